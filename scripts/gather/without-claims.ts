import type { Claim, Draft } from '../drafts/draft.ts';
import { withoutLeaning } from '../drafts/without-leaning.ts';
import type { Faulty } from './model-faults.ts';
import { repeats } from './model-repeats.ts';
import { waysToSay } from './ways-to-say.ts';

/** A headline of ours is no longer, and a standfirst neither; the lead makes a long headline rather than a detail a short one. */
const longest = { lead: 130, headline: 100, standfirst: 280 };

/**
 * The draft without what may not stand: single claims, not their paragraphs. Half a difference would be told as a fact, so it
 * goes whole; a headline or standfirst that may not stand gives way to a claim that may. “He said” goes with the sentence before it, since
 * he would be somebody else behind another. Null where no story is left, or none that opens with what happened.
 */
export function withoutClaims(draft: Draft, faults: readonly Faulty[]): Draft | null {
  const bad = new Set(faults.map(({ of }) => of));
  for (const part of [draft.keyPoints, draft.paragraphs.flat(), draft.next.flat()]) {
    const left = withoutLeaning(
      part,
      (claim) => bad.has(claim),
      ({ text }) => text,
    );
    for (const claim of part) if (!left.includes(claim)) bad.add(claim);
  }
  const stands = (claim: Claim) => !bad.has(claim);
  const blocks = (list: Claim[][]) => list.map((claims) => claims.filter(stands)).filter((claims) => claims.length > 0);
  const timeline = draft.timeline.filter(({ claim }) => stands(claim));
  const rest = {
    ...draft,
    keyPoints: draft.keyPoints.filter(stands),
    paragraphs: blocks(draft.paragraphs),
    differences: draft.differences.filter((claims) => claims.every(stands)),
    next: blocks(draft.next),
    timeline: timeline.length > 1 ? timeline : [],
  };
  const title = bad.has('headline') ? (asMeant(rest) ?? headlineFrom(rest)) : rest.title;
  const summary = bad.has('standfirst') ? standfirstFrom(rest, title ?? '') : rest.summary;
  const [lead] = draft.paragraphs.flat();
  const isHeadless = lead === undefined || bad.has(lead);
  return isHeadless || title === null || summary === null ? null : { ...rest, title, summary };
}

const candidates = ({ keyPoints, paragraphs }: Draft): string[] => [...keyPoints, ...paragraphs.flat()].map(({ text }) => text);

/** The headline in the words of the lead, where that tells what it was meant to tell. */
function asMeant({ title, paragraphs }: Draft): string | null {
  const lead = paragraphs.flat()[0]?.text ?? '';
  // Without its marks what somebody said would be ours.
  if (/[“”"]/u.test(lead)) return null;
  const ways = waysToSay(title, [{ text: lead, publisher: '' }]).map((way) => way.replace(/\.$/u, ''));
  return ways.find((way) => way.length <= longest.lead && way !== title && !leansOnOthers.test(way)) ?? null;
}

/** The lead, or the first that is short enough and leans on no sentence before it, else the first that is short enough. */
function headlineFrom(draft: Draft): string | null {
  const lead = draft.paragraphs.flat()[0]?.text ?? '';
  const opening = lead.length <= longest.lead ? [lead] : [];
  const plain = [...opening, ...candidates(draft).filter((text) => text.length <= longest.headline)];
  const short = plain.filter((text) => text !== '' && !/[“”"]/u.test(text));
  const [first] = [...short.filter((text) => !leansOnOthers.test(text)), ...short];
  return first?.replace(/\.$/u, '') ?? null;
}

/** “The panel will sit”, “He was arrested”: a reader who knows no other sentence asks which. */
const leansOnOthers = /^(?:the|this|that|these|those|he|she|it|they|his|her|its|their|another|both|such)\s/iu;

/** The first that is short enough, one that adds to headline and lead before one that does not. */
function standfirstFrom(draft: Draft, title: string): string | null {
  const short = candidates(draft).filter((text) => text.length <= longest.standfirst && !text.startsWith(title));
  const lead = draft.paragraphs.flat()[0]?.text ?? '';
  return short.find((text) => !repeats(text, [title, lead])) ?? short[0] ?? null;
}
