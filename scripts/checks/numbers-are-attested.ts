import { datesIn } from '../text/dates.ts';
import { type Quantity, numbersIn } from '../text/numbers.ts';
import type { Check } from './check.ts';
import { type Evidence, evidenceOf, ownWords, textsOf } from './evidence.ts';
import { fairlyRounded, sameQuantity } from './same-quantity.ts';

/** A number outside quotation marks is in a cited passage with the same unit: in digits or in words, and of the same thing. */
export const numbersAreAttested: Check = (story) =>
  story.statements.flatMap((statement) =>
    numbersNotFound(statement.text, evidenceOf(statement, story)).map((number) => ({
      code: 'number-not-sourced' as const,
      line: statement.line,
      number,
    })),
  );

/** Numbers of a text that the evidence does not have. */
export function numbersNotFound(text: string, evidence: Evidence): string[] {
  const own = ownWords(text);
  const sources = textsOf(evidence);
  const known = sources.flatMap((source) => [...numbersIn(source), ...distancesIn(source)]);
  return numbersIn(own)
    .filter((told) => !isSpan(told, sources))
    .filter((told) => !isAttested(told, own.slice(0, told.start), known, sources) && !isOne(told, sources))
    .map((told) => told.text);
}

/** “Four years ago” is a date there and may be a number here: “four years earlier”. */
const distancesIn = (text: string) =>
  datesIn(text)
    .filter(({ by }) => by === 'distance')
    .flatMap((date) => numbersIn(date.text.replace(/\s(?:ago|from now)$/iu, '')));

function isAttested(told: Quantity, before: string, known: Quantity[], sources: string[]): boolean {
  const same = known.filter((source) => sameQuantity(told, source) || fairlyRounded(told, before, source));
  return same.length > 0 && (sources.some((source) => speaksOf(told, source)) || !countsAnother(told, same, known));
}

/** “Eight years” of “from 1980 to 1988”: the difference of two years that one passage gives. */
function isSpan({ unit, value, text }: Quantity, sources: string[]): boolean {
  if (unit !== 'year' || value < 1 || !/years?$/u.test(text)) return false;
  return sources.some((source) => {
    const years = datesIn(source).flatMap(({ day, by }) => (by === 'date' && day !== null ? [Number(day.slice(0, 4))] : []));
    return years.some((from) => years.includes(from + value));
  });
}

/** “870 infections” of “870 people have been infected”: what is counted stands close after the number, in another form. */
function speaksOf({ value, thing }: Quantity, source: string): boolean {
  const family = thing !== null && thing.length >= 6 ? thing.slice(0, 5) : null;
  if (family === null) return false;
  return numbersIn(source).some((number) => {
    const after = source.slice(number.end, number.end + 50).split(/[,;.]\s|\sand\s/u)[0] ?? '';
    return number.value === value && after.toLowerCase().includes(family);
  });
}

/** “Twelve injured” where the source counts twelve dead and thirty injured: the thing is counted, and never by this number. */
function countsAnother(told: Quantity, same: Quantity[], known: Quantity[]): boolean {
  const thing = told.thing;
  if (thing === null || same.some((source) => source.thing === null || sameThing(source.thing, thing))) return false;
  return known.some((source) => source.unit === told.unit && source.thing !== null && sameThing(source.thing, thing));
}

const singular = (thing: string) => thing.replace(/(?:ie|e)?s$/u, '').replace(/y$/u, '');
const sameThing = (one: string, other: string) => singular(one) === singular(other);

/** “One person” where the source says “a person” or has the thing in the singular; “first” where it calls it new. */
function isOne(told: Quantity, sources: string[]): boolean {
  if (told.value !== 1 || /\d|per ?cent/u.test(told.text)) return false;
  const thing =
    told.unit === 'ordinal' ? 'initial|initially|debut|new' : `an?|single|sole|only|${told.thing ?? told.unit ?? 'an?'}`;
  return sources.some((source) => new RegExp(`\\b(?:${thing})\\b`, 'iu').test(source));
}
