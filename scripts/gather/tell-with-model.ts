import slugify from '@sindresorhus/slugify';
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

/** Taking something out may leave something else without support; it ends, since each round takes something out. */
const rounds = 4;

/**
 * Tells an event by the model: written once, its faulty sentences asked for once more with the reasons, and what still may not
 * stand taken out, sentence by sentence. Or why the event is not the model's.
 */
export async function tellWithModel(event: Event, filing: Filing, seat: ModelSeat): Promise<Result<Telling, Silence>> {
  const whyNot = seat.whyNot(event);
  if (whyNot !== null) return failed({ reason: whyNot, findings: [] });
  const first = await writeWithModel(event, seat.ask, seat.model);
  if (!first.ok) return failed({ reason: first.reason.code, findings: [first.reason.detail] });
  const filed = { ...filing, tags: byStory(filing.tags, first.value.answer.tags) };
  const questions = questionsOf(first.value, faultsIn(first.value, event, filed));
  if (questions.length === 0) return settled(first.value, event, filed, []);
  const mended = await mendWithModel(first.value, questions, seat.ask, seat.model);
  const said = `asked again about ${questions.length} of ${sentencesIn(first.value)} sentences`;
  const notes = mended.ok ? [said] : [`${said}: ${mended.reason.code}, ${mended.reason.detail}`];
  return settled(mended.ok ? mended.value : first.value, event, filed, notes);
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
  const notes = [...before, ...written.dropped.map(({ text, why }) => `left out: “${text}” ${why}`)];
  let draft: Draft = written;
  for (let round = 0; round < rounds; round++) {
    const faults = faultsIn(draft, event, filing);
    if (faults.every(({ of }) => of === 'story')) break;
    notes.push(...faults.map(({ of, why }) => (of === 'story' ? why : `left out: ${nameOf(of)} ${why}`)));
    const rest = withoutClaims(draft, faults);
    if (rest === null) return failed({ reason: 'findings', findings: notes });
    draft = rest;
  }
  const story = toStory(draft, event, filing);
  const findings = story.ok ? checkStory(story.value).map(inWords) : story.reason.map(({ what }) => what);
  return story.ok && findings.length === 0
    ? ok({ story: story.value, notes })
    : failed({ reason: 'findings', findings: [...notes, ...findings] });
}

const nameOf = (of: Claim | 'headline' | 'standfirst') => (typeof of === 'string' ? `the ${of}.` : `“${of.text}”`);

/** The tags code found in the articles, those the model names first: it orders them and adds none. */
function byStory(tags: string[], names: readonly string[]): string[] {
  const named = new Set(names.map((name) => slugify(name, { decamelize: false })));
  return [...tags.filter((tag) => named.has(tag)), ...tags.filter((tag) => !named.has(tag))];
}
