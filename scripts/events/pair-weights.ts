import type { PairWeights } from './alike.ts';

/**
 * What each view of two articles (`compare.ts`) adds to the log-odds that they report one event, and the mean likeness from which
 * two groups are one. Learned from 1225 articles of 3 sets by `bench/learn-pair-weights.ts`, which wrote this file.
 */
export const pairWeights: PairWeights = {
  constant: 3.22,
  words: 3.2,
  headline: 1.67,
  names: 1.64,
  otherDays: -2.26,
  oneEvent: 0.34,
};
