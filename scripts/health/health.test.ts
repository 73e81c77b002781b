import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../feeds/item.ts';
import { afterReading, type Reading } from './after-reading.ts';
import { failingForAWeek } from './failing-for-a-week.ts';
import { figuresOf, type Health, healthSchema } from './health.ts';
import { itemsADay } from './items-a-day.ts';
import { isDue, notBefore } from './not-before.ts';
import { shareWithText } from './share-with-text.ts';

const now = '2026-03-14T18:00:00Z';
const feed = 'https://north.example/rss.xml';
const item = (id: string, published: string | null = null, parts: Partial<Item> = {}): Item => ({
  ...{ id, link: `https://north.example/${id}`, title: id, published, summary: '', content: '', origin: null },
  ...parts,
});
const read = (...items: Item[]): Reading => ({ ok: true, items, moved: null });
const down = (retryAfter: string | null = null): Reading => ({ ok: false, reason: 'status: GET x: 503', retryAfter });
const healthAfter = (readings: [string, Reading][]): Health =>
  readings.reduce<Health | null>((before, [at, reading]) => afterReading(before, reading, feed, at), null) ??
  afterReading(null, down(), feed, now);

describe('a failure pushes the next reading back', () => {
  test.each([
    ['a quarter of an hour at first', 1, null, '2026-03-14T18:15:00Z'],
    ['twice as long each time', 2, null, '2026-03-14T18:30:00Z'],
    ['and again', 4, null, '2026-03-14T20:00:00Z'],
    ['but a day at most', 8, null, '2026-03-15T18:00:00Z'],
    ['however often it failed', 5_000, null, '2026-03-15T18:00:00Z'],
    ['as many seconds as the server asks for', 1, '3600', '2026-03-14T19:00:00Z'],
    ['until the date the server names', 1, 'Sat, 14 Mar 2026 21:30:00 GMT', '2026-03-14T21:30:00Z'],
    ['not sooner than its failures say', 3, '60', '2026-03-14T19:00:00Z'],
    ['a day at most, whatever the server asks for', 1, '99999999', '2026-03-15T18:00:00Z'],
    ['a day at most, whatever date it names', 1, 'Sat, 14 Mar 2099 21:30:00 GMT', '2026-03-15T18:00:00Z'],
    ['no further for a date that has passed', 1, 'Sat, 14 Mar 2020 21:30:00 GMT', '2026-03-14T18:15:00Z'],
    ['no further for words that say nothing', 1, 'soon', '2026-03-14T18:15:00Z'],
    ['no further for negative seconds', 1, '-5', '2026-03-14T18:15:00Z'],
  ])('%s', (_, failures, retryAfter, expected) => {
    expect(notBefore(failures, retryAfter, now)).toBe(expected);
  });

  test('by more than nothing and at most a day, whatever the server says', () => {
    fc.assert(
      fc.property(fc.nat(), fc.option(fc.string()), (failures, retryAfter) => {
        const next = notBefore(failures + 1, retryAfter, now);
        expect(next > now && next <= '2026-03-15T18:00:00Z').toBe(true);
      }),
    );
  });

  test.each([
    ['never failed', null, true],
    ['before its time', '2026-03-14T18:00:01Z', false],
    ['at its time', now, true],
    ['pushed back by a clock that was wrong', '2027-01-01T00:00:00Z', true],
  ])('%s', (_, moment, due) => {
    expect(isDue(moment, now)).toBe(due);
  });
});

