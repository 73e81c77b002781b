import type { Claim, Draft } from './draft.ts';

/** The same draft with each of its claims as `change` gives it. */
export function mapClaims<D extends Draft>(draft: D, change: (claim: Claim) => Claim): D {
  const blocks = (list: Claim[][]) => list.map((claims) => claims.map(change));
  return {
    ...draft,
    keyPoints: draft.keyPoints.map(change),
    paragraphs: blocks(draft.paragraphs),
    differences: blocks(draft.differences),
    next: blocks(draft.next),
    timeline: draft.timeline.map((row) => ({ ...row, claim: change(row.claim) })),
  };
}

/** All claims of a draft, in the order of the page. */
export const claimsOf = ({ keyPoints, paragraphs, differences, next, timeline }: Draft): Claim[] => [
  ...keyPoints,
  ...paragraphs.flat(),
  ...differences.flat(),
  ...next.flat(),
  ...timeline.map(({ claim }) => claim),
];
