import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Case } from './vitest.ts';

/** The tests of the checks, by themselves what a check lives or dies by, and our set of rewrites with its recorded verdicts. */
export const testFiles = (): string[] =>
  (found ??= [...globSync('scripts/checks/**/*.test.ts').sort(), 'bench/verdict-on.test.ts']);

let found: string[] | undefined;

/** The order in which a mutant's tests are tried: what costs least first, a file's own tests as if at a tenth, since they kill most of its mutants. */
export const cheapestFirst = (tests: Case[], tested: string, cost: ReadonlyMap<string, number>): Case[] =>
  tests
    .map((each) => ({ each, price: (cost.get(each.id) ?? 1) / (isOf(each, tested) ? 10 : 1) }))
    .sort((one, other) => one.price - other.price)
    .map(({ each }) => each);

const isOf = ({ id }: Case, tested: string): boolean =>
  basename(id.slice(0, id.indexOf('#')), '.test.ts') === basename(tested, '.ts');
