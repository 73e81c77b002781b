import newsroom from '../../newsroom.config.ts';

/** 1 for Monday to 7 for Sunday: the day a week begins with where the paper's dates are read. */
const firstDay = firstDayOf(newsroom.locale);

/** Node knows `getWeekInfo`, TypeScript not yet everywhere; Monday where neither does (ISO 8601). */
function firstDayOf(locale: string): number {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  if (['US', 'CA', 'MX', 'BR', 'JP', 'KR', 'TW', 'IL', 'IN', 'ZA', 'PH', 'TH', 'HK', 'SA'].includes(region)) return 7;
  return ['EG', 'AE', 'IR', 'AF', 'DZ', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SY', 'BH', 'SD', 'YE'].includes(region) ? 6 : 1;
}

/** The days of the week in order, by name. 1 June 2026 is a Monday. */
export const weekdays = Array.from({ length: 7 }, (_, index) => {
  const date = new Date(Date.UTC(2026, 5, 1 + ((firstDay - 1 + index) % 7)));
  const name = (weekday: 'narrow' | 'short' | 'long') =>
    new Intl.DateTimeFormat(newsroom.locale, { weekday, timeZone: 'UTC' }).format(date);
  return { short: name('short'), long: name('long') };
});

/** The weeks of a month (`'2026/03'`) as two-digit days; empty where a week belongs to its neighbours. */
export function weeksOf(month: string, first = firstDay): string[][] {
  const [year = 0, number = 1] = month.split('/').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 7 - (first % 7)) % 7;
  const days = [...Array<string>(before).fill(''), ...Array.from({ length }, (_, index) => String(index + 1).padStart(2, '0'))];
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => days[week * 7 + index] ?? ''),
  );
}
