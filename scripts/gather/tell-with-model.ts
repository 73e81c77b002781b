import slugify from '@sindresorhus/slugify';
import { type ModelDraft, toDraft, writeWithModel } from '../drafts/write-with-model.ts';
import { type Fault, mendWithModel } from '../drafts/write-with-model-repair.ts';
import type { Event } from '../events/event.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Filing } from '../stories/to-story.ts';
import { lackingDay } from './lead-has-its-day.ts';
import { withMendedCases } from './mended-cases.ts';
import { type Faulty, faultsIn } from './model-faults.ts';
import type { ModelSeat } from './model-seat.ts';
import { righted, settleModelDraft } from './settle-model-draft.ts';
import type { Silence, Telling } from './tell-event.ts';

/**
 * Tells an event by the model: written once, its quotations set right, its faulty sentences asked for once more with the reasons, and
 * what still may not stand taken out, sentence by sentence. Or why the event is not the model's.
 */
export async function tellWithModel(event: Event, filing: Filing, seat: ModelSeat): Promise<Result<Telling, Silence>> {
  const whyNot = seat.whyNot(event);
  if (whyNot !== null) return failed({ reason: whyNot, findings: [] });
  const written = await writeWithModel(event, seat.ask, seat.model);
  if (!written.ok) return failed({ reason: written.reason.code, findings: [written.reason.detail] });
  const first = righted(written.value, event, filing).draft;
  const filed = { ...filing, tags: byStory(filing.tags, first.answer.tags) };
  const found = faultsIn(first, event, filed);
  const faults = questionsOf(first, found);
  const [lead] = first.answer.paragraphs.flat();
  const dateless = faults.some(({ part }) => part === lead) ? null : lackingDay(first);
  const questions = [...(dateless === null ? [] : [dateless]), ...faults];
  if (questions.length === 0) return settleModelDraft(written.value, event, filed, []);
  const asked = await mendWithModel(first, questions, seat.ask, seat.model);
  const mended = asked.ok && dateless !== null ? ok(withGoodLead(asked.value, first, event, filed)) : asked;
  const said = `asked again about ${questions.length} of ${sentencesIn(first)} sentences`;
  const notes = mended.ok ? [said] : [`${said}: ${mended.reason.code}, ${mended.reason.detail}`];
  const chosen = written.value.answer.paragraphs.flat();
  const told = settleModelDraft(mended.ok ? mended.value : written.value, event, filed, notes, chosen);
  return asked.ok ? withMendedCases(told, found, first, asked.value.given) : told;
}

/** A lead that was good but for its day stays, where what came back is not. */
function withGoodLead(mended: ModelDraft, first: ModelDraft, event: Event, filing: Filing): ModelDraft {
  const [lead, old] = [mended, first].map(({ answer }) => answer.paragraphs.flat()[0]);
  const right = righted(mended, event, filing).draft;
  const { origin, dropped } = right;
  const isTold = [...origin.values()].some((of) => of === lead) && !dropped.some(({ of }) => of === lead);
  const faults = faultsIn(right, event, filing);
  if (old === undefined || (isTold && !faults.some(({ of }) => typeof of !== 'string' && origin.get(of) === lead))) return mended;
  const paragraphs = mended.answer.paragraphs.map((claims) => claims.map((claim) => (claim === lead ? old : claim)));
  const again = toDraft(
    { ...mended.answer, paragraphs },
    mended.evidence,
    mended.writer.kind === 'model' ? mended.writer.model : '',
  );
  return again.ok ? again.value : mended;
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

/** The tags code found in the articles, those the model names first: it orders them and adds none. */
function byStory(tags: string[], names: readonly string[]): string[] {
  const named = new Set(names.map((name) => slugify(name, { decamelize: false })));
  return [...tags.filter((tag) => named.has(tag)), ...tags.filter((tag) => !named.has(tag))];
}
