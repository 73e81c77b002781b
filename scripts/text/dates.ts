import { dayWords, futureBefore, monthNames, monthOf, pastBefore, saidThen, weekdayNames, weekdayOf } from './en/calendar.ts';
import { addDays, dayOf, isoDay, nearestYear } from './days.ts';
import { clockTimesIn } from './clock-times.ts';
import { remembered } from './remembered.ts';
import { textBefore } from './text-before.ts';

/** A date or a time of day as a text mentions it; `text` is `slice(start, end)`. */
export type DateMention = {
  text: string;
  start: number;
  end: number;
  /** `yyyy-mm-dd`, `yyyy-mm` or `yyyy` as `precision` says (a week's is its Monday); null for a time, and where it cannot be known without `said`. */
  day: string | null;
  precision: 'day' | 'week' | 'month' | 'year' | 'time';
  /** Whether the words put it behind or ahead of the moment of speaking, where they do. */
  direction?: 'past' | 'future';
  /** How it was said: with its year, without it, or by a word that only means something from `said` on. */
  by: 'date' | 'day-and-month' | 'weekday' | 'distance' | 'clock';
  /** For `day-and-month`, `mm-dd` or `mm`: what can be compared without knowing the year. */
  part?: string;
  /** For a weekday: 0 is Sunday. */
  weekday?: number;
  /** For a time: minutes after midnight, or after noon or midnight where `exact` is false (“at three”). */
  clock?: { minutes: number; exact: boolean };
};

type Found = Omit<DateMention, 'text' | 'start' | 'end'> | null;
type Rule = { pattern: RegExp; read: (groups: Record<string, string | undefined>, context: Context) => Found };
type Context = { said: string | undefined; before: string; after: string };

const D = '(?<d>[0-3]?\\d)(?:st|nd|rd|th)?';
const M = `(?<m>${monthNames})`;
const Y = '(?<y>1[5-9]\\d\\d|20\\d\\d)';
const unit = '(?<unit>day|week|month|year)';
const count = '(?<n>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** First match wins where two overlap: the fuller form stands before the shorter. A text that has not what all of them `need` is spared them. */
const groups: { need: RegExp; rules: Rule[] }[] = [
  {
    need: /\d{4}/u,
    rules: [{ pattern: /(?<y>\d{4})-(?<mm>\d\d)-(?<d>\d\d)(?!\d)/gu, read: ({ y, mm, d }) => full(y, Number(mm), d) }],
  },
  {
    need: /9\/11/u,
    rules: [
      {
        pattern: /(?<![\d/])9\/11(?![\d/])/gu,
        read: (_, { said }) => dated({ d: '11', m: 'September' }, { said, before: '', after: '' }),
      },
    ],
  },
  {
    need: new RegExp(monthNames, 'u'),
    rules: [
      {
        pattern: make(
          `${D}(?=(?:\\s?[-–—]\\s?|\\s(?:to|and)\\s)[0-3]?\\d(?:st|nd|rd|th)?\\s(?:of\\s)?(?<m>${monthNames})(?:,?\\s${Y})?)`,
        ),
        read: dated,
      },
      { pattern: make(`${D}\\s(?:of\\s)?${M},?\\s${Y}`), read: dated },
      { pattern: make(`${D}\\s(?:of\\s)?${M}`), read: dated },
      { pattern: make(`${M}\\s${D}(?!\\d|:\\d|\\s(?:million|billion|percent|per cent)),?\\s${Y}`), read: dated },
      { pattern: make(`${M}\\s${D}(?![\\d,.]*\\d|:\\d|\\s(?:million|billion|percent|per cent))`), read: dated },
      {
        pattern: make(
          `(?<=${monthNames}\\s[0-3]?\\d(?:st|nd|rd|th)?\\s?(?:[-–—]|to|and)\\s?)${D}(?![\\d,.]*\\d|:\\d|\\s?(?:%|million|billion|percent|per cent))(?:,\\s${Y})?`,
        ),
        read: datedAfterMonth,
      },
      { pattern: make(`${M}(?:\\sof)?,?\\s${Y}`), read: ({ m, y }) => month(m, y) },
      { pattern: make(`(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s${M}`), read: bareMonth },
      {
        pattern: make(
          `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|to|of|through|before|after|during|between|and)[\\s-])${M}`,
        ),
        read: bareMonth,
      },
      // “The March incident”, and no march that somebody joins.
      {
        pattern: make(
          `(?<=\\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\\s)(?<m>March|May)(?=\\s\\p{Ll}{5,}(?<!which|where|after|before|against|between|through))`,
        ),
        read: bareMonth,
      },
      { pattern: make(`(?!Ma(?:y|rch)\\b)${M}`), read: bareMonth },
    ],
  },
  {
    need: new RegExp(weekdayNames, 'u'),
    rules: [{ pattern: make(`(?<which>[Ll]ast |[Nn]ext |[Tt]his |[Cc]oming )?(?<w>${weekdayNames})`), read: weekday }],
  },
  {
    need: /day|night|morrow|morning|afternoon|evening|week|month|year/iu,
    rules: [
      {
        pattern: /\b(?<word>today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow)\b/giu,
        read: dayWord,
      },
      {
        pattern: make(`\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext|LAST|THIS|NEXT)\\s(?:${unit}|(?<loud>DAY|WEEK|MONTH|YEAR))\\b`),
        read: around,
      },
      { pattern: make(`\\b${count}\\s${unit}s?\\s(?<way>ago|from now)\\b`, 'giu'), read: distance },
    ],
  },
  {
    need: /\d{4}/u,
    rules: [
      { pattern: make(`\\b(?<y>(?:1\\d|20)\\d)0s\\b(?!\\sof\\b)`), read: () => ({ day: null, precision: 'year', by: 'date' }) },
      {
        pattern: make(
          `(?<![\\d,.$£€¥-])${Y}(?!\\d|[,.]\\d|[%-]|\\s?(?:km|kg|million|billion|percent|per cent|(?:kilo|milli|centi)?met(?:re|er)s?|kilograms?|kilometres?|kilometers?|miles?|tonn?es?|tons|lit(?:re|er)s?|hectares?|dollars?|pounds?|euros?|crowns?|hours?|minutes?|seconds?)\\b)`,
        ),
        read: year,
      },
    ],
  },
];

