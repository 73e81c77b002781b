import { numbersIn, type Quantity } from '../text/numbers.ts';
import { quotationsIn } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import { type Choice, costOf } from './choose-units.ts';
import type { Claim } from './draft.ts';
import { asIfKnown } from './en/as-if-known.ts';
import { withoutDateline } from './en/dateline.ts';
import { publisherFirst } from './en/publisher-name.ts';
import { inQuotationMarks } from './in-quotation-marks.ts';
import { nearness } from './gain-beside.ts';
import { likeness } from './likeness.ts';
import { mayTake, type Taken } from './quoting-budget.ts';
import { tellsOfBefore } from './role-of.ts';
import type { Scored } from './score-units.ts';
import { nameIn, type Unit } from './unit.ts';

/** Words of a key point at most, and of the one that tells the news; so many there are; and sentences a report keeps beside them. */
const WORDS = { fact: 26, news: 30 };
const POINTS = { least: 2, most: 3 };
const LEFT = 3;

/** A key point is hardly worth less than the middle of them all, and tells of what the lead's article is about. */
const NEAR = 0.8;
const ABOUT = 0.2;

/** The news once more: so like the lead, and so good an opening beside it. */
const SAME = 0.25;
const OPENS = 0.5;

/** Reports tell it at once: the first sentence is 0. */
const EARLY = 1;

/**
 * What happened, as another voice than the lead’s tells it in short: the first key point, so that the list begins with the news and the
 * report still opens with its lead. One that is chosen already, if any; undefined where nobody tells it so, or where it would
 * decide what the sources differ about.
 */
export function newsAgain(
  { chosen, taken, words }: Choice,
  scored: readonly Scored[],
  differing: readonly number[],
  most: number,
): Scored | undefined {
  const [lead, ...others] = chosen;
  if (lead === undefined) return undefined;
  const isOpen = ({ unit }: Scored) =>
    words + costOf(unit) <= most && !isTaken(unit, taken) && mayTake(unit.article, unit.passage, taken);
  const fits = ({ unit, vector, asLead }: Scored) =>
    unit.article.voice !== lead.unit.article.voice &&
    likeness(vector, lead.vector) >= SAME &&
    unit.passage.first <= EARLY &&
    asLead >= OPENS * lead.asLead &&
    isPoint(unit, WORDS.news) &&
    asIfKnown(unit.text).length === 0 &&
    !contradicts(unit, lead.unit, differing);
  const again = (from: readonly Scored[]) => from.filter(fits).toSorted(byOpening)[0];
  return again(others) ?? again(scored.filter(isOpen));
}

/** It has a figure the sources differ about, or none of the lead’s figures of a kind that it gives too: a list of facts is no place for that. */
function contradicts({ text }: Unit, lead: Unit, differing: readonly number[]): boolean {
  const kindOf = ({ unit, thing }: Quantity) => unit ?? thing ?? 'number';
  const [mine, theirs] = [Map.groupBy(numbersIn(text), kindOf), Map.groupBy(numbersIn(lead.text), kindOf)];
  const agree = (kind: string) =>
    mine.get(kind)?.some(({ value }) => theirs.get(kind)?.some((other) => other.value === value)) ?? false;
  return (
    numbersIn(text).some(({ value }) => differing.includes(value)) ||
    [...mine.keys()].some((kind) => theirs.has(kind) && !agree(kind))
  );
}

/**
 * Short facts that stand by themselves, the news first, then what else of the report is about the event and not of before. They are
 * taken out of the report: it would be too short a text to say them twice. None where fewer than two fit or too little would be left.
 */
export function keyPointsOf(body: readonly Scored[], news: Scored | undefined): { points: Unit[]; rest: Unit[] } {
  const left = body.filter((each) => each !== news);
  const facts = factsOf(left).slice(0, Math.min(POINTS.most - 1, Math.max(0, left.length - LEFT)));
  const points = [news, ...facts].flatMap((each) => each?.unit ?? []);
  const units = left.map(({ unit }) => unit);
  return news === undefined || points.length < POINTS.least
    ? { points: [], rest: units }
    : { points, rest: units.filter((unit) => !points.includes(unit)) };
}

function factsOf(body: readonly Scored[]): Scored[] {
  const [lead, ...others] = body;
  const units = body.map(({ unit }) => unit);
  const middle = body.reduce((sum, { worth }) => sum + worth, 0) / body.length;
  const fits = (each: Scored) =>
    lead !== undefined &&
    each.worth >= NEAR * middle &&
    nearness(each, lead) >= ABOUT &&
    isPoint(each.unit, WORDS.fact) &&
    !tellsOfBefore(each.unit) &&
    stays(each.unit, units);
  return others.filter(fits).toSorted(byOpening);
}

const byOpening = (one: Scored, other: Scored) => other.asLead - one.asLead || (keyOf(one) < keyOf(other) ? -1 : 1);
const keyOf = ({ unit }: Scored) => `${unit.article.url} ${String(unit.passage.first).padStart(6, '0')}`;

const isTaken = ({ passage }: Unit, taken: Taken) =>
  (taken.get(passage.url) ?? []).some((other) => passage.first <= other.last && other.first <= passage.last);

/** A whole short sentence of an outlet’s own that calls nobody by half a name. */
const isPoint = (unit: Unit, most: number) =>
  countWords(withoutDateline(unit.text)) <= most &&
  unit.passage.first === unit.passage.last &&
  unit.lacking.length === 0 &&
  quotationsIn(unit.text).length === 0;

/** Whether no other sentence needs it to say who somebody is. */
const stays = (unit: Unit, body: readonly Unit[]) =>
  body.every((other) => other.lacking.every((name) => !nameIn(unit.text, name)));

/** The name first: a name that is an address would swallow a footnote mark behind it. */
export const sayPoint = ({ text, article, passage }: Unit, days: string): Claim => ({
  text: `${publisherFirst(article.name)}${days}: ${inQuotationMarks(withoutDateline(text))}`,
  passages: [passage],
});
