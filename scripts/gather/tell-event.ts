import type { Finding } from '../checks/check.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import type { Draft, Objection } from '../drafts/draft.ts';
import { writeDigest } from '../drafts/write-digest.ts';
import { writeWithModel, type WriterFailure } from '../drafts/write-with-model.ts';
import type { Event } from '../events/event.ts';
import { failed, ok, type Result } from '../result.ts';
import { type Filing, toStory } from '../stories/to-story.ts';
import type { Story } from '../stories/story.ts';
import type { ModelSeat } from './model-seat.ts';
import { withoutLines } from './without-lines.ts';

/** A story that may be published, and what happened on the way to it. */
export type Telling = { story: Story; notes: string[] };

/** Why an event is not told: in a word, and the findings in sentences. */
export type Silence = { reason: string; findings: string[] };

/** Tells an event: the model first where there is one, else or after it the digest writer. The checks decide. */
export async function tellEvent(event: Event, filing: Filing, seat: ModelSeat | null): Promise<Result<Telling, Silence>> {
  const byModel = seat ? await tellWithModel(event, filing, seat) : null;
  if (byModel?.ok) return byModel;
  const notes = byModel ? [`model: ${[byModel.reason.reason, ...byModel.reason.findings].join('; ')}`] : [];
  const digest = writeDigest(event);
  if (!digest.ok) return failed({ reason: digest.reason, findings: notes });
  const told = settle(judge(digest.value, event, filing));
  return told.ok ? ok({ ...told.value, notes: [...notes, ...told.value.notes] }) : told;
}

/** Twice and no further: the second time with what the checks said of the first. */
async function tellWithModel(event: Event, filing: Filing, seat: ModelSeat): Promise<Result<Telling, Silence>> {
  const whyNot = seat.whyNot(event);
  if (whyNot !== null) return failed({ reason: whyNot, findings: [] });
  const first = await writeWithModel(event, seat.ask, seat.model);
  if (!first.ok) return silence(first.reason, seat);
  const judged = judge(first.value, event, filing);
  if (judged.findings.length === 0) return settle(judged);
  const objections = [...judged.objections, ...first.value.dropped];
  const second = await writeWithModel(event, seat.ask, seat.model, objections, first.value.answer);
  if (!second.ok) return settle(judged);
  const again = settle(judge(second.value, event, filing));
  return again.ok ? again : settle(judged);
}

function silence({ code, detail, stop }: WriterFailure, seat: ModelSeat): Result<Telling, Silence> {
  if (stop) seat.stopped = `not asked any more in this run: ${code}`;
  return failed({ reason: code, findings: [detail] });
}

type Judged = { draft: Draft; event: Event; filing: Filing; story: Story | null; findings: Finding[]; objections: Objection[] };

/** The draft as a page, and what the checks say of it. */
function judge(draft: Draft, event: Event, filing: Filing): Judged {
  const story = toStory(draft, event, filing);
  if (!story.ok) {
    const findings = story.reason.map((problem): Finding => ({ code: 'badly-formed', what: problem.what, line: problem.line }));
    return { draft, event, filing, story: null, findings, objections: [] };
  }
  const findings = checkStory(story.value);
  const objections = findings.map((finding) => ({ text: textAt(story.value, finding.line), why: inWords(finding) }));
  return { draft, event, filing, story: story.value, findings, objections };
}

/** What is still unsupported is taken out, and the rest judged anew: a story stands without it or is not published. */
function settle(judged: Judged): Result<Telling, Silence> {
  const { draft, event, filing, story, findings } = judged;
  const notes = findings.map(inWords);
  if (story && findings.length === 0) return ok({ story, notes });
  const rest = story ? withoutLines(draft, story, new Set(findings.map((finding) => finding.line))) : null;
  if (!rest) return failed({ reason: 'findings', findings: notes });
  const again = judge(rest, event, filing);
  if (again.story && again.findings.length === 0)
    return ok({ story: again.story, notes: notes.map((note) => `left out: ${note}`) });
  return failed({ reason: 'findings', findings: [...notes, ...again.findings.map(inWords)] });
}

const textAt = (story: Story, line: number): string =>
  story.statements
    .filter((statement) => statement.line === line)
    .map((statement) => statement.text)
    .join(' ') || story.front.title;
