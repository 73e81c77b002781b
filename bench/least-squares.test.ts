import { expect, test } from 'vitest';
import { logistic, ridge, solve } from './least-squares.ts';

test('solves equations, whatever their order', () => {
  const rows = [
    [0, 2],
    [4, 1],
  ];
  expect(solve(rows, [6, 11])).toEqual([2, 3]);
});

test('finds the weights a line was made with', () => {
  const samples = Array.from({ length: 50 }, (_, at) => ({ x: [1, at / 50], y: 3 - (2 * at) / 50, weight: 1 }));
  const [base = 0, slope = 0] = ridge(samples, 1e-6);
  expect(base).toBeCloseTo(3, 3);
  expect(slope).toBeCloseTo(-2, 3);
});

test('a sample without weight teaches nothing', () => {
  const samples = [
    { x: [1], y: 2, weight: 1 },
    { x: [1], y: 9, weight: 0 },
  ];
  expect(ridge(samples, 1e-9)[0]).toBeCloseTo(2, 5);
});

test('finds the log-odds of yes and no', () => {
  const samples = [1, 1, 1, 0].flatMap((y) => Array.from({ length: 100 }, () => ({ x: [1], y, weight: 1 })));
  expect(logistic(samples, 1e-6)[0]).toBeCloseTo(Math.log(3), 3);
});
