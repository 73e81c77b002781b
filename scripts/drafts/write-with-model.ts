import newsroom from '../../newsroom.config.ts';
import type { Event } from '../events/event.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Ask, AskFailure } from './ask.ts';
import type { Claim, Draft, Objection } from './draft.ts';
import { readAnswer, type ModelAnswer, type ModelClaim } from './model-answer.ts';
import { numberEvidence, type Evidence } from './numbered-evidence.ts';
import { promptFor } from './prompt.ts';
import { withoutLeaning } from './without-leaning.ts';
import { passagesFor } from './write-with-model-passages.ts';
import { fillQuotations } from './write-with-model-quotations.ts';
import { hasMarkup, resolveClaim, withPlainNames } from './write-with-model-resolve.ts';

/** A claim that had to be left out, or lost a number, and why. */
export type Dropped = Objection & { of: ModelClaim };

/** A draft and how it came about: the answer it was made of, which claim came from which sentence of it, and what was left out. */
export type ModelDraft = Draft & {
  answer: ModelAnswer;
  evidence: Evidence;
  origin: ReadonlyMap<Claim, ModelClaim>;
  dropped: Dropped[];
};

/** Why there is no draft; `no-evidence`: nothing may be quoted, so nobody was asked. */
export type WriterFailure = { code: AskFailure['code'] | 'no-evidence'; detail: string; stop: boolean };

/** An event told by a model: it names numbered sentences, code copies them. `model` is the name the story will carry. */
export async function writeWithModel(event: Event, ask: Ask, model: string): Promise<Result<ModelDraft, WriterFailure>> {
  const evidence = numberEvidence(event, newsroom.model.evidenceWords);
  if (evidence.byNumber.size === 0)
    return failed({ code: 'no-evidence', detail: 'No sentence of these articles may be quoted.', stop: false });
  const reply = await ask(promptFor(evidence));
  if (!reply.ok) return reply;
  const answer = readAnswer(reply.value.text);
  const draft = answer.ok ? toDraft(answer.value, evidence, model) : answer;
  return draft.ok ? draft : failed({ code: 'answer-unusable', detail: draft.reason, stop: false });
}

/** The draft an answer gives: its claims as far as they rest on something that may be quoted. */
export function toDraft(answer: ModelAnswer, evidence: Evidence, model: string): Result<ModelDraft> {
  const inOrder = byImportance(answer);
  const resolved = inOrder.map((of) => ({ of, ...resolveClaim(of, evidence) }));
  const { claims, refused } = passagesFor(
    resolved.flatMap(({ claim }) => claim ?? []),
    evidence,
  );
  const leaning = [answer.keyPoints, answer.paragraphs.flat(), answer.next.flat()].flatMap((part) => {
    const stay = withoutLeaning(
      part,
      (claim) => !claims.has(claim),
      ({ say }) => say,
    );
    return part.filter((claim) => claims.has(claim) && !stay.includes(claim));
  });
  for (const claim of leaning) claims.delete(claim);
  const told = (list: readonly ModelClaim[]) => list.flatMap((claim) => claims.get(claim) ?? []);
  const blocks = (list: readonly ModelClaim[][]) => list.map(told).filter((block) => block.length > 0);
  const [headline, standfirst] = [withPlainNames(answer.headline, evidence), withPlainNames(answer.standfirst, evidence)];
  const [title, summary] = [fillQuotations(headline, evidence), fillQuotations(standfirst, evidence)];
  const paragraphs = blocks(answer.paragraphs);
  if ([headline, standfirst].some(hasMarkup)) return failed('The headline or the standfirst holds a link or markup.');
  if (!title.ok || !summary.ok) return failed('The headline or the standfirst names a quotation that is not there.');
  if (paragraphs.length === 0) return failed('No sentence of the answer rests on a sentence that it may quote.');
  // Half a difference would be told as a fact.
  return ok({
    writer: { kind: 'model', model },
    title: title.value.text,
    summary: withStop(summary.value.text),
    keyPoints: told(answer.keyPoints),
    paragraphs,
    differences: answer.differences.filter((block) => block.every((claim) => claims.has(claim))).map(told),
    next: blocks(answer.next),
    timeline: answer.timeline.flatMap((row) => rowOf(row.date, claims.get(row))),
    answer,
    evidence,
    origin: new Map([...claims].map(([of, claim]) => [claim, of])),
    dropped: [
      ...resolved.flatMap(({ of, objections }) => objections.map((each) => ({ ...each, of }))),
      ...refused,
      ...leaning.map((of) => ({ of, text: of.say, why: leansOnNothing })),
    ],
  });
}

/** A standfirst is a sentence; a headline is none. */
const withStop = (text: string): string => (/[\p{L}\p{N}”’)]$/u.test(text) && !/[.!?…][”’)]*$/u.test(text) ? `${text}.` : text);

const leansOnNothing = 'The sentence before it is left out: name who or what it means.';

/** First in the quoting budget is what a story cannot do without; key points and timeline repeat rather than take. */
const byImportance = ({
  paragraphs: [first = [], ...others],
  differences,
  next,
  keyPoints,
  timeline,
}: ModelAnswer): ModelClaim[] => [first, differences, next, others, keyPoints, timeline].flat(2);

const rowOf = (date: string, claim: Claim | undefined) =>
  claim === undefined || date === '' || hasMarkup(date) ? [] : [{ date, claim }];
