import { givenNames } from './given-names.ts';
import { spellings } from './spellings.ts';

/** Word → the lines it stands in. */
const linesOf = (list: string, words: (line: string) => string[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const [at, line] of list.trim().split('\n').entries())
    for (const word of words(line)) found.set(word, (found.get(word) ?? new Set()).add(at));
  return found;
};

const spelled = linesOf(spellings, (line) => line.split(' ').map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '')));
const meet = (lines: ReadonlyMap<string, ReadonlySet<number>>, one: string, other: string): boolean => {
  const its = lines.get(other);
  return its !== undefined && [...(lines.get(one) ?? [])].some((line) => its.has(line));
};

/** Whether two words (lower case) are one word in two spellings: “defence” and “defense”. */
export const areSpellings = (one: string, other: string): boolean => meet(spelled, one, other);

export const hasSpellings = (word: string): boolean => spelled.has(word);

const others = new Map<string, string[]>();
for (const line of givenNames.trim().split('\n')) {
  const [full = '', ...short] = line.split(' ');
  others.set(full, [...(others.get(full) ?? []), ...short]);
  for (const form of short) others.set(form, [...(others.get(form) ?? []), full]);
}

/** What a first name is short for, and what is short for it: “Joseph” of “Joe”; two short forms may be two people. */
export const otherGivenNames = (name: string): readonly string[] => others.get(name) ?? [];
