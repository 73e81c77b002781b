import type { DateMention } from '../text/dates.ts';
import { datesIn } from '../text/dates.ts';
import { durationsIn, sameLength } from '../text/durations.ts';
import { numbersIn } from '../text/numbers.ts';
import { yearsIn } from '../text/years.ts';
import { holidaysIn } from './en/holidays.ts';

/** Whether the sources give a date by other words than a date's: a part of the year, a holiday, a century, a length of time. `own` is the text it is told in. */
export const isToldOtherwise = (told: DateMention, own: string, sources: string[]): boolean =>
  sources.some(
    (source) =>
      isNumber(told, source) ||
      isOfAPart(told, source) ||
      isByTheseWords(told, source) ||
      isShortYear(told, source) ||
      isDayBeside(told, source) ||
      isThatDay(told, source) ||
      isOfACentury(told, source) ||
      isYearReckoned(told, source, own) ||
      isSoLongAgo(told, source),
  );

/** What reads like a year or an hour here may be plainly a number there. */
const isNumber = ({ text }: DateMention, source: string): boolean =>
  numbersIn(source).some(({ value }) => value === Number(text));

/** Parts of a year as they are named, and the months each has. */
const parts: readonly { named: RegExp; from: number; to: number }[] = [
  { named: /\b(?:first|opening) (?:quarter|three months)\b|\bQ1\b/iu, from: 1, to: 3 },
  { named: /\bsecond quarter\b|\bQ2\b/iu, from: 4, to: 6 },
  { named: /\bthird quarter\b|\bQ3\b/iu, from: 7, to: 9 },
  { named: /\b(?:fourth|last|final|closing) (?:quarter|three months)\b|\bQ4\b/iu, from: 10, to: 12 },
  { named: /\b(?:first|opening) (?:half|six months)\b|\bH1\b/iu, from: 1, to: 6 },
  { named: /\b(?:second|last) (?:half|six months)\b|\bH2\b/iu, from: 7, to: 12 },
  { named: /\b(?:first|opening) nine months\b/iu, from: 1, to: 9 },
];

/** “Between April and June” of “the second quarter”: a month of a part of the year. */
const isOfAPart = ({ part }: DateMention, source: string): boolean =>
  parts.some(({ named, from, to }) => Number(part) >= from && Number(part) <= to && named.test(source));

/** What the writer may say of the story's own time, and by which words a passage gives it. */
const theseWords: readonly { told: RegExp; there: readonly RegExp[] }[] = [
  { told: /^today$/iu, there: [/\b(?:now|nowadays|currently|still|present|these days)\b/iu] },
  ...['week', 'month', 'year'].flatMap((unit) => [
    {
      told: new RegExp(`^this ${unit}$`, 'iu'),
      there: [new RegExp(`\\b(?:of|in) the ${unit}\\b(?! (?:of|to|before|after|ended|ending))`, 'iu')],
    },
    {
      told: new RegExp(`^last ${unit}$`, 'iu'),
      there: [new RegExp(`\\bthe (?:previous|prior|preceding) ${unit}\\b`, 'iu'), new RegExp(`\\bthis ${unit}\\b`, 'iu')],
    },
  ]),
];

/** “She lives there today” of “she now lives there”, “the first this year” of “of the year”, “last year” of “the previous year” beside this one. */
const isByTheseWords = ({ text }: DateMention, source: string): boolean =>
  theseWords.some(({ told, there }) => told.test(text) && there.every((words) => words.test(source)));

/** “2002” of “'02”, which is no 1902. */
const isShortYear = ({ text }: DateMention, source: string): boolean =>
  year.test(text) && [...source.matchAll(shortYear)].some(([, short]) => short === text.slice(2));

const year = /^(?:19[3-9]|20[0-2])\d$/u;
const shortYear = /['’‘](\d\d)(?![\p{L}\p{N}])/gu;

/** “Tuesday night” of “the previous night” beside Wednesday. */
function isDayBeside({ weekday }: DateMention, source: string): boolean {
  if (weekday === undefined) return false;
  const days = datesIn(source).map((date) => date.weekday);
  return (
    (dayBefore.test(source) && days.includes((weekday + 1) % 7)) || (dayAfter.test(source) && days.includes((weekday + 6) % 7))
  );
}

const part = '(?:day|night|evening|morning|afternoon)';
const dayBefore = new RegExp(
  `\\b(?:the (?:previous|prior|preceding) ${part}|the ${part} before|a day (?:earlier|before|after))\\b`,
  'iu',
);
const dayAfter = new RegExp(`\\b(?:the (?:next|following) ${part}|the ${part} after|a day (?:later|after|before))\\b`, 'iu');

/** “1 January” of New Year's Day, “7 March 2014” of 7 March beside the Games of 2014: the year that stands nearest to the day. */
function isThatDay({ day, part: told, precision }: DateMention, source: string): boolean {
  if (precision !== 'day') return false;
  const its = told ?? day?.slice(5);
  const days = [...holidaysIn(source), ...datesIn(source)].filter((known) => known.part === its);
  if (told !== undefined) return days.length > 0;
  return days.some(({ start }) => {
    const far = (other: { start: number }) => Math.abs(other.start - start);
    const nearest = yearsIn(source).toSorted((one, other) => far(one) - far(other))[0];
    return nearest?.year === Number(day?.slice(0, 4));
  });
}

/** “The 1800s” of “the 19th century”, or of a year in it; “the 1990s” of “1994”. */
function isOfACentury({ text }: DateMention, source: string): boolean {
  if (!decade.test(text)) return false;
  const from = Number(text.slice(0, 4));
  const to = from + (from % 100 === 0 ? 100 : 10);
  const years = [...source.matchAll(anyYear)].map(([found]) => Number(found));
  return years.some((known) => known >= from && known < to) || centuriesIn(source).includes(from / 100 + 1);
}

const decade = /^\d{3}0s$/u;
const anyYear = /\b\d{4}\b/gu;

const centuriesIn = (text: string): number[] =>
  numbersIn(text)
    .filter(({ unit, end }) => unit === 'ordinal' && century.test(text.slice(end)))
    .map(({ value }) => value);

const century = /^[\s-]centur/iu;

/** “From 2010 to 2018” of “eight years until 2018”. */
const isYearReckoned = ({ day, by, start }: DateMention, source: string, own: string): boolean =>
  by === 'date' &&
  since.test(own.slice(0, start)) &&
  yearsIn(source).some((known) =>
    durationsIn(source).some((length) => sameLength(length, { scale: 'months', value: Math.abs(known.year - Number(day)) * 12 })),
  );

const since = /\b(?:from|since)\s$/iu;

/** “Seven years ago” of what has changed “during her seven years in office”. */
const isSoLongAgo = ({ text }: DateMention, source: string): boolean =>
  ago.test(text) &&
  durationsIn(text).some((told) =>
    durationsIn(source).some(
      (known) =>
        sameLength(told, known) && (fromNow.test(source.slice(known.end)) || untilNow.test(source.slice(0, known.start))),
    ),
  );

const ago = /\sago$/iu;
const fromNow = /^(?:\s(?:ago|earlier|before|previously)|[\s-]old)\b/iu;
const untilNow =
  /\b(?:during|over|in|for|past|last|after|within|of|her|his|their|its)\s(?:(?:the|her|his|its|their)\s)?(?:(?:past|last|previous)\s)?$/iu;
