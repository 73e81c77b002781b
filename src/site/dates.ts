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

/** “15:20 UTC”. */
export const hour = format({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });

/** “March”, for a month of an address: `'2026-03'`. The time zone must not move it, hence the middle of the month. */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat(newsroom.locale, { timeZone: 'UTC', month: 'long' }).format(new Date(`${month}-15T12:00:00Z`));

/** The days of addresses (`'2026/03/14'`) in words. */
export const addressDay = (address: string): string =>
  new Intl.DateTimeFormat(newsroom.locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${address.replaceAll('/', '-')}T12:00:00Z`));
