import newsroom from '../../newsroom.config.ts';
import type { Event } from '../events/event.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Ask, AskFailure } from './ask.ts';
import type { Claim, Draft, Objection } from './draft.ts';
import { readAnswer, type ModelAnswer, type ModelClaim } from './model-answer.ts';
import { numberEvidence, type Evidence } from './numbered-evidence.ts';
import { promptFor } from './prompt.ts';
import { passagesFor } from './write-with-model-passages.ts';
import { fillQuotations } from './write-with-model-quotations.ts';
import { hasMarkup, resolveClaim } from './write-with-model-resolve.ts';

/** A draft and how it came about: the answer it was made of, and which of its claims had to be left out, and why. */
export type ModelDraft = Draft & { answer: ModelAnswer; dropped: Objection[]; tokensIn: number; tokensOut: number };

/** Why there is no draft; `no-evidence`: nothing may be quoted, so nobody was asked. */
export type WriterFailure = { code: AskFailure['code'] | 'no-evidence'; detail: string; stop: boolean };

/**
 * An event told by a model: it names numbered sentences, code copies them. With `objections` it is the second attempt,
 * which sees what was wrong, and the `earlier` answer where that is given. `model` is the name the story will carry.
 */
export async function writeWithModel(
  event: Event,
  ask: Ask,
  model: string,
  objections: readonly Objection[] = [],
  earlier: ModelAnswer | null = null,
): Promise<Result<ModelDraft, WriterFailure>> {
  const evidence = numberEvidence(event, newsroom.model.evidenceWords);
  if (evidence.byNumber.size === 0)
    return failed({ code: 'no-evidence', detail: 'No sentence of these articles may be quoted.', stop: false });
  const reply = await ask(promptFor(evidence, { objections, earlier }));
  if (!reply.ok) return reply;
  const answer = readAnswer(reply.value.text);
  const draft = answer.ok ? toDraft(answer.value, evidence, model) : answer;
  if (!draft.ok) return failed({ code: 'answer-unusable', detail: draft.reason, stop: false });
  const { tokensIn, tokensOut } = reply.value;
  return ok({ ...draft.value, tokensIn, tokensOut });
}

/** The draft an answer gives: its claims as far as they rest on something that may be quoted. */
export function toDraft(
  answer: ModelAnswer,
  evidence: Evidence,
  model: string,
): Result<Omit<ModelDraft, 'tokensIn' | 'tokensOut'>> {
  const inOrder = byImportance(answer);
  const resolved = inOrder.map((claim) => resolveClaim(claim, evidence));
  const { claims, refused } = passagesFor(
    resolved.flatMap(({ claim }) => claim ?? []),
    evidence,
  );
  const told = (list: readonly ModelClaim[]) => list.flatMap((claim) => claims.get(claim) ?? []);
  const blocks = (list: readonly ModelClaim[][]) => list.map(told).filter((block) => block.length > 0);
  const [title, summary] = [fillQuotations(answer.headline, evidence), fillQuotations(answer.standfirst, evidence)];
  const paragraphs = blocks(answer.paragraphs);
  if ([answer.headline, answer.standfirst].some(hasMarkup))
    return failed('The headline or the standfirst holds a link or markup.');
  if (!title.ok || !summary.ok) return failed('The headline or the standfirst names a quotation that is not there.');
  if (paragraphs.length === 0) return failed('No sentence of the answer rests on a sentence that it may quote.');
  // Half a difference would be told as a fact.
  return ok({
    writer: { kind: 'model', model },
    title: title.value.text,
    summary: summary.value.text,
    keyPoints: told(answer.keyPoints),
    paragraphs,
    differences: answer.differences.filter((block) => block.every((claim) => claims.has(claim))).map(told),
    next: blocks(answer.next),
    timeline: answer.timeline.flatMap((row) => rowOf(row.date, claims.get(row))),
    answer,
    dropped: [...resolved.flatMap(({ objections }) => objections), ...refused],
  });
}

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
