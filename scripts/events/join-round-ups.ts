import type { Likeness } from './alike.ts';

/** A round-up is about one event if it is like no second one three quarters as much. */
const SECOND = 0.75;

/** Lets each round-up join the event it is about; one that is about several, or about none, stays a group of its own. */
export function joinRoundUps(groups: number[][], roundUps: number[], alike: Likeness, threshold: number): number[][] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)));
  const joined = groups.map((members) => [...members]);
  for (const roundUp of roundUps) {
    const sums = new Map<number, number>();
    for (const [other, value] of alike[roundUp] ?? []) {
      const group = groupOf.get(other);
      if (group !== undefined) sums.set(group, (sums.get(group) ?? 0) + value);
    }
    const means = [...sums].map(([group, sum]) => ({ group, mean: sum / (groups[group]?.length ?? 1) }));
    const [best, second] = means.sort((a, b) => b.mean - a.mean || a.group - b.group);
    if (best && best.mean >= threshold && (second?.mean ?? 0) < best.mean * SECOND) joined[best.group]?.push(roundUp);
    else joined.push([roundUp]);
  }
  return joined;
}
