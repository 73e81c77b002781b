/** Features, what they should give, and how much that matters. */
export type Sample = { x: readonly number[]; y: number; weight: number };

/** The weights whose sums come nearest to `y`, held near nothing by `held` (ridge regression). */
export function ridge(samples: readonly Sample[], held = 1): number[] {
  const { matrix, vector } = normal(
    samples,
    held,
    () => 1,
    ({ y }) => y,
  );
  return solve(matrix, vector);
}

/** The weights whose logistic comes nearest to `y` of 0 or 1, by Newton’s method. */
export function logistic(samples: readonly Sample[], held = 1, rounds = 25): number[] {
  let weights = new Array<number>(samples[0]?.x.length ?? 0).fill(0);
  for (let round = 0; round < rounds; round++) {
    const chance = ({ x }: Sample) => 1 / (1 + Math.exp(-product(x, weights)));
    const spread = (sample: Sample) => Math.max(1e-6, chance(sample) * (1 - chance(sample)));
    const target = (sample: Sample) => product(sample.x, weights) + (sample.y - chance(sample)) / spread(sample);
    const { matrix, vector } = normal(samples, held, spread, target);
    const next = solve(matrix, vector);
    const step = Math.max(...next.map((value, at) => Math.abs(value - (weights[at] ?? 0))));
    weights = next;
    if (step < 1e-5) break;
  }
  return weights;
}

type Measure = (sample: Sample) => number;

/** The equations the weights solve. */
function normal(
  samples: readonly Sample[],
  held: number,
  weight: Measure,
  target: Measure,
): { matrix: number[][]; vector: number[] } {
  const size = samples[0]?.x.length ?? 0;
  const sums = new Float64Array(size * size);
  const vector = new Array<number>(size).fill(0);
  for (const sample of samples) {
    const [its, wanted] = [sample.weight * weight(sample), target(sample)];
    sample.x.forEach((value, row) => {
      vector[row] = (vector[row] ?? 0) + its * wanted * value;
      for (let column = 0; column <= row; column++)
        sums[row * size + column] = (sums[row * size + column] ?? 0) + its * value * (sample.x[column] ?? 0);
    });
  }
  const at = (row: number, column: number) => sums[Math.max(row, column) * size + Math.min(row, column)] ?? 0;
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_each, column) => at(row, column) + (row === column ? held : 0)),
  );
  return { matrix, vector };
}

/** Gauss and Jordan, the largest pivot first. */
export function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  rows.forEach((_, column) => {
    const pivot = rows.reduce(
      (best, row, at) => (at > column && cell(row, column) > cell(rows[best], column) ? at : best),
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const lead = rows[column];
    rows.forEach((row, at) => {
      const factor = at === column ? 0 : (row[column] ?? 0) / (lead[column] ?? 1);
      if (factor !== 0) rows[at] = row.map((value, place) => value - factor * (lead[place] ?? 0));
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

const cell = (row: readonly number[] | undefined, column: number) => Math.abs(row?.[column] ?? 0);

const product = (one: readonly number[], other: readonly number[]) => {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
};
