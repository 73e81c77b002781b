import type { Likeness } from './alike.ts';

/** A group while it grows: its members, the sum of their likeness to each other group, and the told story that it holds. */
type Group = { members: number[]; to: Map<number, number>; told: boolean };

/**
 * Average-link clustering by nearest-neighbour chains: joins two groups as long as each is the other's nearest and the mean
 * likeness of their members reaches `threshold`. `groups` are the starting groups (usually one document each); two groups
 * that both hold a told story never join. Deterministic: ties go to the group that comes first.
 *
 * Source: Murtagh, “A survey of recent advances in hierarchical clustering algorithms” (1983): with average link the chain
 * finds the same groups as joining the two nearest again and again.
 */
export function link(starts: { members: number[]; told: boolean }[], alike: Likeness, threshold: number): number[][] {
  const groups = new Map(seeded(starts, alike).entries());
  const done: number[][] = [];
  const chain: number[] = [];
  while (groups.size > 0) {
    if (chain.length === 0) chain.push(first(groups));
    const last = chain[chain.length - 1] ?? 0;
    const before = chain[chain.length - 2];
    const nearest = nearestTo(last, groups, threshold, before);
    if (nearest === null) {
      // Nothing near enough, and joins of others only lower a mean: this group is whole.
      done.push(take(last, groups));
      chain.pop();
    } else if (nearest === before) {
      chain.splice(-2);
      join(Math.min(last, nearest), Math.max(last, nearest), groups);
    } else chain.push(nearest);
  }
  return done;
}

function seeded(starts: { members: number[]; told: boolean }[], alike: Likeness): Group[] {
  const groupOf = new Map(starts.flatMap(({ members }, group) => members.map((member) => [member, group] as const)));
  return starts.map(({ members, told }, group) => {
    const to = new Map<number, number>();
    for (const member of members)
      for (const [other, value] of alike[member] ?? []) {
        const its = groupOf.get(other);
        if (its !== undefined && its !== group) to.set(its, (to.get(its) ?? 0) + value);
      }
    return { members, to, told };
  });
}

const first = (groups: Map<number, Group>): number => groups.keys().next().value ?? 0;

function nearestTo(id: number, groups: Map<number, Group>, threshold: number, before: number | undefined): number | null {
  const group = groups.get(id);
  let nearest: number | null = null;
  let best = threshold;
  for (const [other, sum] of group?.to ?? []) {
    const its = groups.get(other);
    if (!group || !its || (group.told && its.told)) continue;
    const mean = sum / (group.members.length * its.members.length);
    if (mean < best || (mean === best && nearest !== null && !comesFirst(other, nearest, before))) continue;
    best = mean;
    nearest = other;
  }
  return nearest;
}

/** The one before in the chain wins a tie, or the chain would run in circles. */
const comesFirst = (a: number, b: number, before: number | undefined) => a === before || (b !== before && a < b);

function take(id: number, groups: Map<number, Group>): number[] {
  const group = groups.get(id);
  for (const other of group?.to.keys() ?? []) groups.get(other)?.to.delete(id);
  groups.delete(id);
  return group?.members ?? [];
}

function join(into: number, gone: number, groups: Map<number, Group>): void {
  const a = groups.get(into);
  const b = groups.get(gone);
  if (!a || !b) return;
  a.to.delete(gone);
  for (const [other, sum] of b.to) {
    const its = groups.get(other);
    its?.to.delete(gone);
    if (other === into) continue;
    a.to.set(other, (a.to.get(other) ?? 0) + sum);
    its?.to.set(into, a.to.get(other) ?? 0);
  }
  a.members.push(...b.members);
  a.told ||= b.told;
  groups.delete(gone);
}
