import { type DateMention, datesIn } from '../text/dates.ts';

/**
 * Whether a date as told is what a source's date says: the same day, or a coarser word for it (the month of the day, the
 * weekday of the date). What is told may not be finer than the source.
 */
export function sameDate(told: DateMention, source: DateMention): boolean {
  if (told.precision === 'time') return sameTime(told, source);
  if (source.precision === 'time') return false;
  if (told.text.toLowerCase() === source.text.toLowerCase() && (told.day === null || source.day === null)) return true;
  if (told.by === 'distance' && source.by === 'distance' && sameDistance(told, source)) return true;
  if (told.by === 'day-and-month' && samePart(told, source)) return true;
  if (told.day !== null && source.day !== null && told.by !== 'weekday') return within(source.day, told);
  return sameWeekday(told, source);
}

/** “A year ago” is “last year”, from whatever day both are said. */
function sameDistance(told: DateMention, source: DateMention): boolean {
  const [here, there] = [told, source].map(({ text }) => datesIn(text, ANY_DAY)[0]?.day ?? null);
  return here !== null && here === there;
}

const ANY_DAY = '2020-06-17';

/** Half of the day unknown (“at three”): three in the afternoon or in the night. */
function sameTime(told: DateMention, source: DateMention): boolean {
  if (told.clock === undefined || source.clock === undefined) return false;
  const exact = told.clock.exact && source.clock.exact;
  return exact ? told.clock.minutes === source.clock.minutes : told.clock.minutes % 720 === source.clock.minutes % 720;
}

function within(day: string, told: DateMention): boolean {
  if (told.day === null) return false;
  if (told.precision !== 'week') return day.startsWith(told.day);
  const days = (Date.parse(day) - Date.parse(told.day)) / 86_400_000;
  return days >= 0 && days < 7;
}

function sameWeekday(told: DateMention, source: DateMention): boolean {
  if (told.weekday === undefined) return false;
  if (source.weekday !== undefined) return told.weekday === source.weekday;
  return source.precision === 'day' && source.day !== null && new Date(source.day).getUTCDay() === told.weekday;
}

/** Neither says a year that differs: “in December” and “last December” are held against each other by the month alone. */
function samePart(told: DateMention, source: DateMention): boolean {
  if (told.part === undefined) return false;
  const known = source.part ?? (source.day === null ? undefined : source.day.slice(5));
  return known?.startsWith(told.part) ?? false;
}
