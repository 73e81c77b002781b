import type { Name } from '../text/names.ts';
import { isByAnotherWord } from './en/by-another-word.ts';
import { areGroups, isGroupOfALongPlace } from './names/are-groups.ts';
import { areTwoNames } from './names/are-two-names.ts';
import { inARow, inOrder } from './names/in-a-row.ts';
import { isOfAPlace } from './names/is-of-a-place.ts';
import { isOfItsPeople } from './names/is-of-its-people.ts';
import { isInFull, isShortFor } from './names/is-short-for.ts';
import type { NameSource } from './names/name-source.ts';
import { nameWordsOf } from './names/name-words-of.ts';
import { isOfACapital, isOfTheStates, isSamePlace } from './names/same-place.ts';
import { withoutTitles } from './names/without-titles.ts';

/**
 * Whether a name is in a text: its words in a row, or some words of one longer name in their order (“Ana Ruiz” of “Ana María
 * Ruiz”), as an acronym of a name there or the reverse, or by another name of the same place. Titles before it may stand
 * anywhere in the text. Single words of two names never make a third.
 */
export function nameStandsIn({ text, initial }: Pick<Name, 'text' | 'initial'>, source: NameSource): boolean {
  return [...withoutTitles(nameWordsOf(text), initial, source)].some(
    (words) => isKnown(words, source) || areTwoNames(words, source) || isOfAPlace(words, source),
  );
}

const isKnown = (words: string[], source: NameSource) =>
  inARow(words, source.words) ||
  source.runs.some((run) => inOrder(words, run)) ||
  isShortFor(words, source) ||
  isSamePlace(words, source) ||
  isInFull(words, source) ||
  isByAnotherWord(words, source) ||
  areGroups(words, source) ||
  isGroupOfALongPlace(words, source) ||
  isWithADigit(words, source) ||
  isOfItsPeople(words, source) ||
  isOfACapital(words, source) ||
  isOfTheStates(words, source);

/** “G-7” and “G7”, “F-16” and “F16”: a hyphen between letters and digits may go. */
const isWithADigit = (words: string[], { words: known }: NameSource): boolean =>
  /^\p{Lu}{1,5}\d+$/u.test(words.join('')) &&
  known.some((word, at) => word === words.join('') || `${word}${known[at + 1] ?? ''}` === words.join(''));
