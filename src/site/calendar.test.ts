import { expect, test } from 'vitest';
import { weekdays, weeksOf } from './calendar.ts';

test('begins March 2026 on a Sunday, the last day of a week that begins on Monday', () => {
  expect(weeksOf('2026/03', 1)[0]).toEqual(['', '', '', '', '', '', '01']);
  expect(weeksOf('2026/03', 7)[0]).toEqual(['01', '02', '03', '04', '05', '06', '07']);
});

test.each([
  ['2026/02', 28],
  ['2028/02', 29],
  ['2026/12', 31],
])('gives %s its %i days, each once, in weeks of seven', (month, length) => {
  const weeks = weeksOf(month, 1);
  const days = weeks.flat().filter(Boolean);
  expect(days).toEqual(Array.from({ length }, (_, index) => String(index + 1).padStart(2, '0')));
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test('names the days of the week in its own order', () => {
  expect(weekdays.map(({ long }) => long)).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ]);
});
