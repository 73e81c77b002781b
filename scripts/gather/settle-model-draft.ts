import { caseOf, type SettledCase } from '../checks/case-of.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import type { Claim, Draft } from '../drafts/draft.ts';
import type { ModelClaim } from '../drafts/model-answer.ts';
import type { ModelDraft } from '../drafts/write-with-model.ts';
import type { Event } from '../events/event.ts';
import { failed, ok, type Result } from '../result.ts';
import { type Filing, toStory } from '../stories/to-story.ts';
import { brief } from './brief.ts';
import { withTrueDifferences } from './model-differences.ts';
import { type Faulty, faultsIn } from './model-faults.ts';
import { repeatedIn } from './model-repetitions.ts';
import { withAnotherVoice, withLeadQuoted } from './quoted-instead.ts';
import type { Silence, Telling } from './tell-event.ts';
import { withAnswersToCharges } from './with-answers-to-charges.ts';
import { withIntroductions } from './with-introductions.ts';
import { type SentencesRight, withSentencesRight } from './with-sentences-right.ts';
import { withoutClaims } from './without-claims.ts';
import { withoutLooseOpenings } from './without-loose-openings.ts';
import { withQuotationsRight } from './with-quotations-right.ts';

/** Taking something out may leave something else without support; it ends, since each round takes something out. */
const rounds = 6;

/** What is left of a draft, and what happened to it. */
type Left = { draft: Draft | null; notes: string[]; cases: SettledCase[] };

/**
 * A model’s draft as the story it may be: what may not stand is taken out until the rest stands, or none does. What a story cannot do without, its
 * lead and a second voice, is quoted where the model’s own words may not stand: of what it has `chosen`, in the first place.
 */
export function settleModelDraft(
  written: ModelDraft,
  event: Event,
  filing: Filing,
  before: readonly string[],
  chosen: readonly ModelClaim[] = written.answer.paragraphs.flat(),
): Result<Telling, Silence> {
  const { draft, cases, notes: set } = righted(written, event, filing);
  const dropped = written.dropped.map(({ text, why }) => `left out: “${brief(text)}” ${why}`);
  const notes = [...before, ...dropped, ...set];
  const opened = withItsLead(draft, event, filing);
  const left = opened && withoutFaults(opened.draft, event, filing);
  const stands = (each: Draft) => faultsIn(each, event, filing).every(({ of }) => of === 'story');
  const fair = left?.draft && withAnswersToCharges(left.draft, draft.evidence, stands);
  const all = [
    ...notes,
    ...(opened?.notes ?? ['no lead is left to open the story']),
    ...(left?.notes ?? []),
    ...(fair?.notes ?? []),
  ];
  const allCases = [...cases, ...(opened?.cases ?? []), ...(left?.cases ?? [])];
  if (!fair) return failed({ reason: 'findings', findings: all, cases: allCases });
  const story = judged(withVoices(fair.draft, draft, chosen, event, filing), event, filing);
  if (story.ok) return ok({ story: story.value, notes: all, cases: allCases });
  return failed({ ...story.reason, findings: [...all, ...story.reason.findings], cases: [...allCases, ...story.reason.cases] });
}

/**
 * The same draft with its introductions, without false differences and loose openings, its quotations in the wording of their passages and its
 * sentences set right where code can; which claim came from where stays known.
 */
export function righted(written: ModelDraft, event: Event, filing: Filing): SentencesRight {
  const introduced = withoutLooseOpenings(withIntroductions(written, event));
  const { draft, renewed, cases } = withQuotationsRight(withTrueDifferences(introduced), event);
  const origin = new Map([...introduced.origin].map(([claim, of]) => [renewed.get(claim) ?? claim, of]));
  const right = withSentencesRight({ ...written, ...draft, origin }, event, filing);
  return { draft: right.draft, notes: [...cases.map(({ why }) => why), ...right.notes], cases: [...cases, ...right.cases] };
}

/** The draft with the lead it has, or with that quoted; null where there is none to quote. */
function withItsLead(draft: ModelDraft, event: Event, filing: Filing): (Left & { draft: Draft }) | null {
  const [lead] = draft.answer.paragraphs.flat();
  if (lead === undefined) return null;
  const claim = [...draft.origin].find(([, of]) => of === lead)?.[0];
  const faults = claim === undefined ? [] : faultsIn(draft, event, filing).filter(({ of }) => of === claim);
  if (claim !== undefined && faults.length === 0) return { draft, notes: [], cases: [] };
  const cases = faults.flatMap((fault) => (fault.case ? [{ ...fault.case, became: 'left-out' as const }] : []));
  const quoted = withLeadQuoted(draft, lead, claim, draft.evidence);
  const note = `quoted instead: “${brief(lead.say)}” ${faults.map(({ why }) => why).join(' ')}`.trim();
  return quoted && { draft: quoted, notes: [note], cases };
}

function withoutFaults(given: Draft, event: Event, filing: Filing): Left {
  const left: Left & { draft: Draft } = { draft: given, notes: [], cases: [] };
  for (let round = 0; round < rounds; round++) {
    const found = faultsIn(left.draft, event, filing);
    const faults = found.every(({ of }) => of === 'story') ? repeatedIn(left.draft) : found;
    if (faults.length === 0) break;
    left.notes.push(...faults.map(({ of, why }) => (of === 'story' ? why : `left out: ${nameOf(of)} ${why}`)));
    const rest = withoutClaims(left.draft, faults);
    const became = rest === null ? 'held' : 'left-out';
    left.cases.push(...faults.flatMap((fault) => (fault.case ? [{ ...fault.case, became } as const] : [])));
    if (rest === null) return { ...left, draft: null };
    left.notes.push(...leaningOn(faults, left.draft, rest));
    left.draft = rest;
  }
  return left;
}

/** With what another voice reports, quoted, where the story would rest on one alone. */
function withVoices(draft: Draft, { evidence }: ModelDraft, chosen: readonly ModelClaim[], event: Event, filing: Filing): Draft {
  const story = toStory(draft, event, filing);
  if (!story.ok || !checkStory(story.value).some(({ code }) => code === 'too-few-voices')) return draft;
  return withAnotherVoice(draft, chosen, evidence) ?? draft;
}

function judged(draft: Draft, event: Event, filing: Filing) {
  const story = toStory(draft, event, filing);
  if (!story.ok) return failed({ reason: 'findings', findings: story.reason.map(({ what }) => what), cases: [] });
  const findings = checkStory(story.value);
  if (findings.length === 0) return ok(story.value);
  const cases = findings.map((finding) => ({ ...caseOf(finding, story.value), became: 'held' as const }));
  return failed({ reason: 'findings', findings: findings.map(inWords), cases });
}

/** What went with the sentence before it, though nothing was found in it. */
function leaningOn(faults: readonly Faulty[], before: Draft, rest: Draft): string[] {
  const claimsOf = ({ keyPoints, paragraphs, next }: Draft) => [...keyPoints, ...paragraphs.flat(), ...next.flat()];
  const gone = new Set<Faulty['of']>(faults.map(({ of }) => of));
  const left = new Set(claimsOf(rest));
  return claimsOf(before)
    .filter((claim) => !gone.has(claim) && !left.has(claim))
    .map((claim) => `left out: ${nameOf(claim)} It leans on the sentence before it.`);
}

const nameOf = (of: Claim | 'headline' | 'standfirst') => (typeof of === 'string' ? `the ${of}.` : `“${brief(of.text)}”`);
