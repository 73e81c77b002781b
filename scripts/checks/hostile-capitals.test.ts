import { expect, test } from 'vitest';
import { areOneThing } from './nothing-is-swapped.ts';

/** Whoever writes a feed must not decide how long a check takes: forty capitals once took longer than the sun has left. */
test.each([
  ['capitals', `, ${'A'.repeat(150)} (x) `],
  ['capitalised words', ` and ${'Norland Port '.repeat(14)}met `],
  ['a long list', `, ${'Norland, '.repeat(5_000)}`],
])('%s between two names are read at once', (_, between) => {
  expect(areOneThing(between)).toBe(false);
});

test('names of one list stand between two of it', () => {
  expect([', Dunmarrow and ', ', Port Alder, Ostmere, and ', ', the mayor and '].map(areOneThing)).toEqual([true, true, false]);
});
