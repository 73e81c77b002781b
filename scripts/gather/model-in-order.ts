import { speech } from '../checks/en/governors.ts';
import { be, have } from '../checks/en/verbs.ts';
import { type Quotation, quotationsIn } from '../text/quotations.ts';
import type { Phrases } from './model-phrases.ts';
import { isSameNumber } from './model-sameness.ts';
import type { Word } from './model-words.ts';

/** Whether what stands between two words of a passage can go; `before` or `after` is null at an end. */
export type MayGo = (before: Word | null, after: Word | null) => boolean;

/**
 * Whether a sentence is its passage with nothing but words struck out, each stretch of which may go: the words that stay stand in
 * the same order, and only articles, helpers and “that” may be new. Of several ways of laying the one beside the other any will do.
 */
export function isInOrder(told: Phrases, passage: Phrases, mayGo: MayGo, isGiven: (word: Word) => boolean): boolean {
  const isCopied = (from: Word | null, to: Word | null) =>
    areCopied(passage.words.slice((from?.index ?? -1) + 1, to?.index), told, passage);
  // “The plan (– his own –) “would end” it”: what is struck beside a quotation that stays.
  const isCopiedWithin = (from: Word | null, to: Word | null) =>
    copiedIn(told, passage).some(({ start, end }) => {
      const quoted = passage.words.filter(({ at }) => at >= start && at < end);
      const [first, last] = [quoted[0], quoted.at(-1)];
      if (first === undefined || last === undefined || first.index <= (from?.index ?? -1)) return false;
      if (to !== null && last.index >= to.index) return false;
      const goesFrom = (one: Word | null, other: Word | null) =>
        (one?.index ?? -1) + 1 === (other?.index ?? passage.words.length) || mayGo(one, other);
      return goesFrom(from, first) && goesFrom(last, to);
    });
  let ways: (Word | null)[] = [null];
  for (const word of told.words) {
    const places = passage.words.filter((place) => isSame(word, place, passage.words, isHeadline(told)));
    const isOn = (from: Word | null, place: Word) =>
      (place.index === (from?.index ?? -1) + 1 &&
        (from === null || keepsItsMark(from, place, told.words[word.index - 1], word))) ||
      (place.index > (from?.index ?? -1) && (mayGo(from, place) || isCopied(from, place) || isCopiedWithin(from, place)));
    const next = places.filter((place) => ways.some((from) => isOn(from, place)));
    const stays = ways.filter((from) => isGiven(word) || mayBeNew(word, told, from, passage));
    ways = [...new Set([...next, ...stays])];
    if (ways.length === 0) return false;
  }
  const isDone = (from: Word) =>
    from.index === passage.words.length - 1 || mayGo(from, null) || isCopied(from, null) || isCopiedWithin(from, null);
  return ways.some((from) => from !== null && isDone(from));
}

/** “The mayor, said Ana Ruiz, lied” is not “the mayor said Ana Ruiz lied”: before who says it, “who” and “because” a comma stays. */
function keepsItsMark(from: Word, place: Word, before: Word | undefined, word: Word): boolean {
  const opens = ({ word: its, stem, pos }: Word) =>
    /^(?:who|which|because|as|if|unless)$/u.test(its) || (pos === 'VERB' && speech.has(stem));
  if (from.clause === place.clause || before === undefined || before.clause !== word.clause) return true;
  return !opens(place) && !opens(from);
}

/** One whole quotation, which the sentence quotes as well. */
export function areCopied(words: readonly Word[], told: Phrases, passage: Phrases): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  return copiedIn(told, passage).some(({ start, end }) => first.at >= start && last.at < end);
}

/** The quotations of a passage that a sentence quotes as well: blanked there, place for place. */
export function copiedIn(told: Phrases, { text }: Phrases): Quotation[] {
  const blanks = told.text.match(/·+/gu) ?? [];
  if (blanks.length === 0) return [];
  return quotationsIn(text).filter(({ text: quoted }) =>
    blanks.some((blank) => Math.abs(blank.length - quoted.trim().length) < 4),
  );
}

/** The word itself, or, of a verb, another form of it that is done as much by whoever does it. */
export function isSame(told: Word, its: Word, words: readonly Word[], isInAHeadline = false): boolean {
  if (told.kind === 'number') return isSameNumber(told, its);
  if (bare(told) === bare(its)) return true;
  const both = (pattern: RegExp) => pattern.test(told.word) && pattern.test(its.word);
  if (both(be) || both(have)) return isInAHeadline || isOfItsTime(told, its);
  if (both(/^(?:the|an?)$/u) || both(/^(?:if|whether)$/u)) return true;
  if (its.word === backshift[told.word]) return true;
  if (its.pos !== 'VERB' || told.stem !== its.stem) return false;
  // A headline’s “docks” is no verb for the tagger.
  if (told.pos !== 'VERB') return told.pos === 'NOUN' && /(?:[^s]s|[^sgd])$/u.test(told.word) && /ed$/u.test(its.word);
  const helper = words.slice(0, its.index).findLast(({ pos }) => pos !== 'ADV');
  return /ing$/u.test(told.word) === /ing$/u.test(its.word) || (helper?.index === its.index - 1 && be.test(helper.word));
}

/** It has no full stop, and tells in the present what has happened. */
export const isHeadline = ({ text }: Phrases): boolean => !/[.!?…][”’"]?$/u.test(text.trimEnd());

/** “Was in jail” is no “is in jail”; “was” for what was said to be may be. */
const isOfItsTime = (told: Word, its: Word): boolean =>
  !(/^(?:is|are|am|has|have)$/u.test(told.word) && /^(?:was|were|had)$/u.test(its.word));

const bare = ({ word }: Word): string => word.replace(/[.]/gu, '').replace(/(?<=^it|he|she|there)'s$/u, '');

/** “Would” reports “will”. */
const backshift: Readonly<Record<string, string>> = { would: 'will', could: 'can', might: 'may' };

/** Articles, “that” behind a verb, “on” before a day, and a helper of the past beside a verb that is no participle of another’s. */
export function mayBeNew({ word, pos, index }: Word, { words }: Phrases, from: Word | null, passage: Phrases): boolean {
  const next = words[index + 1];
  const there = passage.words[(from?.index ?? -1) + 1];
  if (pos === 'DET' && /^(?:the|an?)$/u.test(word)) return true;
  if (word === 'that') return pos === 'SCONJ' && /^(?:VERB|PRON)$/u.test(words[index - 1]?.pos ?? '');
  if (word === 'on') return next?.kind === 'date';
  if (have.test(word) && next !== undefined && be.test(next.word)) return there !== undefined && be.test(there.word);
  if (have.test(word)) return next?.pos === 'VERB' && there?.pos === 'VERB' && there.stem === next.stem;
  if (word === 'is' || word === 'was') return from !== null && /^(?:it|he|she|there)'s$/u.test(from.word);
  return false;
}
