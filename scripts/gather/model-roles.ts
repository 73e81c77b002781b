import { setsGoing, speech } from '../checks/en/governors.ts';
import { nobody } from '../checks/en/speech.ts';
import { meansTheSame } from '../checks/means-the-same.ts';
import { isSo } from './model-being.ts';
import { hasItsNumbers, miscounted } from './model-counts.ts';
import type { Deed } from './model-deeds.ts';
import { isOnlyAMeasure } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { exactly, heads, isPronoun, lasts, share, wordsOf } from './model-sameness.ts';
import type { Thing, Word } from './model-words.ts';

/** Deeds that a sentence tells of others than its passage does, or the other way round: their words. */
export function turnedIn(told: Phrases, passage: Phrases): string[] {
  const deeds = told.deeds.flatMap((deed) => {
    const alike = passage.deeds.filter(({ head }) => meansTheSame(deed.head, head));
    const exact = alike.filter(({ head }) => head.stem === deed.head.stem);
    const there = exact.length > 0 ? exact : alike;
    if (isReporting(deed, told)) return [];
    if (deed.being)
      return isSo(deed, passage)
        ? []
        : [
            wordsOf(deed.agents ?? [])
              .map(({ word }) => word)
              .join(' '),
          ];
    if (there.length > 0)
      return isVerbatim(deed, told, passage) || there.some((its) => isSameDeed(deed, its, passage)) ? [] : [deed.head.word];
    return isOfANoun(deed, passage) ? [] : [deed.head.word];
  });
  return [...deeds, ...miscounted(told, passage)];
}

/** Beside a publisher or a quotation, which are blanked: who says it is held by another rule. “The company said” names nobody. */
const isReporting = ({ head, agents, patients }: Deed, { text }: Phrases): boolean =>
  speech.has(head.stem) &&
  (text.includes('·') || (agents ?? patients ?? []).every(({ words }) => isNobody(words.at(-1)) || words.at(-1)?.pos === 'PRON'));

/** “The organization said”, but not “the World Health Organization said”. */
const isNobody = (last: Word | undefined) => last?.kind !== 'name' && nobody.test(last?.word ?? '');

function isSameDeed(told: Deed, its: Deed, passage: Phrases): boolean {
  return isSameDoer(told, its, passage) && isSameSufferer(told, its) && hasItsNumbers(told, its, passage);
}

/** Copied with all that stands around it: four words at least. */
function isVerbatim({ head, agents, patients }: Deed, told: Phrases, passage: Phrases): boolean {
  const around = [head, ...[...(agents ?? []), ...(patients ?? [])].flatMap(({ words }) => words)].map(({ index }) => index);
  const run = told.words.slice(Math.min(...around), Math.max(...around) + 1);
  return run.length > 3 && passage.words.some((_, at) => run.every(({ stem }, nth) => passage.words[at + nth]?.stem === stem));
}

function isSameDoer({ agents: told, patients, head, open: isOpen }: Deed, its: Deed, passage: Phrases): boolean {
  // “Died” of who was killed: another word may turn who does it into who suffers it.
  const open = isOpen || (patients?.length === 0 && head.stem !== its.head.stem);
  if (told === null || told.length === 0 || isPronoun(told)) return true;
  const [does, suffers] = [wordsOf(its.agents ?? []), wordsOf(its.patients ?? [])];
  if (exactly(heads(told), suffers) && !exactly(heads(told), does) && !open && !its.open) return false;
  if (its.agents !== null && !isPronoun(its.agents)) return share(lasts(told), open ? [...does, ...suffers] : does);
  if (isNamedOnlyAfter(told, its.agents, passage)) return false;
  if (its.agents === null && isWantedBefore(its, passage) && areNamedOnlyAfter(told, its.head, passage)) return false;
  if (its.agents !== null || its.patients === null || isPronoun(its.patients)) return true;
  return open || its.open || !share(heads(told), suffers);
}

/** “He tried it,” Otto Krantz told Ana Ruiz: “he” is somebody who was named before. */
function isNamedOnlyAfter(told: readonly Thing[], agents: readonly Thing[] | null, passage: Phrases): boolean {
  const pronoun = agents?.flatMap((thing) => thing.words).find(({ word }) => /^(?:he|she|they)$/u.test(word));
  return pronoun !== undefined && areNamedOnlyAfter(told, pronoun, passage);
}

function areNamedOnlyAfter(told: readonly Thing[], { index: from }: Word, { words }: Phrases): boolean {
  const names = lasts(told).filter(({ kind }) => kind === 'name');
  const places = names.flatMap(({ stem }) => words.filter((its) => its.kind === 'name' && its.stem === stem));
  return places.length > 0 && places.every(({ index }) => index > from);
}

