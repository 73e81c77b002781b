import type { Likeness } from './alike.ts';

/** Two parts whose mean likeness is below this share of the threshold have nothing to do with each other. */
const STRANGERS = 1 / 6;
/** Whether two members may be of one event however little alike they are, as reports of different days are. */
type Kin = (a: number, b: number) => boolean;

/** Glue shows in small groups; a large one stands on many pairs. */
const LARGEST = 40;

/**
 * Takes an event apart that hangs together by one article only: one that is like two parts of it which are strangers to each
 * other covers both, as a round-up does, and makes them no event. The article stays with the part that it is most like.
 */
export function splitGlued(members: number[], alike: Likeness, threshold: number, kin: Kin): number[][] {
  if (members.length < 3 || members.length > LARGEST) return [members];
  for (const glue of members) {
    const rest = members.filter((member) => member !== glue);
    const parts = apart(rest, (a, b) => (alike[a]?.get(b) ?? 0) >= threshold * STRANGERS || kin(a, b));
    if (parts.filter((part) => mean(glue, part, alike) >= threshold).length < 2) continue;
    const [nearest = [], ...others] = parts.toSorted((a, b) => mean(glue, b, alike) - mean(glue, a, alike));
    return [[...nearest, glue], ...others].flatMap((part) => splitGlued(part, alike, threshold, kin));
  }
  return [members];
}

const mean = (one: number, others: number[], alike: Likeness): number =>
  others.reduce((sum, other) => sum + (alike[one]?.get(other) ?? 0), 0) / others.length;

/** The parts of a group between which no two members are kin. */
function apart(members: number[], kin: Kin): number[][] {
  const left = new Set(members);
  const parts: number[][] = [];
  for (const start of members) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const member of part)
      for (const other of left)
        if (kin(member, other)) {
          left.delete(other);
          part.push(other);
        }
    parts.push(part);
  }
  return parts;
}
