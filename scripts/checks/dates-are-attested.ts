import { type DateMention, datesIn } from '../text/dates.ts';
import { durationsIn } from '../text/durations.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Check } from './check.ts';
import { holidaysIn } from './en/holidays.ts';
import { type Evidence, evidenceOf, ownWords } from './evidence.ts';
import { sameDate } from './same-date.ts';

/** A date or time of day outside quotation marks is in a cited passage, as it stands or reckoned from the day its article was published. */
export const datesAreAttested: Check = (story) =>
  story.statements.flatMap((statement) =>
    datesNotFound(statement.text, evidenceOf(statement, story)).map((date) => ({
      code: 'date-not-sourced' as const,
      line: statement.line,
      date,
    })),
  );

/** Dates of a text that the evidence does not have. */
export function datesNotFound(text: string, { passages, titles, now }: Evidence): string[] {
  const own = ownWords(text);
  if (datesIn(own).length === 0) return [];
  const sources = [...passages, ...titles.map((title) => ({ text: title, said: passages[0]?.said }))];
  const texts = sources.map((source) => source.text);
  const known = sources.flatMap(({ text: source, said }) => datesIn(source, said));
  // A weekday or “last week” may be told from the article's day as well as from the story's.
  const readings = [now, ...passages.flatMap(({ said }) => said ?? [])].map((said) => datesIn(own, said));
  return (readings[0] ?? [])
    .filter((_, index) => !readings.some((reading) => isAttested(reading[index], known)))
    .filter((told) => !isNumber(told, texts) && !isDayOfReport(told, passages, own))
    .filter(
      (told) =>
        !isOfAPart(told, texts) &&
        !isNowadays(told, texts) &&
        !isShortYear(told, texts) &&
        !texts.some((source) => isDayBeside(told, source)) &&
        !texts.some((source) => isThatDay(told, source)) &&
        !isTheRunning(told, texts) &&
        !isTheOneBefore(told, texts) &&
        !isOfACentury(told, texts) &&
        !isYearReckoned(told, texts, text) &&
        !isSoLongAgo(told, texts),
    )
    .map((told) => told.text);
}

/** “On 12 March, the North Post reported”: of an article it published that day. */
function isDayOfReport({ day, part, precision, end }: DateMention, passages: Evidence['passages'], own: string): boolean {
  if (precision !== 'day') return false;
  return passages.some(({ said, publisher }) => {
    const isThatDay = said !== undefined && (part === undefined ? said.startsWith(String(day)) : said.slice(5, 10) === part);
    const name = publisher.replace(/^the /iu, '');
    return isThatDay && new RegExp(`^, (?:the )?${RegExp.escape(name)} reported\\b`, 'iu').test(own.slice(end));
  });
}

/** “2002” of “'02”, which is no 1902. */
const isShortYear = ({ text }: DateMention, sources: string[]): boolean =>
  /^(?:19[3-9]|20[0-2])\d$/u.test(text) &&
  sources.some((source) => new RegExp(`['’‘]${text.slice(2)}(?![\\p{L}\\p{N}])`, 'u').test(source));