function make(source: string, flags = 'gu'): RegExp {
  return new RegExp(
    source.startsWith('(?<d>') ? `(?<![\\d.,:])${source}` : source.startsWith('(?<m>') ? `(?<![\\p{L}])${source}` : source,
    flags,
  );
}

/**
 * Dates and times of day in a text, in order. `said` (ISO 8601) is the moment the text was published: what is said without a
 * year or by a weekday is reckoned from it. A weekday alone is the last one, the same day included, unless its clause speaks
 * of what is to come (“next”, “until”, “by”, “will”, “scheduled”): then it is the coming one.
 */
export const datesIn = (text: string, said?: string): readonly DateMention[] =>
  said === undefined ? undatedIn(text) : datedIn(said)(text);

const undatedIn = remembered((text) => findIn(text));
/** A story and its articles are a handful of moments, and each rule asks for the same texts. */
const datedIn = remembered((said) => remembered((text) => findIn(text, said), 200), 50);

function findIn(text: string, said?: string): DateMention[] {
  const taken: DateMention[] = clockTimesIn(text).map((time) => ({
    ...time,
    day: null,
    precision: 'time' as const,
    by: 'clock' as const,
  }));
  const covered = new Uint8Array(text.length);
  for (const { start, end } of taken) covered.fill(1, start, end);
  const rules = groups.filter(({ need }) => need.test(text)).flatMap((group) => group.rules);
  for (const { pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (covered.subarray(start, end).includes(1)) continue;
      const found = read(match.groups ?? {}, { said, before: textBefore(text, start), after: text.slice(end, end + 120) });
      if (found === null) continue;
      covered.fill(1, start, end);
      taken.push({ text: match[0], start, end, ...found });
    }
  }
  return taken.sort((one, other) => one.start - other.start);
}

const two = (value: number | string) => String(value).padStart(2, '0');

function full(y: string | undefined, m: number, d: string | undefined): Found {
  const day = `${y}-${two(m)}-${two(d ?? '')}`;
  return isoDay(day) === null ? null : { day, precision: 'day', by: 'date' };
}

function dated({ d, m, y }: Record<string, string | undefined>, { said }: Context): Found {
  const monthNumber = monthOf(m ?? '');
  if (y !== undefined) return full(y, monthNumber, d);
  if (isoDay(`2000-${two(monthNumber)}-${two(d ?? '')}`) === null) return null;
  const part = `${two(monthNumber)}-${two(d ?? '')}`;
  return { day: said === undefined ? null : nearestYear(part, said), precision: 'day', by: 'day-and-month', part };
}

/** “March 14–16”: the second day takes its month from before. */
function datedAfterMonth({ d, y }: Record<string, string | undefined>, context: Context): Found {
  const m = new RegExp(`${monthNames}(?=\\s\\S+\\s?(?:[-–—]|to|and)?\\s?$)`, 'u').exec(context.before)?.[0];
  return dated({ d, m, y }, context);
}

function month(m: string | undefined, y: string | undefined): Found {
  return { day: `${y}-${two(monthOf(m ?? ''))}`, precision: 'month', by: 'date' };
}

