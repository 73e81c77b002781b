import { isDemonymOf } from '../text/en/demonyms.ts';
import { opposites } from './en/opposites.ts';
import { retellings } from './en/retellings.ts';
import { stemOf } from './en/stem.ts';
import type { Reading, Token } from './reading.ts';

/** Stem → stems that can stand for it: those of its groups, but for its contraries, whatever group they share. */
const neighbours = neighboursOf();

/** As many letters two words of one family share at their beginning: “regulator”, “regulation”. */
const FAMILY = 5;
/** Beginnings that words without kinship share. */
const prefix = /^(?:inter|trans|under|count|super|contr|commu|every|conse|consi|const|impor|prese|condi|compe|compa|commi)/u;

/** Whether one word may retell another: the same stem, a word of its family, or one that can stand for it. */
export function meansTheSame(told: Token, source: Token): boolean {
  return told.stem === source.stem || sameGroup(told.stem, source.stem) || sameFamily(told, source);
}

function sameFamily(one: Token, other: Token): boolean {
  if (one.kind === 'name' || other.kind === 'name') if (isDemonymOf(one.word, other.word)) return true;
  if (one.word[0] !== other.word[0]) return false;
  const family = familyOf(one.word);
  return family !== null && family === familyOf(other.word);
}

/** What words of one family have in common; null for a word too short to tell. */
export function familyOf(word: string): string | null {
  const length = prefix.test(word) ? FAMILY + 2 : FAMILY;
  return word.length < length ? null : word.slice(0, length);
}

/** Whether two stems are in one group of words that can stand for each other. */
export const sameGroup = (one: string, other: string): boolean => neighbours.get(one)?.has(other) ?? false;

/** Whether a sentence has the word, or one that may stand for it. */
export const hasWordFor = (told: Token, { tokens, stems, families }: Reading): boolean => {
  if (stems.has(told.stem)) return true;
  const family = familyOf(told.word);
  if (family !== null && families.has(family)) return true;
  for (const stem of neighbours.get(told.stem) ?? []) if (stems.has(stem)) return true;
  return told.kind === 'name' && tokens.some(({ kind, word }) => kind === 'name' && isDemonymOf(told.word, word));
};

function neighboursOf(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const contrary = new Map<string, Set<string>>();
  for (const [word, words] of opposites)
    contrary.set(stemOf(word), new Set([...(contrary.get(stemOf(word)) ?? []), ...[...words].map(stemOf)]));
  for (const words of retellings) {
    const stems = [...new Set(words.map(stemOf))];
    for (const stem of stems) {
      const its = found.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem && !(contrary.get(stem)?.has(other) ?? false)) its.add(other);
      found.set(stem, its);
    }
  }
  return found;
}