/** “His efforts to sell the seat”, within a sentence: whoever they are, they were named before. */
const isWantedBefore = ({ head }: Deed, { words }: Phrases): boolean =>
  words[head.index - 1]?.word === 'to' && words.slice(0, head.index).some(({ kind }) => kind === 'name');

function isSameSufferer({ patients: told }: Deed, its: Deed): boolean {
  if (told === null || told.length === 0 || isPronoun(told)) return true;
  const [does, suffers] = [wordsOf(its.agents ?? []), wordsOf([...(its.patients ?? []), ...placesAmong(its)])];
  if (exactly(heads(told), does) && !exactly(heads(told), suffers)) return its.open && its.patients?.length === 0;
  if (share(heads(told), suffers)) return true;
  if (share(heads(told), wordsOf(its.beside.filter(({ preposition }) => !/^(?:of|by|in|at)$/u.test(preposition ?? '')))))
    return true;
  return (
    its.patients === null || its.patients.length === 0 || isPronoun(its.patients) || lasts(its.patients).some(isOnlyAMeasure)
  );
}

/** “The state of Georgia” is Georgia. */
const placesAmong = ({ patients, beside }: Deed): Thing[] =>
  patients?.some(({ words }) => /^(?:state|city|town|province|county|republic|village|island)$/u.test(words.at(-1)?.word ?? ''))
    ? beside.filter(({ preposition, words }) => preposition === 'of' && words.some(({ kind }) => kind === 'name'))
    : [];

/** “A recall election”, “a murder charge”: the noun before another says what kind of thing that is, and nobody did it. */
const isOnlyItsKind = (noun: Word, next: Word | undefined) =>
  noun.pos === 'NOUN' && next?.pos === 'NOUN' && next.kind === 'content' && next.clause === noun.clause;

/** “The recall was triggered”, “they called for a strike”: it has not taken place yet. */
const isOnlySetGoing = (noun: Word, { deeds }: Phrases): boolean =>
  deeds.some(
    ({ head, agents, patients, beside }) =>
      setsGoing.has(head.stem) && [...(agents ?? []), ...(patients ?? []), ...beside].some(({ words }) => words.includes(noun)),
  );

/** “The attack by A on B”, “the arrest of B”: whom a noun is done by or to. */
function isOfANoun({ head, agents, patients }: Deed, passage: Phrases): boolean {
  const { words, things } = passage;
  const all = words.filter((word) => meansTheSame(word, head));
  if (all.length === 0) return true;
  const nouns = all.filter((noun) => !isOnlyItsKind(noun, words[noun.index + 1]) && !isOnlySetGoing(noun, passage));
  return nouns.some((noun) => {
    const after = things.filter(({ words: its }) => (its[0]?.index ?? 0) > noun.index && (its[0]?.index ?? 0) <= noun.index + 8);
    const suffers = wordsOf(after.filter(({ preposition }) => /^(?:of|on|against|for)$/u.test(preposition ?? '')));
    const does = wordsOf(after.filter(({ preposition }) => preposition === 'by'));
    const [doer, sufferer] = [heads(agents ?? []), heads(patients ?? [])];
    if (noun.kind === 'name' && !areBeside(noun, agents ?? [], words)) return false;
    const own = ownerOf(noun, words);
    if (own !== null && ![...doer, ...sufferer].some(({ stem }) => stem === own.stem)) return false;
    if (!sufferer.filter(({ kind }) => kind === 'name').every((who) => isNear(who, noun, words))) return false;
    return !(share(doer, suffers) && !share(doer, does)) && !share(sufferer, does);
  });
}

/** In a headline all in capitals a verb looks like a name: who does it stands right before, or behind “by”. */
function areBeside({ index }: Word, who: readonly Thing[], words: readonly Word[]): boolean {
  const after = words[index + 1]?.word === 'by' ? words.slice(index + 2, index + 8) : [];
  const near = [...words.slice(Math.max(0, index - 4), index), ...after];
  return isPronoun(who) || lasts(who).every((its) => near.some((there) => meansTheSame(its, there)));
}

/** “Ana Ruiz’s visit”: a name that has the noun for its own. */
const ownerOf = (noun: Word, words: readonly Word[]): Word | null => {
  const before = words[noun.index - 1];
  return before !== undefined && before.kind === 'name' && /['’]s?$/u.test(before.word) ? before : null;
};

/** As near as a noun’s own words stand. */
const isNear = ({ stem }: Word, noun: Word, words: readonly Word[]): boolean =>
  words.some((its) => its.stem === stem && Math.abs(its.index - noun.index) <= 8);
