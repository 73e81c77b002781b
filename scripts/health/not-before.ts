import { readDate } from '../feeds/date.ts';

/** The first failure costs a quarter of an hour, each further one twice as much as the one before, none more than a day. */
const FIRST_MINUTES = 15;
const MOST_MINUTES = 24 * 60;

const MINUTE = 60_000;

/**
 * When a source may be asked again after so many failures in a row: the later of what its server asked for
 * (`Retry-After`, seconds or a date, RFC 9110 §10.2.3) and our own patience. At most a day from `now`.
 */
export function notBefore(failures: number, retryAfter: string | null, now: string): string {
  const patience = Math.min(FIRST_MINUTES * 2 ** (failures - 1), MOST_MINUTES);
  const asked = retryAfter === null ? 0 : minutesOf(retryAfter, now);
  return later(now, Math.min(Math.max(patience, asked), MOST_MINUTES));
}

/** Whether a source may be asked now. What lies more than a day ahead was written by a clock gone wrong and binds nobody. */
export function isDue(moment: string | null, now: string): boolean {
  return moment === null || moment <= now || moment > later(now, MOST_MINUTES);
}

/** 0 for what is neither a number of seconds nor a date, and for dates that have passed. */
function minutesOf(retryAfter: string, now: string): number {
  const text = retryAfter.trim();
  if (/^\d{1,12}$/.test(text)) return Number(text) / 60;
  const date = readDate(text);
  return date === null ? 0 : Math.max(0, (Date.parse(date) - Date.parse(now)) / MINUTE);
}

/** Rounded up to the second, so that a source is never asked too early. */
const later = (moment: string, minutes: number): string =>
  new Date(Math.ceil((Date.parse(moment) + minutes * MINUTE) / 1000) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
