/** Mean of the differences and where 95 of 100 means of samples drawn anew lie (paired bootstrap, Koehn 2004). */
export type Interval = { mean: number; low: number; high: number };

const SAMPLES = 2000;

/** @param differences ours less theirs, a row each. The same numbers give the same interval. */
export function bootstrap(differences: readonly number[], seed = 7): Interval {
  const next = sequence(seed);
  const means = Array.from({ length: SAMPLES }, () => mean(differences.map(() => differences[next(differences.length)] ?? 0)));
  means.sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (SAMPLES - 1))] ?? 0;
  return { mean: mean(differences), low: at(0.025), high: at(0.975) };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
