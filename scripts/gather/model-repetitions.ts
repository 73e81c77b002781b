import { isDeepStrictEqual } from 'node:util';
import type { Claim, Draft } from '../drafts/draft.ts';
import { withoutLeaning } from '../drafts/without-leaning.ts';
import type { Faulty } from './model-faults.ts';
import { repeats, sameness } from './model-repeats.ts';

/**
 * What tells a reader nothing new: a standfirst that adds no word to the headline or the lead, a key point that adds none to these, to
 * the body or to another key point, a sentence of the body that adds none to one before it, or little and rests on the same. Where
 * “what next” and the body say the same, the one that says less goes; of two alike the body’s stays, since others follow it there.
 */
export function repeatedIn(draft: Draft): Faulty[] {
  const body = draft.paragraphs.flat();
  const lead = body[0]?.text ?? '';
  const isNew = ({ text }: Claim) => !repeats(text, [draft.title, lead]);
  const hasOther = [...draft.keyPoints, ...body.slice(1)].some(isNew);
  const standfirst = hasOther && repeats(draft.summary, [draft.title, lead]) ? [faulty('standfirst')] : [];
  const points = later(draft.keyPoints, [draft.title, draft.summary, ...textsOf(body)]);
  const others = body.slice(1).filter((claim, at) => isToldBy(claim, body.slice(0, at + 1)));
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

/** It repeats one of these, or makes nearly the same of the same passage. */
const isToldBy = (claim: Claim, before: readonly Claim[]): boolean =>
  repeats(claim.text, textsOf(before)) ||
  before.some((other) => restsOnNoMore(claim, other) && sameness(claim.text, other.text) >= SAME);

const restsOnNoMore = ({ passages }: Claim, other: Claim): boolean =>
  passages.length > 0 && passages.every((passage) => other.passages.some((its) => isDeepStrictEqual(its, passage)));

/** Of the shorter one’s words: “She left on Friday” and “In May she left for good” have less. */
const SAME = 0.75;

/** “He said so” stands behind it. */
const carries = (body: readonly Claim[], at: number): boolean =>
  withoutLeaning(
    body.slice(at),
    (claim) => claim === body[at],
    ({ text }) => text,
  ).length <
  body.length - at - 1;
