/** Stem → weight, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** How rare each stem is among these sets (inverse document frequency, Spärck Jones 1972). */
export function rarityIn(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + sets.length / count)]));
}

export function vectorOf(stems: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): Vector {
  return toLengthOne(new Map([...stems].map((stem) => [stem, rarity.get(stem) ?? 0])));
}

/** The middle of all vectors, each group (a voice) having the same say. */
export function centreOf(rows: readonly { group: string; vector: Vector }[]): Vector {
  const groups = Map.groupBy(rows, (row) => row.group);
  const means = [...groups.values()].map((members) => toLengthOne(sumOf(members.map((member) => member.vector))));
  return toLengthOne(sumOf(means));
}

/** Cosine: 1 for the same words, 0 for none in common. */
export function likeness(one: Vector, other: Vector): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].reduce((sum, [stem, weight]) => sum + weight * (many.get(stem) ?? 0), 0);
}

function sumOf(vectors: readonly Vector[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  return sum;
}

function toLengthOne(vector: ReadonlyMap<string, number>): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...vector].map(([stem, weight]) => [stem, length === 0 ? 0 : weight / length]));
}
