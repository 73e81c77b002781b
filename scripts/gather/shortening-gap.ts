import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** Words that are to be struck of a passage, and those that stay before and behind them; null at an end. */
export type Gap = { before: Word | null; struck: readonly Word[]; after: Word | null; passage: Phrases };

/** Whether a comma, a dash or a bracket stands between two words. */
export const isParted = (one: Word, other: Word, text: string): boolean =>
  /[,;()–—]|\s-+\s/u.test(text.slice(one.at + one.word.length, other.at));

/** A word that a thing may open with. */
export const opensAThing = ({ pos, kind }: Word): boolean => /^(?:NOUN|PROPN|DET|NUM|ADJ)$/u.test(pos) && kind !== 'date';
