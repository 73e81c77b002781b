import { durationsIn, spansOf } from '../text/durations.ts';
import { yearsIn } from '../text/years.ts';

/** The lengths of time of a text, those between its years as well. */
export const lengthsIn = (text: string) => [...durationsIn(text), ...spansOf(yearsIn(text).map(({ year }) => year))];

/** “A month” where the passages speak of other lengths of time, and of none that long. */
export function lengthsNotFound(own: string, sources: string[]): string[] {
  const known = sources.flatMap(lengthsIn);
  if (known.length === 0) return [];
  return durationsIn(own)
    .filter(({ start, end }) => isOne.test(own.slice(start)) && takes.test(own.slice(0, start)) && !isFrom.test(own.slice(end)))
    .filter(
      ({ scale, value }) => !known.some((source) => source.scale === scale && Math.abs(source.value - value) <= value * 0.05),
    )
    .map(({ start, end }) => own.slice(start, end));
}

const isOne = /^an?\s/iu;

/** “Within a month”, “lasted a month”; half of a month is none. */
const takes =
  /\b(?:in|inside|within|for|after|following|during|through|lasted|lasting|takes?|took|spent|(?<!\b(?:half|third|thirds|quarters?|fifth|tenth|most|part|rest|remainder|end|middle|course) )of|under|over|nearly|almost|about|than|last\p{L}*)\s$/iu;

/** “A month ago” is a date. */
const isFrom = /^\s(?:ago|earlier|before|later)/u;
