import { expect, test } from 'vitest';
import { nothingIsMisplaced } from './nothing-is-misplaced.ts';
import { aStatement } from './story-builder.ts';

const passage = 'Three tourists from Canada were freed in Ecuador on Monday, and a guide from Peru was found in Chile on Friday.';

test.each([
  ['accepts each where it stands', 'Three tourists from Canada were freed.', []],
  ['accepts another order', 'In Ecuador on Monday, three tourists were freed.', []],
  ['refuses another country of the passage', 'Three tourists from Peru were freed.', ['swapped']],
])('%s', (_, text, codes) => {
  expect(nothingIsMisplaced(aStatement(text, passage)).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['the day it was', 'A guide was found on Friday.', 0],
  ['another place of the passage', 'A guide was found in Ecuador.', 1],
  ['the place it was', 'A guide was found in Chile.', 0],
  ['both, each where it stands', 'Tourists were freed on Monday, and a guide was found on Friday.', 0],
  ['a number of something else, which other rules judge', 'Three guides were found.', 0],
])('a name or date stands with its own words: %s', (_, text, count) => {
  expect(nothingIsMisplaced(aStatement(text, passage))).toHaveLength(count);
});

test('of a whole article nothing is said to be misplaced', () => {
  const filler = Array.from({ length: 7 }, (_, index) => `They waited ${'very '.repeat(index)}long.`).join(' ');
  expect(nothingIsMisplaced(aStatement('A guide was found in Ecuador.', passage, filler))).toEqual([]);
});
