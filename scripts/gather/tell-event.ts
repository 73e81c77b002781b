import { caseOf, type SettledCase } from '../checks/case-of.ts';
import type { Finding } from '../checks/check.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import type { Draft } from '../drafts/draft.ts';
import { writeDigest } from '../drafts/write-digest.ts';
import type { Event } from '../events/event.ts';
import { failed, howItBroke, ok, type Result } from '../result.ts';
import { type Filing, toStory } from '../stories/to-story.ts';
import type { Story } from '../stories/story.ts';
import type { ModelSeat } from './model-seat.ts';
import { tellWithModel } from './tell-with-model.ts';
import { withoutLines } from './without-lines.ts';

/** A story that may be published, and what happened on the way to it: in sentences, and case by case. */
export type Telling = { story: Story; notes: string[]; cases: SettledCase[] };

/** Why an event is not told: in a word, the findings in sentences, and case by case. */
export type Silence = { reason: string; findings: string[]; cases?: SettledCase[] };

/** Tells an event: the model first where there is one, else or after it the digest writer. The checks decide. */
export async function tellEvent(event: Event, filing: Filing, seat: ModelSeat | null): Promise<Result<Telling, Silence>> {
  const byModel = seat ? await tellWithModel(event, filing, seat).catch(broken) : null;
  if (byModel?.ok) return byModel;
  const notes = byModel ? [`model: ${[byModel.reason.reason, ...byModel.reason.findings].join('; ')}`] : [];
  const digest = writeDigest(event);
  if (!digest.ok) return failed({ reason: digest.reason, findings: notes });
  const first = judge(digest.value, event, filing);
  const standing = withStandingTitle(first);
  const told = settle(standing);
  const earlier = [...(byModel?.reason.cases ?? []), ...(standing === first ? [] : headCases(first))];
  return told.ok
    ? ok({ ...told.value, notes: [...notes, ...told.value.notes], cases: [...earlier, ...told.value.cases] })
    : failed({
        ...told.reason,
        findings: [...notes, ...told.reason.findings],
        cases: [...earlier, ...(told.reason.cases ?? [])],
      });
}

/** The event is the digest writer’s where a rule breaks over the model’s words. */
const broken = (problem: unknown): Result<Telling, Silence> => failed({ reason: 'broken', findings: [howItBroke(problem)] });

type Judged = { draft: Draft; event: Event; filing: Filing; story: Story | null; findings: Finding[] };

/** The draft as a page, and what the checks say of it. */
function judge(draft: Draft, event: Event, filing: Filing): Judged {
  const story = toStory(draft, event, filing);
  if (!story.ok) {
    const findings = story.reason.map((problem): Finding => ({ code: 'badly-formed', what: problem.what, line: problem.line }));
    return { draft, event, filing, story: null, findings };
  }
  return { draft, event, filing, story: story.value, findings: checkStory(story.value) };
}

/** Title and summary stand in the front matter, which begins the file. */
const HEAD = 1;
const headFindings = ({ findings }: Judged) => findings.filter(({ line }) => line === HEAD).length;

/** An outlet's headline may say what none of the passages does: then another one is the story's. */
function withStandingTitle(judged: Judged): Judged {
  if (headFindings(judged) === 0) return judged;
  const others = (judged.draft.otherTitles ?? []).map((title) => judge({ ...judged.draft, title }, judged.event, judged.filing));
  return others.find((other) => headFindings(other) === 0) ?? judged;
}

/** What is still unsupported is taken out, and the rest judged anew: a story stands without it or is not published. */
function settle(judged: Judged): Result<Telling, Silence> {
  const { draft, event, filing, story, findings } = judged;
  const notes = findings.map(inWords);
  if (story && findings.length === 0) return ok({ story, notes, cases: [] });
  const rest = story ? withoutLines(draft, story, new Set(findings.map((finding) => finding.line))) : null;
  if (!rest) return failed({ reason: 'findings', findings: notes, cases: casesOf(judged, 'held') });
  const again = judge(rest, event, filing);
  if (again.story && again.findings.length === 0)
    return ok({
      story: again.story,
      notes: notes.map((note) => `left out: ${note}`),
      cases: casesOf(judged, 'left-out'),
    });
  const cases = [...casesOf(judged, 'left-out'), ...casesOf(again, 'held')];
  return failed({ reason: 'findings', findings: [...notes, ...again.findings.map(inWords)], cases });
}

/** What was wrong with a headline that another took the place of. */
const headCases = (judged: Judged): SettledCase[] =>
  casesOf({ ...judged, findings: judged.findings.filter(({ line }) => line === HEAD) }, 'mended');

const casesOf = ({ story, findings }: Judged, became: SettledCase['became']): SettledCase[] =>
  story ? findings.map((finding) => ({ ...caseOf(finding, story), became })) : [];
