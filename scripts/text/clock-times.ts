/** A time of day: `minutes` after midnight; where nothing says which half of the day, `exact` is false and they are below 720. */
export type ClockTime = { text: string; start: number; end: number; clock: { minutes: number; exact: boolean } };

const hours = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');
const hourWord = `(?:${hours.join('|')})`;
const half = '(?<half>a\\.m\\.|p\\.m\\.|am\\b|pm\\b)';
/** What follows “at eight” when it is a time: the end of a clause, a day, a part of the day. */
const noThing = '(?=\\s*(?:[,.;:!?)”"’]|$)|\\s(?:on|in the|this|today|tomorrow|tonight|yesterday|and|[MTWFS]\\p{Ll}+day)\\b)';

/** “Won by six”, “fell by two”: a difference and no hour. */
const changes =
  '\\b(?:w[io]ns?|winning|los[te]s?|beat|beats|beaten|defeat\\p{L}*|lead|leads|led|ahead|behind|up|down|ris\\p{L}+|rose|f[ae]lls?|fallen|cuts?|raised?|increas\\p{L}+|reduc\\p{L}+|gr[eo]w\\p{L}*|trail\\p{L}*|took|takes?|carr\\p{L}+|shorten\\p{L}*|extend\\p{L}*|outnumber\\p{L}*|divid\\p{L}+|multipl\\p{L}+|elected|district|vote|passed|margin)\\b[^.;]{0,40}\\b';

/** “Half past three”, “a quarter to eight in the evening”: minutes before or after an hour. */
const partOfDay = '(?:\\s(?:in\\sthe\\s(?<day>morning|afternoon|evening)|at\\s(?<night>night)))';
const beside = `\\b(?<away>half|(?:a\\s)?quarter|(?<=\\b(?:at|around|about|until|nearly)\\s)(?:five|ten|twenty|twenty-five)|(?:five|ten|twenty|twenty-five|\\d{1,2})\\sminutes)\\s(?<side>past|after|to|before)\\s(?<h>${hourWord}|1[0-2]|[1-9]|noon|midday|midnight)\\b(?!\\s(?:people|men|women|\\p{Ll}+s)\\b)(?:\\so[’']clock)?${partOfDay}?`;

const patterns: RegExp[] = [
  new RegExp(beside, 'giu'),
  new RegExp(
    `(?<=\\b(?:at|by|until|till|before|after|around|about|from|to|past|than|nearly)\\s)(?<h>${hourWord}|1[0-2]|[1-9])(?:[:.](?<min>[0-5]\\d))?${partOfDay}`,
    'giu',
  ),
  new RegExp(`(?<![\\d:.,$£€])(?<h>\\d{1,2})(?:[:.](?<min>\\d\\d))?\\s?${half}`, 'giu'),
  new RegExp(`(?<![\\d:.,$£€])(?<h>1[0-2]|0?[1-9])(?<min>[0-5]\\d)\\s${half}`, 'giu'),
  // “2:24:11” is how long somebody ran, unless two digits of the hour or a word before it say that it is a time of day.
  /(?<![\d:])(?:(?<h>[01]?\d|2[0-3]):(?<min>[0-5]\d)|(?:(?<=\bat\s)\d|[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?![\d:])/gu,
  /(?<![\d:.,])(?<h>[01]?\d|2[0-3])\.(?<min>[0-5]\d)(?=\s(?:GMT|BST|UTC|CET|CEST|EST|hrs|hours|local time)\b)/gu,
  /(?<![\d:.,])(?<h>[01]\d|2[0-3])(?<min>[0-5]\d)(?=\s(?:GMT|BST|UTC|CET|CEST|EST|EDT|PST|PDT|hrs|hours|local time)\b)/gu,
  new RegExp(`\\b(?<h>\\d{1,2}|${hourWord})\\s?o[’']clock`, 'giu'),
  new RegExp(`(?<=\\b(?:[Aa]t|[Uu]ntil|[Tt]ill|(?<!${changes})[Bb]y)\\s)(?<h>${hourWord})${noThing}`, 'gu'),
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

function clockOf({
  h,
  min,
  half: part,
  named,
  away,
  side,
  day,
  night,
}: Record<string, string | undefined>): ClockTime['clock'] | null {
  if (named !== undefined) return { minutes: named.toLowerCase() === 'midnight' ? 0 : 720, exact: true };
  if (away !== undefined) return besideHour({ h, away, side, day, night });
  const word = (h ?? '').toLowerCase();
  const hour = /^\d/u.test(word) ? Number(word) : hours.indexOf(word) || 12;
  if (hour > 23 || (part !== undefined && hour > 12)) return null;
  const minutes = (hour % 12) * 60 + Number(min ?? 0);
  if (day !== undefined || night !== undefined)
    return { minutes: minutes + (day === 'morning' || (night !== undefined && hour % 12 < 5) ? 0 : 720), exact: true };
  if (part !== undefined) return { minutes: minutes + (/^p/iu.test(part) ? 720 : 0), exact: true };
  const exact = hour > 12 || hour === 0 || (h?.length === 2 && h.startsWith('0'));
  return exact ? { minutes: hour * 60 + Number(min ?? 0), exact } : { minutes, exact: false };
}

/** “A quarter to eight in the evening” is 19:45; without the part of the day it may be 7:45 as well. */
function besideHour({ h, away = '', side = '', day, night }: Record<string, string | undefined>): ClockTime['clock'] | null {
  const distance = /^half/iu.test(away)
    ? 30
    : /quarter/iu.test(away)
      ? 15
      : ({ five: 5, ten: 10, twenty: 20, 'twenty-five': 25 }[away.toLowerCase().split(' ')[0] ?? ''] ??
        Number.parseInt(away, 10));
  const named = /^(?:noon|midday|midnight)$/iu.test(h ?? '');
  const base = clockOf(named ? { named: h } : { h, day, night });
  if (base === null || Number.isNaN(distance) || distance > 30) return null;
  const minutes = (base.minutes + (/^(?:past|after)$/iu.test(side) ? distance : -distance) + 1440) % 1440;
  return { minutes: base.exact ? minutes : minutes % 720, exact: base.exact };
}
