import { aligned } from './model-aligned.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** Words of a sentence that stand together: from the one place up to, without, the other. */
export type Run = { from: number; to: number };

/** Longer ones are clauses; of a long sentence so many are tried. */
const LONGEST = 12;
const MOST = 6;

/**
 * The sentence, once for each phrase of place or time in it that the passage has at another place, with that phrase put where the passage
 * has it: “It opened in Tamber on Friday” of “On Friday it opened in Tamber”. Only where the phrase belongs to the same verb in both:
 * “On Friday, the mayor said it sank” tells of another day than “The mayor said it sank on Friday”.
 */
export function putBack(own: Phrases, passage: Phrases): string[] {
  const found = runsIn(own, passage).filter(({ told, there }) => {
    if (told.from === 0 && isOfTwoClauses(own)) return false;
    if (isOneOfTwoTimes(there, own, passage)) return false;
    const [verb, its] = [verbOf(told, own), verbOf(there, passage)];
    return verb !== null && its !== null && verb.stem === its.stem;
  });
  return found.slice(0, MOST).flatMap(({ told, there }) => movedTo(told, there, own, passage) ?? []);
}

/** “From 251 in May to 348 last year”: each time belongs to its own figure, and one of the two is struck. */
function isOneOfTwoTimes({ from, to }: Run, own: Phrases, { words }: Phrases): boolean {
  const isOfATime = ({ kind, word, index }: Word) =>
    kind === 'date' || (/^(?:year|month|week)s?$/u.test(word) && /^(?:last|this|next|ago)$/u.test(words[index - 1]?.word ?? ''));
  return (
    words.slice(from, to).some(isOfATime) &&
    words.some(
      (word) =>
        isOfATime(word) &&
        (word.index < from || word.index >= to) &&
        word.clause === words[from]?.clause &&
        !own.words.some((its) => its.word === word.word),
    )
  );
}

