import { solve } from './least-squares.ts';

/** One observation: what was seen, whether it is so (1) or not (0), and how much it counts. */
export type Observation = { features: number[]; is: 0 | 1; weight: number };

/** Steps of Newton's method; five to eight are enough. */
const STEPS = 25;

/**
 * Logistic regression with a ridge penalty on standardised features: gives the constant and one coefficient a feature, for the
 * features as they are. Source: Hastie, Tibshirani and Friedman, “The Elements of Statistical Learning” (2009), 4.4.1 and 3.4.1.
 */
export function logistic(observations: Observation[], ridge: number): { constant: number; coefficients: number[] } {
  const width = observations[0]?.features.length ?? 0;
  const scales = Array.from({ length: width }, (_, at) => scaleOf(observations, at));
  const rows = observations.map(({ features }) => [
    1,
    ...features.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.spread ?? 1)),
  ]);
  let beta = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const change = solve(...system(rows, observations, beta, ridge));
    beta = beta.map((value, at) => value + (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-7) break;
  }
  const coefficients = scales.map(({ spread }, at) => (beta[at + 1] ?? 0) / spread);
  const constant = scales.reduce((sum, { mean }, at) => sum - mean * (coefficients[at] ?? 0), beta[0] ?? 0);
  return { constant, coefficients };
}

function scaleOf(observations: Observation[], at: number): { mean: number; spread: number } {
  const all = observations.reduce((sum, { weight }) => sum + weight, 0);
  const mean = observations.reduce((sum, { features, weight }) => sum + weight * (features[at] ?? 0), 0) / all;
  const variance = observations.reduce((sum, { features, weight }) => sum + weight * ((features[at] ?? 0) - mean) ** 2, 0) / all;
  return { mean, spread: Math.sqrt(variance) || 1 };
}

/** Second derivatives and gradient of the penalised likelihood; the constant is not penalised. */
function system(rows: number[][], observations: Observation[], beta: number[], ridge: number): [number[][], number[]] {
  const matrix = beta.map((_, a) => beta.map((__, b) => (a === b && a > 0 ? ridge : 0)));
  const gradient = beta.map((value, a) => (a > 0 ? -ridge * value : 0));
  rows.forEach((row, at) => {
    const { is = 0, weight = 0 } = observations[at] ?? {};
    const odds = row.reduce((sum, value, a) => sum + value * (beta[a] ?? 0), 0);
    const p = 1 / (1 + Math.exp(-odds));
    row.forEach((value, a) => {
      gradient[a] = (gradient[a] ?? 0) + weight * (is - p) * value;
      const line = matrix[a] ?? [];
      row.forEach((other, b) => {
        line[b] = (line[b] ?? 0) + weight * p * (1 - p) * value * other;
      });
    });
  });
  return [matrix, gradient];
}
