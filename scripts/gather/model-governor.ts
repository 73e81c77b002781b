import { breaks, saying } from '../checks/en/governors.ts';
import { meansTheSame, sameGroup } from '../checks/means-the-same.ts';
import type { Word } from './model-words.ts';

/** A word of a passage that governs others, and whether a sentence that tells these tells it too. */
export type Governor = { word: string; covers: ReadonlySet<Word>; isKept: (told: readonly Word[]) => boolean };

export const governor = (word: string, covers: readonly Word[], keeps: RegExp): Governor => ({
  word,
  covers: new Set(covers),
  isKept: (told) =>
    told.some((its, at) =>
      its.word === 'to'
        ? its.pos === 'PART' && keeps.test('to') && covers.some(({ stem }) => stem === told[at + 1]?.stem)
        : keeps.test(its.word) && isFree(its, covers),
    ),
});

/** A word that is itself among those that are governed keeps nothing: “the state discriminated” is no statement. */
const isFree = (word: Word, covers: readonly Word[]): boolean =>
  word.kind !== 'content' || !covers.some(({ stem, kind }) => kind === 'content' && stem === word.stem);

export const like = (word: Word, covers: readonly Word[]): Governor => ({
  word: word.word,
  covers: new Set(covers),
  isKept: keptByLike(word, covers),
});

export const keptByLike =
  (word: Word, covers: readonly Word[]) =>
  (told: readonly Word[]): boolean =>
    told.some((its) => its.stem === word.stem || (sameGroup(its.stem, word.stem) && isFree(its, covers)));

/** “The recall”, “an order”: as nouns they say nothing of who speaks. */
const alsoNouns = /^(?:recall|order|charge|post|call|claim|note|show|rule|find|tweet|reply)s?$/u;

/** Kept by any word of speech beside one of those who speak. */
export const keptWithSpeaker =
  (covers: readonly Word[], speakers: readonly Word[]) =>
  (told: readonly Word[]): boolean =>
    told.some(({ word, pos }) => saying.test(word) && !(pos === 'NOUN' && alsoNouns.test(word))) &&
    (speakers.length === 0 ||
      told.some(
        (its) =>
          speakers.some((who) => its.stem === who.stem || (meansTheSame(its, who) && isFree(its, covers))) ||
          /^(?:he|she|they)$/u.test(its.word),
      )) &&
    covers.length > 0;

/** The words after a place up to the next mark, or to a clause of time, reason or description. */
export function clauseAfter(words: readonly Word[], at: number): Word[] {
  const rest = words.slice(at + 1).filter(({ clause }) => clause === words[at]?.clause);
  const end = rest.findIndex(
    ({ word }, nth) =>
      breaks.test(word) ||
      goesOnItself(rest, nth) ||
      isSaidBeside(rest, nth, words.slice(0, at)) ||
      (nth > 0 && /^(?:who|which|that)$/u.test(word) && /^(?:NOUN|PROPN)$/u.test(rest[nth - 1]?.pos ?? '')),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** “Was meant to help and would not hurt”: what follows “and” has a helper of its own. */
const goesOnItself = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'CCONJ' && words[at + 1]?.pos === 'AUX' && !/^(?:be|been|being)$/u.test(words[at + 1]?.word ?? '');

/** “Said that the mayor was barred and that the port would close”: nobody barred the port from closing. */
const isSaidBeside = (words: readonly Word[], at: number, before: readonly Word[]): boolean =>
  words[at]?.word === 'and' &&
  words[at + 1]?.word === 'that' &&
  before.some(({ word, clause, pos }) => word === 'that' && pos === 'SCONJ' && clause === words[at]?.clause);

/** Up to the end of the thing that begins here. */
export function nextThing(words: readonly Word[], at: number): Word[] {
  const rest = clauseAfter(words, at).slice(0, 5);
  const end = rest.findIndex(
    ({ pos, word }, nth) =>
      /['’]s$/u.test(word) || (/^(?:NOUN|PROPN)$/u.test(pos) && !/^(?:NOUN|PROPN)$/u.test(rest[nth + 1]?.pos ?? '')),
  );
  return rest.slice(0, end + 1);
}
