import { modals, negations } from '../checks/en/governors.ts';
import { meansTheSame } from '../checks/means-the-same.ts';
import { governorsIn } from './model-governed.ts';
import type { Phrases } from './model-phrases.ts';
import type { Thing, Word } from './model-words.ts';

const telling =
  /^(?:for|against|from|to|into|out|off|with|without|before|after|since|until|above|below|over|under|despite|during|between)$/u;
const contraries = [
  'for against',
  'from to',
  'from into',
  'with without',
  'before after',
  'until after',
  'since until',
  'above below',
  'over under',
  'into out',
  'off into',
  'against with',
  'for with',
];
const isContrary = (one: string, other: string) =>
  contraries.some((pair) => pair === `${one} ${other}` || pair === `${other} ${one}`);

/** Things that stand behind another preposition than in the passage, and numbers that count another thing. */
export function misplaced(told: Phrases, passage: Phrases): string[] {
  const wrong = told.things.filter(({ words, preposition }) => {
    if (preposition === 'of' && isADeath(told.words[(words[0]?.index ?? 0) - 2])) return !isACause(words, passage);
    if (preposition === null || !telling.test(preposition)) return false;
    const head = words.at(-1);
    if (preposition === 'for' && calls.test(told.words[(words[0]?.index ?? 0) - 2]?.word ?? ''))
      return !isCalledFor(head, passage);
    const there = passage.things.filter(({ words: its }) => head !== undefined && its.some((word) => meansTheSame(head, word)));
    const same = (other: string | null) => other === null || !isContrary(other, preposition);
    return there.length > 0 && !there.some(({ preposition: its }) => same(its));
  });
  return wrong.map(({ preposition, words }) => `${preposition} ${words.at(-1)?.word ?? ''}`);
}

/** “Called for a strike”, “pleads for a truce”. */
const calls = /^(?:call|ask|plead|push|press|appeal|campaign)(?:s|ed|ing)?$/u;

/** Somebody wants it there: it stands behind “for”, or a word of wanting stands before it. */
const isCalledFor = (head: Word | undefined, { words }: Phrases): boolean => {
  const places = words.filter((word) => head !== undefined && meansTheSame(head, word));
  const wants =
    /^(?:for|demand|demands|demanded|demanding|want|wants|wanted|seek|seeks|sought|seeking|urge|urges|urged|urging|request|requests|requested|to)$/u;
  return (
    places.length === 0 ||
    places.some(({ index }) => words.slice(Math.max(0, index - 6), index).some(({ word }) => wants.test(word)))
  );
};

const isADeath = (word: Word | undefined) => /^(?:die[sd]?|dying|deaths?)$/u.test(word?.word ?? '');

/** “Died of a fever” is not said of who died after he had beaten one. */
const isACause = (words: readonly Word[], { things }: Phrases): boolean =>
  things.some(
    ({ words: its, preposition }) =>
      preposition !== null && words.every((word) => its.some((there) => meansTheSame(word, there))),
  );

/** “The homes of the victims”: the passage puts the one with the other, by “of”, “’s” or side by side. */
export function belonging(told: Phrases, passage: Phrases): string[] {
  const { things } = told;
  return things.flatMap(({ words, preposition }, at) => {
    const [owner, owned] = [words.at(-1), things[at - 1]?.words.at(-1)];
    if (preposition !== 'of' || owner === undefined || owned === undefined || owner.index - owned.index !== words.length + 1)
      return [];
    if (told.words[owned.index + 1]?.word !== 'of') return [];
    const places = (word: Word) => passage.words.filter((its) => meansTheSame(word, its));
    const reach = owner.index - owned.index + 4;
    const near = places(owner).some((one) =>
      places(owned).some(
        (other) => one.clause === other.clause && (Math.abs(one.index - other.index) <= reach || isAllOfIt(other, one, passage)),
      ),
    );
    return near || places(owner).length === 0 || places(owned).length === 0 ? [] : [`${owned.word} of ${owner.word}`];
  });
}

/** “A picture of the candidate and former nurse Ana Ruiz”: nothing but names and nouns between the two. */
const isAllOfIt = (owned: Word, owner: Word, { words }: Phrases): boolean =>
  words[owned.index + 1]?.word === 'of' &&
  words.slice(owned.index + 2, owner.index + 1).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/u.test(pos));

/** Small words that say more than the passage: a denial, a plan, a possibility it does not have, or has of something else. */
export function added(told: Phrases, passage: Phrases): string[] {
  const { words } = told;
  const has = (pattern: RegExp) => passage.words.some(({ word }) => pattern.test(word));
  const denied = governorsIn(passage).filter(({ word }) => negations.words.test(word));
  const deniedHere = governorsIn(told)
    .filter(({ word }) => negations.words.test(word))
    .filter(({ covers }) => {
      const content = [...covers].filter(({ kind, word }) => kind === 'content' && !/ly$/u.test(word)).slice(0, 2);
      const places = content
        .map((word) => passage.words.filter((its) => meansTheSame(word, its)))
        .filter((found) => found.length > 0);
      return places.some(
        (found) => !found.some((place) => denied.some((other) => other.covers.has(place) || other.covers.size === 0)),
      );
    })
    .map(({ word }) => word);
  const strange = words
    .filter(({ word, pos }) =>
      [...modals, negations].some(({ words: its, keeps }) => its.test(word) && pos !== 'NOUN' && !has(its) && !has(keeps)),
    )
    .map(({ word }) => word);
  return [...deniedHere, ...strange];
}

/** “Put pressure on the port” of a council that came “under pressure from the port”: who suffers it in the passage does it here. */
export function turnedUnder(told: Phrases, passage: Phrases): string[] {
  return told.deeds.flatMap(({ agents, patients }) => {
    const heads = (things: readonly Thing[]) => things.flatMap(({ words }) => words.at(-1) ?? []);
    const done = (patients ?? []).filter(({ preposition }) => preposition === null);
    return heads(done)
      .filter((head) =>
        passage.deeds.some(
          (its) =>
            heads(its.beside.filter(({ preposition }) => preposition === 'under')).some((under) => meansTheSame(head, under)) &&
            heads(agents ?? []).some((who) =>
              [...(its.agents ?? []), ...(its.patients ?? [])].some(({ words }) => words.some(({ stem }) => stem === who.stem)),
            ),
        ),
      )
      .map(({ word }) => word);
  });
}
