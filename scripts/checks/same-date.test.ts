import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateMention, datesIn } from '../text/dates.ts';
import { sameDate } from './same-date.ts';

/** Saturday 14 March 2026. */
const TODAY = '2026-03-14T12:00:00Z';
/** Where nobody knows when the words were published. */
const UNDATED = undefined;

/** The one date that a little text has. */
function dateOf(text: string, said: string | undefined): DateMention {
  const [only, ...others] = datesIn(text, said);
  if (only === undefined || others.length > 0) throw new Error(`“${text}” has not one date`);
  return only;
}

type Row = [why: string, told: string, toldOn: string | undefined, source: string, sourceOn: string | undefined];

const held = (told: string, toldOn: string | undefined, source: string, sourceOn: string | undefined) =>
  sameDate(dateOf(told, toldOn), dateOf(source, sourceOn));

const same: Row[] = [
  ['a decade is itself', 'in the 1990s', TODAY, 'the 1990s', TODAY],
  ['“last year” is “a year ago”, from whatever day', 'last year', '2026-01-02', 'a year ago', '2025-12-30'],
  ['the day and month of an article without a day', '14 March', TODAY, 'March 14', UNDATED],
  ['the month of a day without a year', 'in March', TODAY, '14 March', UNDATED],
  ['a day without the year that the source gives', '14 March', TODAY, '14 March 2025', TODAY],
  ['the weekday of a day', 'on Saturday', UNDATED, '14 March 2026', TODAY],
  ['the weekday of a day told from elsewhere', 'on Saturday', TODAY, '7 March 2026', TODAY],
  ['a weekday of an article without a day', 'last Saturday', TODAY, 'on Saturday', UNDATED],
  ['the first day of this week', 'this week', TODAY, '9 March 2026', TODAY],
  ['the last day of this week', 'this week', TODAY, '15 March 2026', TODAY],
  ['the day of the story', 'today', TODAY, '14 March 2026', TODAY],
  ['the year of a day', 'in 2026', TODAY, '14 March 2026', TODAY],
  ['three in the afternoon by both clocks', '3 p.m.', TODAY, '15:00', TODAY],
  ['three without its half of the day', 'at three', TODAY, '3 p.m.', TODAY],
  ['half a day that only the source leaves open', '3 p.m.', TODAY, 'at three', TODAY],
];

const other: Row[] = [
  ['another decade', 'the 1980s', TODAY, 'the 1990s', TODAY],
  ['a year is not a decade', 'in 1995', TODAY, 'the 1990s', TODAY],
  ['a day of no year is no decade', '14 March', TODAY, 'the 1990s', TODAY],
  ['last year is not a year long past', 'last year', TODAY, 'in 2019', TODAY],
  ['a year long past is not last year', 'in 2019', TODAY, 'last year', TODAY],
  ['another distance', 'two years ago', TODAY, 'last year', TODAY],
  ['another day of the month', '15 March', TODAY, '14 March', TODAY],
  ['another month', 'in April', TODAY, '14 March', UNDATED],
  ['another weekday', 'on Sunday', TODAY, '14 March 2026', TODAY],
  ['another weekday of an article without a day', 'on Sunday', TODAY, 'on Saturday', UNDATED],
  ['a weekday where only the month is known', 'on Saturday', TODAY, 'August 2026', TODAY],
  ['a weekday of a day that nobody knows', 'on Thursday', TODAY, 'today', UNDATED],
  ['the day before this week', 'this week', TODAY, '8 March 2026', TODAY],
  ['the day after this week', 'this week', TODAY, '16 March 2026', TODAY],
  ['a day of the month where only the year is known', '14 March 2026', TODAY, 'in 2026', TODAY],
  ['a time where only the day is known', '3 p.m.', TODAY, 'on Saturday', TODAY],
  ['a day where only the time is known', 'on Saturday', TODAY, '3 p.m.', TODAY],
  ['another hour', '3 p.m.', TODAY, '4 p.m.', TODAY],
  ['the other half of the day', '3 a.m.', TODAY, '15:00', TODAY],
  ['another hour without its half of the day', 'at three', TODAY, '4 p.m.', TODAY],
];

describe('a date as told is what the source’s date says', () => {
  test.each(same)('%s: %j', (_, told, toldOn, source, sourceOn) => {
    expect(held(told, toldOn, source, sourceOn)).toBe(true);
  });

  test.each(other)('refuses %s: %j', (_, told, toldOn, source, sourceOn) => {
    expect(held(told, toldOn, source, sourceOn)).toBe(false);
  });

  test('any day is itself, its weekday, its month and its year; it is not the day after it', () => {
    const within = { min: new Date('2000-01-01T00:00:00Z'), max: new Date('2039-12-30T00:00:00Z'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(within), (day) => {
        const inWords = (options: Intl.DateTimeFormatOptions, of = day) =>
          of.toLocaleDateString('en-GB', { timeZone: 'UTC', ...options });
        const whole = { day: 'numeric', month: 'long', year: 'numeric' } as const;
        const source = inWords(whole);
        for (const told of [whole, { weekday: 'long' }, { month: 'long', year: 'numeric' }] as const)
          expect(held(inWords(told), TODAY, source, TODAY)).toBe(true);
        expect(held(`in ${day.getUTCFullYear()}`, TODAY, source, TODAY)).toBe(true);
        const next = new Date(day.getTime() + 86_400_000);
        expect(held(inWords(whole, next), TODAY, source, TODAY)).toBe(false);
        expect(held(inWords({ weekday: 'long' }, next), TODAY, source, TODAY)).toBe(false);
      }),
    );
  });
});
