import { isDemonymOf } from '../text/en/demonyms.ts';
import { retellings } from './en/retellings.ts';
import { stemOf } from './en/stem.ts';
import type { Reading, Token } from './reading.ts';

/** Which groups a stem is in. */
const groups = new Map<string, number[]>();
retellings.forEach((words, group) => {
  for (const stem of new Set(words.map(stemOf))) groups.set(stem, [...(groups.get(stem) ?? []), group]);
});

/** As many letters two words of one family share at their beginning: “regulator”, “regulation”. */
const FAMILY = 5;

/** Whether one word may retell another: the same stem, a word of its family, or one that can stand for it. */
export function meansTheSame(told: Token, source: Token): boolean {
  return told.stem === source.stem || sameFamily(told.word, source.word) || sameGroup(told.stem, source.stem);
}

function sameFamily(one: string, other: string): boolean {
  if (one.length < FAMILY || other.length < FAMILY) return false;
  return one.slice(0, FAMILY) === other.slice(0, FAMILY) || isDemonymOf(one, other);
}

/** Whether two stems are in one group of words that can stand for each other. */
export function sameGroup(one: string, other: string): boolean {
  const its = groups.get(other);
  return its !== undefined && (groups.get(one)?.some((group) => its.includes(group)) ?? false);
}

/** Whether a sentence has the word, or one that may stand for it. */
export const hasWordFor = (told: Token, { tokens, stems }: Reading): boolean =>
  stems.has(told.stem) || tokens.some((source) => meansTheSame(told, source));
