import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from './date.ts';

test.each([
  ['Sat, 14 Mar 2026 14:02:00 GMT', '2026-03-14T14:02:00Z'],
  ['Sat, 14 Mar 2026 14:02:00 -0730', '2026-03-14T21:32:00Z'],
  ['Sat 14 Mar 2026 14:02 EST', '2026-03-14T19:02:00Z'],
  ['14 March 26 9:02:00 +01:00', '2026-03-14T08:02:00Z'],
  ['Sat,\n 14 Mar 2026\n 14:02:00 +0000 (UTC)', '2026-03-14T14:02:00Z'],
  ['Sat Mar 14 14:02:00 2026', '2026-03-14T14:02:00Z'],
  ['Sat Mar 14 14:02:00 PDT 2026', '2026-03-14T21:02:00Z'],
  ['March 14, 2026, 14:02', '2026-03-14T14:02:00Z'],
  ['2026-03-14T14:02:00Z', '2026-03-14T14:02:00Z'],
  ['2026-03-14T14:02:00.999+05:30', '2026-03-14T08:32:00Z'],
  ['2026-03-14 14:02:00 -0800', '2026-03-14T22:02:00Z'],
  ['2026-03-14T14:02', '2026-03-14T14:02:00Z'],
  ['20260314T140200Z', '2026-03-14T14:02:00Z'],
  ['2026-03-14', '2026-03-14T00:00:00Z'],
  ['2026-12-31T23:59:60Z', '2026-12-31T23:59:59Z'],
])('reads %s', (raw, iso) => {
  expect(readDate(raw)).toBe(iso);
});

test.each([
  ['nothing', ''],
  ['words', 'sometime in March'],
  ['a day that does not exist', '30 Feb 2026 10:00:00 GMT'],
  ['an hour that does not exist', '2026-03-14T25:00:00Z'],
  ['a zone nobody knows', 'Sat, 14 Mar 2026 14:02:00 XYZT'],
  ['an order of day and month that is a guess', '05/12/2026'],
  ['a month', '2026-03'],
  ['a year', '2026'],
  ['seconds since 1970', '1773496920'],
  ['a date without year', '03-14T14:02:00Z'],
  ['a date without year in words', 'Mar 14 14:02:00'],
  ['a megabyte of digits', '1'.repeat(1_000_000)],
])('invents no date from %s', (_, raw) => {
  expect(readDate(raw)).toBeNull();
});

const second = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+Z/, 'Z'));

test('every moment written as feeds write it is read back', () => {
  fc.assert(
    fc.property(second, (iso) => {
      expect(readDate(iso)).toBe(iso);
      expect(readDate(new Date(iso).toUTCString())).toBe(iso);
    }),
  );
});

test('any text gives a moment in the agreed form, or null', () => {
  fc.assert(
    fc.property(
      fc.string(),
      (raw) => void expect(readDate(raw) ?? '2026-03-14T14:02:00Z').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    ),
  );
});
