import { expect, test } from 'vitest';
import { rouge } from './rouge.ts';

/** The first row is the example of `rouge-score`’s own page, with the values it prints there. */
test.each([
  ['The quick brown dog jumps on the log.', 'The quick brown fox jumps over the lazy dog', 0.70588, 0.26667, 0.58824],
  ['the storm closed both bridges', 'the storm closed both bridges', 1, 1, 1],
  ['Police say the ferry sank.', 'A choir sang in Lisgarth', 0, 0, 0],
  ['bridges close', 'the bridge closed', 0.8, 0.66667, 0.8],
  ['d c b a', 'a b c d', 1, 0, 0.25],
  ['storm storm storm', 'storm', 0.5, 0, 0.5],
  ['', 'the storm', 0, 0, 0],
])('%s', (text, reference, r1, r2, rl) => {
  const figures = rouge(text, reference);
  expect(figures.r1).toBeCloseTo(100 * r1, 2);
  expect(figures.r2).toBeCloseTo(100 * r2, 2);
  expect(figures.rl).toBeCloseTo(100 * rl, 2);
});