describe('health after a reading', () => {
  test('counts failures in a row, remembers since when and why, and forgets them with the first success', () => {
    const failing = healthAfter([
      ['2026-03-14T10:00:00Z', read(item('a'))],
      ['2026-03-14T11:00:00Z', down()],
      ['2026-03-14T12:00:00Z', down('7200')],
    ]);
    expect(failing).toMatchObject({
      ...{ success: '2026-03-14T10:00:00Z', failures: 2, failingSince: '2026-03-14T11:00:00Z' },
      ...{ reason: 'status: GET x: 503', notBefore: '2026-03-14T14:00:00Z' },
    });
    expect(afterReading(failing, read(item('a')), feed, now)).toMatchObject({
      ...{ success: now, failures: 0, failingSince: null, reason: null, notBefore: null },
    });
  });

  test('measures delays of items that came since the last reading, not of those found on the first', () => {
    const health = healthAfter([
      ['2026-03-14T10:00:00Z', read(item('a', '2026-03-14T01:00:00Z'))],
      ['2026-03-14T12:00:00Z', read(item('b', '2026-03-14T11:50:00Z'), item('a', '2026-03-14T01:00:00Z'))],
      ['2026-03-14T13:00:00Z', read(item('c', '2026-03-14T12:20:00Z'), item('d'), item('b', '2026-03-14T11:50:00Z'))],
      ['2026-03-14T14:00:00Z', read(item('e', '2026-03-14T15:00:00Z'), item('old', '2025-03-14T15:00:00Z'))],
    ]);
    expect(health.delays).toEqual([10, 40]);
    expect(figuresOf(health).medianDelay).toBe(10);
  });

  test('does not grow with what a feed sends', () => {
    const flood = Array.from({ length: 5_000 }, (_, at) => item(`i${at}`, '2026-03-14T17:00:00Z'));
    const health = healthAfter([
      ['2026-03-14T16:00:00Z', read()],
      [now, read(...flood)],
      [now, { ...down(), reason: 'x'.repeat(9_999) } as Reading],
    ]);
    expect(JSON.stringify(health).length).toBeLessThan(6_000);
    expect(healthSchema.parse(health)).toEqual(health);
  });

  test('is what its schema says, whatever was read', () => {
    const readings = fc.oneof(
      fc
        .record({ reason: fc.string({ unit: 'binary' }), retryAfter: fc.option(fc.string()) })
        .map((no): Reading => ({ ok: false, ...no })),
      fc
        .array(
          fc.record({
            id: fc.string(),
            at: fc.option(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2090-01-01') })),
          }),
        )
        .map((all): Reading =>
          read(...all.map(({ id, at }) => item(id, at === null ? null : at.toISOString().replace(/\.\d+/, '')))),
        ),
    );
    fc.assert(
      fc.property(fc.array(readings, { minLength: 1, maxLength: 6 }), (all) => {
        const health = healthAfter(all.map((reading) => [now, reading]));
        expect(healthSchema.parse(JSON.parse(JSON.stringify(health)))).toEqual(health);
      }),
    );
  });
});

describe('figures', () => {
  test.each([
    ['none without dates', [null, null], null],
    ['those of a week, by the day', ['2026-03-14T17:00:00Z', '2026-03-10T17:00:00Z', '2026-01-01T00:00:00Z'], 0.3],
    ['over the time the feed reaches back', ['2026-03-14T17:00:00Z', '2026-03-13T12:00:00Z', '2026-03-12T18:00:00Z'], 1.5],
    ['over a day at least', ['2026-03-14T17:00:00Z', '2026-03-14T16:00:00Z'], 2],
    ['without the future', ['2026-03-14T17:00:00Z', '2026-03-20T16:00:00Z'], 1],
  ])('items a day: %s', (_, dates, expected) => {
    expect(
      itemsADay(
        dates.map((date, at) => item(String(at), date)),
        now,
      ),
    ).toBe(expected);
  });

  const words = 'word '.repeat(60);
  test.each([
    ['none of none', [], null],
    ['full text', [item('a', null, { content: `<p>${words}</p>` }), item('b', null, { summary: words })], 1],
    ['a teaser beside a text', [item('a', null, { content: words }), item('b', null, { summary: 'Two words.' })], 0.5],
    ['markup that holds no words', [item('a', null, { content: '<img alt="x">'.repeat(100) })], 0],
  ])('share with text: %s', (_, items, share) => {
    expect(shareWithText(items)).toBe(share);
  });

  test.each([
    ['not failing', null, false],
    ['since a day', '2026-03-13T18:00:00Z', false],
    ['since a week', '2026-03-07T18:00:00Z', true],
  ])('failing for a week: %s', (_, failingSince, long) => {
    expect(failingForAWeek({ failingSince }, now)).toBe(long);
  });
});