function bareMonth({ m, which }: Record<string, string | undefined>, { said, before }: Context): Found {
  const part = two(monthOf(m ?? ''));
  const shared = { precision: 'month', by: 'day-and-month', part } as const;
  if (said === undefined) return { day: null, ...shared };
  const [thisYear, thisMonth] = [Number(said.slice(0, 4)), said.slice(5, 7)];
  const ahead = which?.toLowerCase() === 'next' || (which === undefined && futureBefore.test(before));
  if (ahead) return { day: `${part <= thisMonth ? thisYear + 1 : thisYear}-${part}`, ...shared, direction: 'future' };
  const past = which?.toLowerCase() === 'last' ? part >= thisMonth : part > thisMonth;
  return { day: `${which?.toLowerCase() !== 'this' && past ? thisYear - 1 : thisYear}-${part}`, ...shared };
}

function weekday({ w, which }: Record<string, string | undefined>, { said, before, after }: Context): Found {
  const number = weekdayOf(w ?? '');
  const word = which?.trim().toLowerCase() ?? '';
  const ahead = ['next', 'coming'].includes(word) || (word !== 'last' && speaksOfTheFuture(before, after));
  const shared = { precision: 'day', by: 'weekday', weekday: number, direction: ahead ? 'future' : 'past' } as const;
  if (said === undefined) return { day: null, ...shared };
  const back = (dayOf(said).getUTCDay() - number + 7) % 7;
  if (!ahead) return { day: addDays(said, word === 'last' && back === 0 ? -7 : -back), ...shared };
  return { day: addDays(said, word === 'next' && back === 0 ? 7 : (7 - back) % 7), ...shared };
}

function speaksOfTheFuture(before: string, after: string): boolean {
  // “On Sunday said he will”: the day is that of the saying.
  if (saidThen.test(after)) return false;
  if (pastBefore.test(before) && !/\b(?:until|till|by|next)\s$/u.test(before)) return false;
  return futureBefore.test(before) || /^[^.,;!?]{0,20}\b(?:will|is to|are to)\b/u.test(after);
}

function dayWord({ word }: Record<string, string | undefined>, { said, before }: Context): Found {
  // “Halvenia Today” is a paper.
  if (/^T/u.test(word ?? '') && /\p{Lu}[\p{L}\p{N}&.’'-]*\s$/u.test(before)) return null;

  const distance = dayWords[(word ?? '').toLowerCase()] ?? 0;
  const day = said === undefined ? null : addDays(said, distance);
  const direction = distance < 0 ? { direction: 'past' as const } : distance > 0 ? { direction: 'future' as const } : {};
  return { day, precision: 'day', by: 'distance', ...direction };
}

const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function around({ which, unit, loud }: Record<string, string | undefined>, { said, before }: Context): Found {
  const name = (unit ?? loud ?? '').toLowerCase();
  // “The next year” counts from another moment than that of speaking, and which is not for us to guess.
  if (/\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Mm]y|[Oo]ur)\s$/u.test(before)) return null;
  return moved(steps[(which ?? '').toLowerCase()] ?? 0, name, said);
}

const smallCounts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function distance({ n, unit: name, way }: Record<string, string | undefined>, { said }: Context): Found {
  const word = (n ?? '').toLowerCase();
  const size = /^\d/u.test(word) ? Number(word) : /^an?$/u.test(word) ? 1 : smallCounts.indexOf(word);
  const backwards = way?.toLowerCase() === 'ago';
  return moved(backwards ? -size : size, (name ?? '').toLowerCase(), said);
}

function moved(by: number, name: string, said: string | undefined): Found {
  const direction = by < 0 ? { direction: 'past' as const } : by > 0 ? { direction: 'future' as const } : {};
  const precision = name === 'day' || name === 'week' || name === 'month' ? name : 'year';
  return { day: said === undefined ? null : movedDay(by, precision, said), precision, by: 'distance', ...direction };
}

function movedDay(by: number, precision: 'day' | 'week' | 'month' | 'year', said: string): string {
  if (precision === 'day') return addDays(said, by);
  if (precision === 'week') return addDays(said, by * 7 - ((dayOf(said).getUTCDay() + 6) % 7));
  const [y, m] = [Number(said.slice(0, 4)), Number(said.slice(5, 7))];
  if (precision === 'year') return String(y + by);
  return new Date(Date.UTC(y, m - 1 + by, 1)).toISOString().slice(0, 7);
}

/** A number between 1500 and 2099 is a year unless it counts something: “2012 people”. */
function year({ y }: Record<string, string | undefined>, { before, after }: Context): Found {
  if (/^\s(?:of|or(?! (?:later|beyond|after|earlier|before|sooner))|more|fewer)\b/u.test(after)) return null;
  const counts = /^\s(?:\p{Ll}+\s)?(?!(?:is|was|has|does|as|this)\b)(?:\p{Ll}+s|people|men|women|children)\b/u.test(after);
  const introduced =
    /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]he|[Oo]f|[Ff]rom|early|late|mid|its|his|her|their)[\s-](?:the\s)?$/u.test(before);
  return counts && !introduced ? null : { day: y ?? null, precision: 'year', by: 'date' };
}
