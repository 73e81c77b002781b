import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberedPages } from './numbered-pages.ts';

/** The numbers from `n` down to 1: the higher, the newer. */
const newest = (n: number) => Array.from({ length: n }, (_, index) => n - index);

test.each([
  ['nothing is one empty page', 0, [[]]],
  ['less than two pages is one page', 5, [[5, 4, 3, 2, 1]]],
  [
    'from twice the size on, the oldest get page 1',
    6,
    [
      [6, 5, 4],
      [3, 2, 1],
    ],
  ],
  [
    'the first page grows before it is cut again',
    8,
    [
      [8, 7, 6, 5, 4],
      [3, 2, 1],
    ],
  ],
])('%s', (_, n, expected) => {
  expect(numberedPages(newest(n), 3).map(({ items }) => items)).toEqual(expected);
});

test('neighbours lead from the newest to the oldest and back', () => {
  const pages = numberedPages(newest(12), 3).map(({ number, older, newer }) => ({ number, older, newer }));
  expect(pages).toEqual([
    { number: undefined, older: 3, newer: undefined },
    { number: 3, older: 2, newer: undefined },
    { number: 2, older: 1, newer: 3 },
    { number: 1, older: undefined, newer: 2 },
  ]);
});

test('every item stands on exactly one page, in order', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 25 }), (n, size) => {
      expect(numberedPages(newest(n), size).flatMap(({ items }) => items)).toEqual(newest(n));
    }),
  );
});

test('what stands on a numbered page stays there when newer items come', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(60), fc.integer({ min: 1, max: 25 }), (n, more, size) => {
      const later = new Map(numberedPages(newest(n + more), size).map(({ number, items }) => [number, items]));
      for (const { number, items } of numberedPages(newest(n), size).slice(1)) expect(later.get(number)).toEqual(items);
    }),
  );
});