/** “The Friday (vote)”. */
const isOfAThing = ({ words }: Phrases, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/u.test(words[at + 1]?.pos ?? '') && words[at + 1]?.clause === words[at]?.clause;

/** “In Alder, the mill burned and the port closed”: what stands in front is said of both. */
const isOfTwoClauses = ({ words }: Phrases): boolean =>
  words.some(
    ({ pos, index }) =>
      pos === 'CCONJ' &&
      /^(?:NOUN|PROPN|DET|PRON|NUM)$/u.test(words[index + 1]?.pos ?? '') &&
      words.slice(index + 2, index + 6).some((its) => its.pos === 'VERB' || its.pos === 'AUX') &&
      words.slice(0, index).some((its) => its.pos === 'VERB' || its.pos === 'AUX'),
  );

/** The phrases both have, as long as they can be, and where. */
function runsIn(own: Phrases, passage: Phrases): { told: Run; there: Run }[] {
  // “On Friday” of “called Friday for a vote”.
  const onBefore = (from: number, at: number) =>
    own.words[from]?.kind === 'date' &&
    own.words[from - 1]?.word === 'on' &&
    passage.words[at - 1]?.pos !== 'ADP' &&
    !isOfAThing(passage, at)
      ? 1
      : 0;
  return own.words.flatMap((first, from) =>
    passage.words
      .filter(({ word }) => word === first.word)
      .map(({ index: at }) => ({ at, length: lengthOf(own.words.slice(from), passage.words.slice(at)) }))
      .filter(({ at, length }) => isPhrase(passage.words.slice(at, at + length)))
      .map(({ at, length }) => ({
        told: { from: from - onBefore(from, at), to: from + length },
        there: { from: at, to: at + length },
      })),
  );
}

/** For how many words the two go on alike, within a clause and up to what is done. */
function lengthOf(own: readonly Word[], there: readonly Word[]): number {
  const end = own
    .slice(0, LONGEST)
    .findIndex(
      (word, nth) =>
        word.word !== there[nth]?.word || word.clause !== own[0]?.clause || /^(?:VERB|AUX|SCONJ|PRON|CCONJ)$/u.test(word.pos),
    );
  return end < 0 ? Math.min(own.length, LONGEST) : end;
}

/** It opens with a preposition that ties it to no thing, or is a time. */
const isPhrase = ([first, ...rest]: readonly Word[]): boolean =>
  first !== undefined &&
  (first.kind === 'date' ||
    (/^(?:early|late)$/u.test(first.word) && rest.some(({ kind }) => kind === 'date')) ||
    isTime([first, ...rest]) ||
    (first.pos === 'ADP' && first.word !== 'of' && rest.length > 0));

const isTime = (words: readonly Word[]): boolean =>
  words.length > 1 && /^(?:later|earlier|ago|before|morning|afternoon|evening|night)$/u.test(words.at(-1)?.word ?? '');

/**
 * The verb it belongs to: of what opens a clause the first behind it, else the last before it with nothing between but its object. Behind
 * “after a vote” a place may be that of the vote; a time seldom is.
 */
export function verbOf({ from, to }: Run, { words, parts }: Phrases): Word | null {
  const heads = new Set(parts.flatMap((part) => (part.kind === 'verb' ? [part.head.index] : [])));
  const isHead = ({ index }: Word) => heads.has(index);
  const isATime =
    words.slice(from, to).every(({ kind, pos }) => kind === 'date' || pos === 'ADP') || isTime(words.slice(from, to));
  const opens = from === 0 || words[from - 1]?.word === 'that' || isBetweenCommas({ from, to }, words);
  const side = opens ? words.slice(to) : words.slice(0, from).toReversed();
  const at = side.findIndex(
    (word) =>
      isHead(word) ||
      (opens ? word.pos === 'SCONJ' : ends.test(word.pos)) ||
      (!opens && !isATime && word.pos === 'ADP') ||
      opensAnother.test(word.word),
  );
  // “The mayor (on Friday) left”.
  if (isATime && !opens && at < 0 && side.every(({ clause }) => clause === words[from]?.clause))
    return firstVerb(words.slice(to), isHead);
  const verb = side[at];
  // “Met her in June at a fair in May”: the second day is the fair’s.
  if (isATime && side.slice(0, at).some(({ kind }) => kind === 'date')) return null;
  return verb !== undefined && isHead(verb) ? verb : null;
}

function firstVerb(words: readonly Word[], isHead: (word: Word) => boolean): Word | null {
  const [first] = words;
  const verb = words.find((word) => word.pos !== 'AUX' && word.pos !== 'ADV');
  return first !== undefined && verb !== undefined && verb.clause === first.clause && isHead(verb) ? verb : null;
}

const ends = /^(?:SCONJ|CCONJ)$/u;

const isBetweenCommas = ({ from, to }: Run, words: readonly Word[]): boolean =>
  words[from - 1]?.clause !== words[from]?.clause && words[to] !== undefined && words[to]?.clause !== words[to - 1]?.clause;

const opensAnother = /^(?:who|which|that|whose|while)$/u;

/** The text with the run put behind the last word that the passage has before it; null where it stands there already. */
function movedTo(told: Run, there: Run, own: Phrases, passage: Phrases): string | null {
  const places = aligned(own, passage);
  const rest = own.words.filter(({ index }) => index < told.from || index >= told.to);
  const placeOf = ({ index }: Word) => places[index]?.index ?? Number.POSITIVE_INFINITY;
  const behind = rest
    .filter((word) => placeOf(word) < there.from)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .at(-1);
  if ((behind?.index ?? -1) === told.from - 1) return null;
  const phrase = textOf(there, passage);
  const { text, endOf: endIn } = withoutRun(own, told);
  if (behind === undefined) return `${capitalised(phrase)}, ${rest[0]?.kind === 'name' ? text : uncapitalised(text)}`;
  return capitalised(`${text.slice(0, endIn(behind))} ${phrase}${text.slice(endIn(behind))}`);
}

const textOf = ({ from, to }: Run, { text, words }: Phrases): string => {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? text.slice(first.at, endOf(last)) : '';
};

/** The text without a run and the comma that sets it off, and where the words that stay end in it. */
function withoutRun({ text, words }: Phrases, { from, to }: Run): { text: string; endOf: (word: Word) => number } {
  const before = words.slice(0, from).at(-1);
  const last = words[to - 1];
  const start = before === undefined ? 0 : endOf(before);
  const end = last === undefined ? 0 : endOf(last);
  const gap = before === undefined || text.charAt(start) === ',' ? (/^,?\s*/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const stays = before !== undefined && gap > 0 ? ' ' : '';
  const cut = end + gap - start - stays.length;
  return {
    text: `${text.slice(0, start)}${stays}${text.slice(end + gap)}`,
    endOf: (word) => endOf(word) - (word.index >= to ? cut : 0),
  };
}

const endOf = ({ at, word }: Word): number => at + word.length;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
