/** A time of day: `minutes` after midnight; where nothing says which half of the day, `exact` is false and they are below 720. */
export type ClockTime = { text: string; start: number; end: number; clock: { minutes: number; exact: boolean } };

const hours = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');
const hourWord = `(?:${hours.join('|')})`;
const half = '(?<half>a\\.m\\.|p\\.m\\.|am\\b|pm\\b)';
/** What follows “at eight” when it is a time: the end of a clause, a day, a part of the day. */
const noThing = '(?=\\s*(?:[,.;:!?)”"’]|$)|\\s(?:on|in the|this|today|tomorrow|tonight|yesterday|and|[MTWFS]\\p{Ll}+day)\\b)';

const patterns: RegExp[] = [
  new RegExp(`(?<![\\d:.,$£€])(?<h>\\d{1,2})(?:[:.](?<min>\\d\\d))?\\s?${half}`, 'giu'),
  new RegExp(`(?<![\\d:.,$£€])(?<h>1[0-2]|0?[1-9])(?<min>[0-5]\\d)\\s${half}`, 'giu'),
  // “2:24:11” is how long somebody ran, unless two digits of the hour or a word before it say that it is a time of day.
  /(?<![\d:])(?:(?<h>[01]?\d|2[0-3]):(?<min>[0-5]\d)|(?:(?<=\bat\s)\d|[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?![\d:])/gu,
  /(?<![\d:.,])(?<h>[01]?\d|2[0-3])\.(?<min>[0-5]\d)(?=\s(?:GMT|BST|UTC|CET|CEST|EST|hrs|hours|local time)\b)/gu,
  /(?<![\d:.,])(?<h>[01]\d|2[0-3])(?<min>[0-5]\d)(?=\s(?:GMT|BST|UTC|CET|CEST|EST|EDT|PST|PDT|hrs|hours|local time)\b)/gu,
  new RegExp(`\\b(?<h>\\d{1,2}|${hourWord})\\s?o[’']clock`, 'giu'),
  new RegExp(`(?<=\\b(?:[Aa]t|[Uu]ntil|[Tt]ill|[Bb]y)\\s)(?<h>${hourWord})${noThing}`, 'gu'),
  new RegExp(`\\b(?<h>${hourWord})\\s${half}`, 'giu'),
  /\b(?<named>noon|midday|midnight)\b/giu,
];

/** A text without any of these tells no time, and most texts tell none. */
const mayTell = new RegExp(`\\d|noon|midday|midnight|${hourWord}`, 'iu');

/** Times of day in a text: “3 p.m.”, “15:20”, “three o’clock”, “at eight on Sunday”, “noon”. */
export function clockTimesIn(text: string): ClockTime[] {
  const found: ClockTime[] = [];
  if (!mayTell.test(text)) return found;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const clock = clockOf(
        match.groups?.['h'] === undefined
          ? (/^(?<h>\d+):(?<min>\d\d):/u.exec(match[0])?.groups ?? match.groups ?? {})
          : match.groups,
      );
      if (clock === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ text: match[0], start, end, clock });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function clockOf({ h, min, half: part, named }: Record<string, string | undefined>): ClockTime['clock'] | null {
  if (named !== undefined) return { minutes: named.toLowerCase() === 'midnight' ? 0 : 720, exact: true };
  const word = (h ?? '').toLowerCase();
  const hour = /^\d/u.test(word) ? Number(word) : hours.indexOf(word) || 12;
  if (hour > 23 || (part !== undefined && hour > 12)) return null;
  const minutes = (hour % 12) * 60 + Number(min ?? 0);
  if (part !== undefined) return { minutes: minutes + (/^p/iu.test(part) ? 720 : 0), exact: true };
  const exact = hour > 12 || hour === 0 || (h?.length === 2 && h.startsWith('0'));
  return exact ? { minutes: hour * 60 + Number(min ?? 0), exact } : { minutes, exact: false };
}
