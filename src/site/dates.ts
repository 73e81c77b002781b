import newsroom from '../../newsroom.config.ts';

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(newsroom.locale, { timeZone: newsroom.timeZone, ...options });
  return (time: string | Date): string => formatter.format(new Date(time));
};

/** “Saturday, 14 March 2026”, for the masthead and the archive. */
export const longDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** “14 March 2026”. */
export const day = format({ day: 'numeric', month: 'long', year: 'numeric' });

/** “14 March 2026 at 15:20 UTC”. */
export const moment = format({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** “14 Mar, 15:20”, where room is scarce. */
export const shortMoment = format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** “15:20”. */
export const clock = format({ hour: '2-digit', minute: '2-digit' });

/** “15:20 UTC”. */
export const hour = format({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });

/** The day as `<time>` and the optional script read it: “2026-03-14”. */
export const plainDay = (time: string): string => isoDay.format(new Date(time));
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: newsroom.timeZone, dateStyle: 'short' });

/** Parts of addresses (`'2026/03/14'`, `'2026/03'`) in words. They name days, not moments: no time zone moves them. */
const inWords = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(newsroom.locale, { timeZone: 'UTC', ...options });
  return (address: string): string => formatter.format(new Date(`${address.replaceAll('/', '-').padEnd(10, '-15')}T12:00:00Z`));
};

/** “March”, of `'2026/03'`. */
export const monthName = inWords({ month: 'long' });

/** “March 2026”, of `'2026/03'`. */
export const monthAndYear = inWords({ month: 'long', year: 'numeric' });

/** “Saturday, 14 March 2026”, of `'2026/03/14'`. */
export const addressDay = inWords({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