/** “Tuesday night” of “the previous night” beside Wednesday. */
function isDayBeside({ weekday, by }: DateMention, source: string): boolean {
  if (by !== 'weekday' || weekday === undefined) return false;
  const days = datesIn(source).flatMap((date) => (date.weekday === undefined ? [] : [date.weekday]));
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

/** “She lives there today” of “she now lives there”. */
const isNowadays = ({ text }: DateMention, sources: string[]): boolean =>
  text.toLowerCase() === 'today' &&
  sources.some((source) => /\b(?:now|nowadays|currently|still|present|these days)\b/iu.test(source));

/** “1 January” of New Year's Day, “7 March 2014” of 7 March beside the Games of 2014: the year that stands nearest to the day. */
function isThatDay({ day, part, precision, by }: DateMention, source: string): boolean {
  if (precision !== 'day' || (by !== 'date' && by !== 'day-and-month')) return false;
  const [its, year] = part === undefined ? [day?.slice(5), day?.slice(0, 4)] : [part, undefined];
  const dates = datesIn(source);
  const days = [
    ...holidaysIn(source),
    ...dates.flatMap(({ start, end, part: known }) => (known === undefined ? [] : { start, end, part: known })),
  ];
  const years = dates.flatMap(({ start, day: known, by: how }) =>
    how === 'date' && known !== null ? { start, year: known.slice(0, 4) } : [],
  );
  return days
    .filter((known) => known.part === its)
    .some(
      ({ start }) =>
        year === undefined ||
        years.toSorted((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))[0]?.year === year,
    );
}

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
function isOfAPart({ precision, part }: DateMention, sources: string[]): boolean {
  if (precision !== 'month' || part === undefined) return false;
  const month = Number(part);
  return parts.some(({ named, from, to }) => month >= from && month <= to && sources.some((source) => named.test(source)));
}

/** “The first this year” of “the first of the year”. */
function isTheRunning({ text }: DateMention, sources: string[]): boolean {
  const unit = /^this (?<unit>week|month|year)$/iu.exec(text)?.groups?.['unit'];
  return (
    unit !== undefined &&
    sources.some((source) => new RegExp(`\\b(?:of|in) the ${unit}\\b(?! (?:of|to|before|after|ended|ending))`, 'iu').test(source))
  );
}

/** “Last year” of “the previous year”, where the passage speaks of this one. */
function isTheOneBefore({ text }: DateMention, sources: string[]): boolean {
  const unit = /^last (?<unit>week|month|year)$/iu.exec(text)?.groups?.['unit'];
  return (
    unit !== undefined &&
    sources.some(
      (source) =>
        new RegExp(`\\bthe (?:previous|prior|preceding) ${unit}\\b`, 'iu').test(source) &&
        new RegExp(`\\bthis ${unit}\\b`, 'iu').test(source),
    )
  );
}

/** “The 1800s” of “the 19th century”, or of a year in it; “the 1990s” of “1994”. */
function isOfACentury({ text }: DateMention, sources: string[]): boolean {
  const [, years = '', hundred = ''] = /^((\d\d)\d)0s$/u.exec(text) ?? [];
  if (years === '') return false;
  return sources.some(
    (source) =>
      new RegExp(`\\b${years.endsWith('0') ? hundred : years}\\d{1,2}\\b`, 'u').test(source) ||
      (years.endsWith('0') && centuriesIn(source).includes(Number(hundred) + 1)),
  );
}

const centuriesIn = (text: string): number[] =>
  numbersIn(text)
    .filter(({ unit, end }) => unit === 'ordinal' && /^[\s-]centur/iu.test(text.slice(end)))
    .map(({ value }) => value);

/** “From 2010 to 2018” of “eight years until 2018”. */
function isYearReckoned({ day, precision, by, start }: DateMention, sources: string[], own: string): boolean {
  if (precision !== 'year' || by !== 'date' || day === null || !/\b(?:from|since)\s$/iu.test(own.slice(0, start))) return false;
  return sources.some((source) =>
    datesIn(source).some(
      (date) =>
        date.by === 'date' &&
        date.day !== null &&
        durationsIn(source).some(
          ({ scale, value }) =>
            scale === 'months' && value >= 12 && Math.abs(Number(date.day?.slice(0, 4)) - Number(day)) * 12 === value,
        ),
    ),
  );
}

/** “Seven years ago” of what has changed “during her seven years in office”. */
function isSoLongAgo({ text, by }: DateMention, sources: string[]): boolean {
  if (by !== 'distance' || !/\sago$/iu.test(text)) return false;
  const [told] = durationsIn(text);
  if (told === undefined) return false;
  return sources.some((source) =>
    durationsIn(source).some(
      ({ scale, value, start, end }) =>
        scale === told.scale &&
        Math.abs(value - told.value) < 1e-6 &&
        (/^(?:\s(?:ago|earlier|before|previously)|[\s-]old)\b/iu.test(source.slice(end)) ||
          /\b(?:during|over|in|for|past|last|after|within|of|her|his|their|its)\s(?:(?:the|her|his|its|their)\s)?(?:(?:past|last|previous)\s)?$/iu.test(
            source.slice(0, start),
          )),
    ),
  );
}

const isAttested = (told: DateMention | undefined, known: DateMention[]) =>
  told !== undefined && known.some((source) => sameDate(told, source));

/** What reads like a year or an hour here may be plainly a number there. */
function isNumber(told: DateMention, sources: string[]): boolean {
  if (!/^\d{4}$/u.test(told.text)) return false;
  return sources.some((source) => numbersIn(source).some(({ value }) => value === Number(told.text)));
}
