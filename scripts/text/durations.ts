import { numberWordPattern, valueOfWords } from './number-words.ts';
import { remembered } from './remembered.ts';

/** A length of time in hours, and in months where it is counted in months: the two are never turned into each other. */
export type Duration = { start: number; end: number; scale: 'hours' | 'months'; value: number };

const lengths: Readonly<Record<string, readonly [Duration['scale'], number]>> = {
  minute: ['hours', 1 / 60],
  hour: ['hours', 1],
  day: ['hours', 24],
  week: ['hours', 168],
  fortnight: ['hours', 336],
  month: ['months', 1],
  quarter: ['months', 3],
  half: ['months', 6],
  year: ['months', 12],
  decade: ['months', 120],
  century: ['months', 1200],
};

const pattern = new RegExp(
  `(?:\\b(?<n>${numberWordPattern}|\\d+(?:\\.\\d+)?(?:[\\s-]?[½¼¾]|[\\s-][13]/[24])?|half(?: of)? an?|a quarter of an?|an?|three[- ]quarters of an?)[\\s-](?:(?:full|whole|further|consecutive|straight)\\s)?)?\\b(?<unit>minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y|ies))(?:s|ly)?\\b(?<half> and a half)?|\\b(?<first>first|second|last) (?<part>half)\\b`,
  'giu',
);

/** Lengths of time in a text: “30 months”, “two and a half years”, “a decade”, “a fortnight”, “the first half” (of a year). */
export const durationsIn = remembered((text): readonly Duration[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const { n, unit, half, part } = match.groups ?? {};
    const name = (part ?? unit ?? '').toLowerCase().replace(/ies$/u, 'y');
    const [scale, size] = lengths[name] ?? ['hours', Number.NaN];
    const value = (countOf(n) + (half === undefined ? 0 : 0.5)) * size;
    return Number.isNaN(value) ? [] : [{ start: match.index, end: match.index + match[0].length, scale, value }];
  }),
);

type Length = Pick<Duration, 'scale' | 'value'>;

/** Of one scale, and equal but for what is lost in reckoning. */
export const sameLength = (one: Length, other: Length): boolean =>
  one.scale === other.scale && Math.abs(one.value - other.value) < 1e-6;

function countOf(words: string | undefined): number {
  if (words === undefined || /^an?$/iu.test(words)) return 1;
  if (/^half(?: of)? an?$/iu.test(words)) return 0.5;
  if (/quarters? of an?$/iu.test(words)) return /^a/iu.test(words) ? 0.25 : 0.75;
  const count = words.replace(/^(?:first|second|last|next)\s(?=\p{L})/iu, '');
  return /^\d/u.test(count) ? digitsOf(count) : (valueOfWords(count)?.value ?? Number.NaN);
}

/** “2 1/2”, “2½”, “2.5”. */
function digitsOf(count: string): number {
  const [whole = '', over] = count.split(/[\s-]?(?=[½¼¾])|[\s-]/u);
  const part = { '½': 0.5, '¼': 0.25, '¾': 0.75, '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 }[over ?? ''] ?? 0;
  return Number(whole) + part;
}

/** The lengths between the years that a text gives, the last one counted or not: “from 2013 to 2022”. */
export const spansOf = (years: readonly number[]): Length[] =>
  years.flatMap((from) =>
    years
      .filter((to) => to > from)
      .flatMap((to) => [to - from, to - from + 1].map((value) => ({ scale: 'months' as const, value: value * 12 }))),
  );
