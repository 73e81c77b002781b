import { expect, test } from 'vitest';
import { yearsIn } from './years.ts';

test('gives each year that stands in a text, and none that is only reckoned', () => {
  expect(yearsIn('Built in 1950, it was shut on 3 May 2010, a year ago, and on Monday.')).toEqual([
    { start: 9, year: 1950 },
    { start: 30, year: 2010 },
  ]);
});
