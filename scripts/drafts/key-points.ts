import { quotationsIn } from '../text/quotations.ts';
import type { Claim } from './draft.ts';
import type { Scored } from './score-units.ts';
import { publisherFirst } from './en/publisher-name.ts';
import { asIfKnown } from './en/as-if-known.ts';
import { withoutDateline } from './en/dateline.ts';
import { inQuotationMarks } from './in-quotation-marks.ts';
import { nameIn, type Unit } from './unit.ts';

/** Words of a key point at most; so many there are, at least and at most; and sentences a report keeps beside them. */
const WORDS = 24;
const POINTS = { least: 2, most: 3 };
const LEFT = 3;

/** A key point is hardly worth less than the middle of them all. */
const NEAR = 0.9;

/**
 * Short facts that stand by themselves, taken out of the report and put above it: it would be too short a text to say them twice.
 * None where fewer than two fit or too little would be left.
 */
export function keyPointsOf(chosen: readonly Scored[]): { points: Unit[]; rest: Unit[] } {
  const body = chosen.map(({ unit }) => unit);
  const middle = chosen.reduce((sum, { worth }) => sum + worth, 0) / chosen.length;
  const most = Math.min(POINTS.most, body.length - LEFT);
  const points = chosen
    .filter(({ unit, worth }, at) => at > 0 && worth >= NEAR * middle && isPoint(unit) && stays(unit, body))
    .map(({ unit }) => unit)
    .slice(0, Math.max(0, most));
  return points.length < POINTS.least
    ? { points: [], rest: [...body] }
    : { points, rest: body.filter((unit) => !points.includes(unit)) };
}

/** A whole short sentence of an outlet’s own that calls nobody by half a name. */
const isPoint = ({ text, words, passage, lacking }: Unit) =>
  words <= WORDS &&
  asIfKnown(text).length === 0 &&
  passage.first === passage.last &&
  lacking.length === 0 &&
  quotationsIn(text).length === 0;

/** Whether no other sentence needs it to say who somebody is. */
const stays = (unit: Unit, body: readonly Unit[]) =>
  body.every((other) => other.lacking.every((name) => !nameIn(unit.text, name)));

/** The name first: a name that is an address would swallow a footnote mark behind it. */
export const sayPoint = ({ text, article, passage }: Unit, days: string): Claim => ({
  text: `${publisherFirst(article.name)}${days}: ${inQuotationMarks(withoutDateline(text))}`,
  passages: [passage],
});
