import { expect, test } from 'vitest';
import { bootstrap } from './bootstrap.ts';

test('a difference in every row is certain', () => expect(bootstrap([1, 1, 1])).toEqual({ mean: 1, low: 1, high: 1 }));

test('one row of many is not', () => {
  const { mean, low, high } = bootstrap([10, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(mean).toBe(1);
  expect(low).toBe(0);
  expect(high).toBeGreaterThan(1);
});

test('is about as wide as the normal approximation', () => {
  const rows = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 1 : -1));
  const { low, high } = bootstrap(rows);
  expect(high - low).toBeGreaterThan(0.16);
  expect(high - low).toBeLessThan(0.24);
});
