const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Hours east of UTC of the zones RFC 822 names and feeds use. Military letters are left out: most feeds mean them wrongly. */
// prettier-ignore
const ZONES: Record<string, number> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3,
  est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10,
  jst: 9, kst: 9, ist: 5.5, sgt: 8, hkt: 8, awst: 8, acst: 9.5, aest: 10, aedt: 11, nzst: 12, nzdt: 13,
};

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:(?:\s*T\s*|\s+)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*(.*)$/i;
const RFC =
  /^(?:[a-z]+\.?,?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(.*)$/i;
const AMERICAN =
  /^(?:[a-z]+\.?,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(?:(\d{4}),?\s+)?(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]*|[+-]\d\d:?\d\d)(?:\s+(\d{4}))?$/i;

/**
 * A feed's date as ISO 8601 in UTC to the second, or null: RFC 822 (with its common misspellings), ISO 8601/W3C-DTF and the
 * dates of `ctime`. A time without zone is taken as UTC, a day without time as its first second. What is not there is not
 * guessed: no day of a month or year that stands alone, no relative dates. Own code because `Date.parse` reads zone-less times in the
 * machine's zone and accepts almost anything.
 */
export function readDate(raw: string): string | null {
  const text = raw.slice(0, 100).replace(/\s+/g, ' ').trim();
  return raw.length > 10_000 ? null : (fromIso(text) ?? fromRfc(text) ?? fromAmerican(text));
}

type Parts = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function fromIso(text: string): string | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = ''] = found;
  return moment([year, month, day, hour, minute, second].map(Number) as Parts, zone);
}

function fromRfc(text: string): string | null {
  const found = RFC.exec(text);
  if (!found) return null;
  const [, day, month = '', year = '', hour = '0', minute = '0', second = '0', zone = ''] = found;
  return moment([fullYear(year), monthNumber(month), Number(day), Number(hour), Number(minute), Number(second)], zone);
}

function fromAmerican(text: string): string | null {
  const found = AMERICAN.exec(text);
  if (!found) return null;
  const [, month = '', day, yearBefore, hour, minute, second = '0', zone = '', yearAfter] = found;
  const year = yearBefore ?? yearAfter ?? '';
  return moment([fullYear(year), monthNumber(month), Number(day), Number(hour), Number(minute), Number(second)], zone);
}

/** Two digits as RFC 2822 reads them. */
const fullYear = (digits: string): number =>
  digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);

const monthNumber = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** Null where the parts are no moment (30 February, 25 o'clock) or the zone is no zone. */
function moment([year, month, day, hour, minute, second]: Parts, zone: string): string | null {
  const offset = minutesEast(zone);
  if (offset === null || year < 1000 || hour > 24 || minute > 59 || second > 60) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return new Date(date.getTime() + ((hour * 60 + minute - offset) * 60 + Math.min(second, 59)) * 1000)
    .toISOString()
    .replace('.000Z', 'Z');
}

function minutesEast(zone: string): number | null {
  const text = zone.replace(/\(.*$/, '').trim().toLowerCase();
  if (text === '') return 0;
  const numeric = /^(?:gmt|utc)?\s*([+-])(\d{1,2}):?(\d\d)?$/.exec(text);
  if (numeric) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0));
  const hours = Object.hasOwn(ZONES, text) ? ZONES[text] : undefined;
  return hours === undefined ? null : hours * 60;
}
