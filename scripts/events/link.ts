import type { Likeness } from './alike.ts';
import { MOST_NEIGHBOURS } from './neighbours.ts';

/** What a group starts from: its members, and whether they belong to a told story or to one that a person removed. */
export type Start = { members: number[]; story: 'none' | 'told' | 'removed' };

/** Mean likeness from which two groups are one event, and from which two told stories surely are. */
export type Thresholds = { oneEvent: number; sure: number };

/** A group while it grows: its members, the sum of their likeness to each other group, and the story that it holds. */
type Group = Start & { to: Map<number, number> };

/**
 * Average-link clustering: joins two groups as long as each is the other's nearest and the mean likeness of their members
 * reaches the threshold. `starts` are usually one document each; two groups that both hold a told story join only where that is
 * sure, and what a person removed joins no told story. Deterministic: ties go to the group that comes first.
 *
 * Source: Murtagh, “A survey of recent advances in hierarchical clustering algorithms” (1983): with average link a chain of
 * nearest neighbours finds the same groups as joining the two nearest again and again. Since the tables hold the nearest of
 * many only, the mean of a very large group is corrected, and the chain begins anew after each joining.
 */
export function link(starts: Start[], alike: Likeness, thresholds: Thresholds): number[][] {
  const groups = new Map(seeded(starts, alike).entries());
  const done: number[][] = [];
  const chain: number[] = [];
  while (groups.size > 0) {
    if (chain.length === 0) chain.push(first(groups));
    const last = chain[chain.length - 1] ?? 0;
    const before = chain[chain.length - 2];
    const nearest = nearestTo(last, groups, thresholds, before);
    if (nearest === null) {
      // Nothing near enough, and joins of others hardly raise a mean: this group is whole.
      done.push(take(last, groups));
      chain.pop();
    } else if (nearest === before) {
      chain.length = 0;
      join(Math.min(last, nearest), Math.max(last, nearest), groups);
    } else chain.push(nearest);
  }
  return done;
}

function seeded(starts: Start[], alike: Likeness): Group[] {
  const groupOf = new Map(starts.flatMap(({ members }, group) => members.map((member) => [member, group] as const)));
  return starts.map(({ members, story }, group) => {
    const to = new Map<number, number>();
    for (const member of members)
      for (const [other, value] of alike[member] ?? []) {
        const its = groupOf.get(other);
        if (its !== undefined && its !== group) to.set(its, (to.get(its) ?? 0) + value);
      }
    return { members: [...members], to, story };
  });
}

const first = (groups: Map<number, Group>): number => groups.keys().next().value ?? 0;

function nearestTo(id: number, groups: Map<number, Group>, thresholds: Thresholds, before: number | undefined): number | null {
  const group = groups.get(id);
  let nearest: number | null = null;
  let best = 0;
  for (const [other, sum] of group?.to ?? []) {
    const its = groups.get(other);
    if (!group || !its) continue;
    const mean = sum / (group.members.length * its.members.length) / shareKept(group.members.length + its.members.length);
    if (
      mean < needed(group, its, thresholds) ||
      mean < best ||
      (mean === best && nearest !== null && !comesFirst(other, nearest, before))
    )
      continue;
    best = mean;
    nearest = other;
  }
  return nearest;
}

function needed(a: Group, b: Group, { oneEvent, sure }: Thresholds): number {
  if (a.story === 'none' || b.story === 'none') return oneEvent;
  return a.story === 'told' && b.story === 'told' ? sure : Number.POSITIVE_INFINITY;
}

/** Of the pairs within so many documents that are all alike, the share that the tables hold. */
function shareKept(documents: number): number {
  const most = MOST_NEIGHBOURS;
  return documents <= most ? 1 : (2 * most * documents - most * most) / (documents * documents);
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
  if (a.story === 'none') a.story = b.story;
  groups.delete(gone);
}
