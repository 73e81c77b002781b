import { globSync } from 'node:fs';
import { basename } from 'node:path';

/** The tests of the checks, by themselves what a check lives or dies by. */
export const testFiles = (): string[] => (found ??= globSync('scripts/checks/**/*.test.ts').sort());

let found: string[] | undefined;

/** The file's own tests first: they kill most of its mutants. */
export const closestFirst = (files: string[], tested: string): string[] =>
  files.toSorted((one, other) => Number(isOf(other, tested)) - Number(isOf(one, tested)));

const isOf = (file: string, tested: string): boolean => basename(file, '.test.ts') === basename(tested, '.ts');
