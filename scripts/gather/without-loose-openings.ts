import type { Claim } from '../drafts/draft.ts';
import { mapClaims } from '../drafts/map-claims.ts';
import type { ModelDraft } from '../drafts/write-with-model.ts';

/** What sets a sentence against the one before it, and says nothing by itself: “But for her” and “Yet to be named” do. */
const joining = /^(?:but(?! for\b)|yet(?! to\b)|however,|meanwhile,|nevertheless,|nonetheless,)\s+(?=\S)/iu;

/**
 * The draft without a “But” or “However,” whose other half is not told: behind another sentence it would set against each other what nobody
 * has. It stays where the sentence before it rests on the one before in the article. Only a word that joins goes, so what was true stays true.
 */
export function withoutLooseOpenings(draft: ModelDraft): ModelDraft {
  const body = draft.paragraphs.flat();
  const renewed = new Map<Claim, Claim>();
  const change = (claim: Claim): Claim => {
    if (!joining.test(claim.text) || follows(claim, body[body.indexOf(claim) - 1])) return claim;
    const now = renewed.get(claim) ?? { ...claim, text: withoutOpening(claim.text) };
    renewed.set(claim, now);
    return now;
  };
  const changed = mapClaims(draft, change);
  return { ...changed, origin: new Map([...draft.origin].map(([claim, of]) => [renewed.get(claim) ?? claim, of])) };
}

/** “But the mill burned” without its “But”. */
export const withoutOpening = (text: string): string =>
  joining.test(text) ? text.replace(joining, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : text;

/** It tells what comes next in an article that the other has told of. */
const follows = ({ passages }: Claim, before: Claim | undefined): boolean =>
  before !== undefined &&
  passages.some(({ url, first }) => before.passages.some((its) => its.url === url && first - 1 <= its.last && its.last <= first));
