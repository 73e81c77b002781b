import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';

/** A Tuesday. */
const said = '2026-03-17T10:00:00Z';
const days = (text: string) => datesIn(text, said).map(({ day }) => day);

test.each([
  ['day before month', '14 March 2026, the 5th of May', ['2026-03-14', '2026-05-05']],
  ['month before day', 'March 14, 2026 and Sept. 3', ['2026-03-14', '2026-09-03']],
  ['ranges', 'March 14–16, from 3 to 5 May 2020', ['2026-03-14', '2026-03-16', '2020-05-03', '2020-05-05']],
  ['numbers only', 'on 2026-03-14', ['2026-03-14']],
  ['months', 'May 2012, in April, last October', ['2012-05', '2025-04', '2025-10']],
  ['years', 'in 2019, the 2016 elections', ['2019', '2016']],
  ['no year that counts something', '2012 people', []],
  ['the last weekday, the same day included', 'closed on Saturday, spoke on Tuesday', ['2026-03-14', '2026-03-17']],
  ['the coming weekday', 'will open on Saturday; until Sunday', ['2026-03-21', '2026-03-22']],
  ['the day of saying what will be', 'on Saturday said it will open', ['2026-03-14']],
  ['no paper for a day', 'HALVENIA TODAY and Halvenia Today report', []],
  ['next and last', 'next Tuesday, last Tuesday', ['2026-03-24', '2026-03-10']],
  [
    'days by distance',
    'today, yesterday, tomorrow, last night, 3 days ago',
    ['2026-03-17', '2026-03-16', '2026-03-18', '2026-03-16', '2026-03-14'],
  ],
  ['longer distances', 'last week, this month, two years ago', ['2026-03-09', '2026-03', '2024']],
  ['no distance from another moment', 'the next year', []],
  ['no verbs', 'it may march on', []],
  ['no day that the calendar lacks', 'February 30, 2026', ['2026-02', '2026']],
])('finds %s', (_, text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  ['3 p.m.', 900, true],
  ['10:30am', 630, true],
  ['15:20', 920, true],
  ['noon', 720, true],
  ['three o’clock', 180, false],
  ['at twelve on Sunday', 0, false],
  ['7.50pm', 1190, true],
])('reads the time %s', (text, minutes, exact) => {
  expect(datesIn(text)[0]).toMatchObject({ precision: 'time', clock: { minutes, exact } });
});

test('what needs the moment of speaking has no day without it', () => {
  expect(datesIn('on Saturday, 14 March, yesterday').map(({ day }) => day)).toEqual([null, null, null]);
});

test('a weekday says whether it lies behind or ahead', () => {
  expect(datesIn('It closed on Friday and will open on Monday', said).map(({ direction }) => direction)).toEqual([
    'past',
    'future',
  ]);
});

test('every day of ten years is read back in both orders', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }), (date) => {
      const form = (locale: string) =>
        date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
      expect(days(`It was on ${form('en-GB')}.`)).toEqual([date.toISOString().slice(0, 10)]);
      expect(days(`It was on ${form('en-US')}.`)).toEqual([date.toISOString().slice(0, 10)]);
    }),
  );
});

test.each(['2023 kilometres an hour', '1999 metres', '2010 dollars', '1950 tonnes'])('what counts is no year: %s', (text) => {
  expect(datesIn(`A limit of ${text} applied.`)).toEqual([]);
});
