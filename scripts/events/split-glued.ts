import type { Likeness } from './alike.ts';

/** Two parts whose mean likeness is below this share of the threshold have nothing to do with each other. */
const STRANGERS = 1 / 6;
/** Glue shows in small groups; a large one stands on many pairs. */
const LARGEST = 40;

/**
 * Takes an event apart that hangs together by one article only: one that is like two parts of it which are strangers to each
 * other covers both, as a round-up does, and makes them no event. The article is then a group of its own.
 */
export function splitGlued(members: number[], alike: Likeness, threshold: number): number[][] {
  if (members.length < 3 || members.length > LARGEST) return [members];
  for (const glue of members) {
    const rest = members.filter((member) => member !== glue);
    const parts = apart(rest, alike, threshold * STRANGERS);
    if (parts.length > 1) return [...parts.flatMap((part) => splitGlued(part, alike, threshold)), [glue]];
  }
  return [members];
}

/** The parts of a group between which no two members are more alike than `least`. */
function apart(members: number[], alike: Likeness, least: number): number[][] {
  const left = new Set(members);
  const parts: number[][] = [];
  for (const start of members) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const member of part)
      for (const other of left)
        if ((alike[member]?.get(other) ?? 0) >= least) {
          left.delete(other);
          part.push(other);
        }
    parts.push(part);
  }
  return parts;
}
