import slugify from '@sindresorhus/slugify';
import { caseOf, type SettledCase } from '../checks/case-of.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import type { Claim, Draft } from '../drafts/draft.ts';
import { type ModelDraft, writeWithModel } from '../drafts/write-with-model.ts';
import { type Fault, mendWithModel } from '../drafts/write-with-model-repair.ts';
import type { Event } from '../events/event.ts';
import { failed, ok, type Result } from '../result.ts';
import { type Filing, toStory } from '../stories/to-story.ts';
import { type Faulty, faultsIn } from './model-faults.ts';
import type { ModelSeat } from './model-seat.ts';
import type { Silence, Telling } from './tell-event.ts';
import { withoutClaims } from './without-claims.ts';
import { withIntroductions } from './with-introductions.ts';
import { withQuotationsRight } from './with-quotations-right.ts';

/** Taking something out may leave something else without support; it ends, since each round takes something out. */
const rounds = 4;

/**
 * Tells an event by the model: written once, its quotations set right, its faulty sentences asked for once more with the reasons, and
 * what still may not stand taken out, sentence by sentence. Or why the event is not the model's.
 */
export async function tellWithModel(event: Event, filing: Filing, seat: ModelSeat): Promise<Result<Telling, Silence>> {
  const whyNot = seat.whyNot(event);
  if (whyNot !== null) return failed({ reason: whyNot, findings: [] });
  const written = await writeWithModel(event, seat.ask, seat.model);
  if (!written.ok) return failed({ reason: written.reason.code, findings: [written.reason.detail] });
  const first = righted(withIntroductions(written.value, event), event);
  const filed = { ...filing, tags: byStory(filing.tags, first.answer.tags) };
  const questions = questionsOf(first, faultsIn(first, event, filed));
  if (questions.length === 0) return settled(written.value, event, filed, []);
  const mended = await mendWithModel(first, questions, seat.ask, seat.model);
  const said = `asked again about ${questions.length} of ${sentencesIn(first)} sentences`;
  const notes = mended.ok ? [said] : [`${said}: ${mended.reason.code}, ${mended.reason.detail}`];
  return settled(mended.ok ? mended.value : written.value, event, filed, notes);
}

/** The same draft with its quotations in the wording of their passages; which claim came from where stays known. */
function righted(written: ModelDraft, event: Event): ModelDraft {
  const { draft, renewed } = withQuotationsRight(written, event);
  const origin = new Map([...written.origin].map(([claim, of]) => [renewed.get(claim) ?? claim, of]));
  return { ...written, ...draft, origin };
}

/** What the model is asked about again: what the checks found, and what never reached the draft. */
function questionsOf({ origin, dropped }: ModelDraft, found: readonly Faulty[]): Fault[] {
  const whys = new Map<Fault['part'], string[]>();
  const add = (part: Fault['part'] | undefined, why: string) => {
    if (part !== undefined) whys.set(part, [...(whys.get(part) ?? []), why]);
  };
  for (const { of, why } of found) if (of !== 'story') add(typeof of === 'string' ? of : origin.get(of), why);
  const told = new Set(origin.values());
  for (const { of, why } of dropped) if (!told.has(of)) add(of, why);
  return [...whys].map(([part, why]) => ({ part, why: [...new Set(why)] }));
}

const sentencesIn = ({ origin, dropped }: ModelDraft): number =>
  new Set([...origin.values(), ...dropped.map(({ of }) => of)]).size + 2;

/** What may not stand is taken out until the rest stands, or none does. */
function settled(written: ModelDraft, event: Event, filing: Filing, before: readonly string[]): Result<Telling, Silence> {
  const right = withQuotationsRight(withIntroductions(written, event), event);
  const cases: SettledCase[] = [...right.cases];
  const notes = [
    ...before,
    ...written.dropped.map(({ text, why }) => `left out: “${brief(text)}” ${why}`),
    ...right.cases.map(({ why }) => why),
  ];
  const [lead] = written.answer.paragraphs.flat();
  if (lead === undefined || ![...written.origin.values()].includes(lead))
    return failed({ reason: 'findings', findings: [...notes, 'no lead is left to open the story'], cases });
  let draft: Draft = right.draft;
  for (let round = 0; round < rounds; round++) {
    const faults = faultsIn(draft, event, filing);
    if (faults.every(({ of }) => of === 'story')) break;
    notes.push(...faults.map(({ of, why }) => (of === 'story' ? why : `left out: ${nameOf(of)} ${why}`)));
    const rest = withoutClaims(draft, faults);
    const became = rest === null ? 'held' : 'left-out';
    cases.push(...faults.flatMap((fault) => (fault.case ? [{ ...fault.case, became } as const] : [])));
    if (rest === null) return failed({ reason: 'findings', findings: notes, cases });
    notes.push(...leaningOn(faults, draft, rest));
    draft = rest;
  }
  const story = toStory(draft, event, filing);
  if (!story.ok) return failed({ reason: 'findings', findings: [...notes, ...story.reason.map(({ what }) => what)], cases });
  const findings = checkStory(story.value);
  if (findings.length === 0) return ok({ story: story.value, notes, cases });
  const held = findings.map((finding) => ({ ...caseOf(finding, story.value), became: 'held' as const }));
  return failed({ reason: 'findings', findings: [...notes, ...findings.map(inWords)], cases: [...cases, ...held] });
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

/** Enough to know a sentence by: what may not stand in a story need not stand in a report. */
const brief = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);

/** The tags code found in the articles, those the model names first: it orders them and adds none. */
function byStory(tags: string[], names: readonly string[]): string[] {
  const named = new Set(names.map((name) => slugify(name, { decamelize: false })));
  return [...tags.filter((tag) => named.has(tag)), ...tags.filter((tag) => !named.has(tag))];
}
