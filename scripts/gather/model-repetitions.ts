import type { Claim, Draft } from '../drafts/draft.ts';
import { withoutLeaning } from '../drafts/without-leaning.ts';
import type { Faulty } from './model-faults.ts';
import { repeats } from './model-repeats.ts';

/**
 * What tells a reader nothing new: a standfirst that adds no word to the headline or the lead, a key point that adds none to these or to
 * another key point, a sentence of the body that adds none to one before it. A key point may sum up the rest of the body: that is what
 * it is for. Where “what next” and the body say the same, the one that says less goes; of two alike the body’s stays, since others follow it there.
 */
export function repeatedIn(draft: Draft): Faulty[] {
  const body = draft.paragraphs.flat();
  const lead = body[0]?.text ?? '';
  const isNew = ({ text }: Claim) => !repeats(text, [draft.title, lead]);
  const hasOther = [...draft.keyPoints, ...body.slice(1)].some(isNew);
  const standfirst = hasOther && repeats(draft.summary, [draft.title, lead]) ? [faulty('standfirst')] : [];
  const points = later(draft.keyPoints, [draft.title, draft.summary, lead]);
  const others = later(body.slice(1), [lead]);
  const announced = draft.next.flat();
  const next = announced.filter(({ text }) => repeats(text, textsOf(body)));
  const fuller = [...announced.filter((claim) => !next.includes(claim)), ...draft.differences.flat()];
  const told = body.slice(1).filter(({ text }, at) => repeats(text, textsOf(fuller)) && !carries(body, at + 1));
  return [...standfirst, ...[...points, ...others, ...next, ...told].map(faulty)];
}

const faulty = (of: Claim | 'standfirst'): Faulty => ({ of, why: 'It only repeats what is told elsewhere.' });

const textsOf = (claims: readonly Claim[]) => claims.map(({ text }) => text);

/** Those that repeat what was told before them or an earlier one. */
const later = (claims: readonly Claim[], before: readonly string[]): Claim[] =>
  claims.filter(({ text }, at) => repeats(text, [...before, ...textsOf(claims.slice(0, at))]));

/** “He said so” stands behind it. */
const carries = (body: readonly Claim[], at: number): boolean =>
  withoutLeaning(
    body.slice(at),
    (claim) => claim === body[at],
    ({ text }) => text,
  ).length <
  body.length - at - 1;
