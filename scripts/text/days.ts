/** A day as `yyyy-mm-dd`, or null where the calendar has no such day (30 February). */
export function isoDay(day: string): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day;
}

/** Midnight (UTC) of the day of a moment; the offset a moment carries is not applied: its own calendar day counts. */
export const dayOf = (moment: string): Date => new Date(`${moment.slice(0, 10)}T00:00:00Z`);

/** The day `by` days after that of a moment, as `yyyy-mm-dd`. */
export function addDays(moment: string, by: number): string {
  const day = dayOf(moment);
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10);
}

/** The day `mm-dd` in the year that brings it nearest to a moment; null where none of the years around has it. */
export function nearestYear(part: string, moment: string): string | null {
  const year = Number(moment.slice(0, 4));
  const days = [year - 1, year, year + 1].map((y) => isoDay(`${y}-${part}`)).filter((day) => day !== null);
  const away = (day: string) => Math.abs(dayOf(day).getTime() - dayOf(moment).getTime());
  return days.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}
