import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

const event = (id: string, score: number, section: string, ...tags: string[]) => ({ id, score, section, tags });
const ids = (order: ReturnType<typeof inTurn>) => order.map(({ candidate }) => candidate.id);

const loud = Array.from({ length: 8 }, (_, at) => event(`loud-${at}`, 6 - at / 100, 'politics', 'capital', `person-${at}`));
const quiet = [
  event('harvest', 5, 'business', 'fields'),
  event('comet', 4.9, 'science', 'comet'),
  event('cup', 4.8, 'sport', 'cup'),
];

test('one loud topic does not crowd out the rest', () => {
  const first = ids(inTurn([...loud, ...quiet])).slice(0, 5);
  expect(first[0]).toBe('loud-0');
  expect(first).toEqual(expect.arrayContaining(['harvest', 'comet', 'cup']));
});

test('what is truly large still gets its turn', () => {
  const huge = loud.map((each) => ({ ...each, score: each.score + 4 }));
  expect(ids(inTurn([...huge, ...quiet])).slice(0, 5)).toEqual(['loud-0', 'loud-1', 'loud-2', 'loud-3', 'loud-4']);
});

test('stories told earlier in the day have had their share', () => {
  const [one, other] = [event('a', 5, 'sport', 'cup'), event('b', 4.9, 'science', 'comet')];
  expect(ids(inTurn([one, other]))).toEqual(['a', 'b']);
  expect(ids(inTurn([one, other], [{ section: 'sport', tags: ['cup'] }]))).toEqual(['b', 'a']);
});

test('nothing in common costs nothing', () => {
  expect(inTurn(quiet).map(({ crowding }) => Math.abs(crowding))).toEqual([0, 0, 0]);
});

test('each event has its turn once, in an order that does not depend on theirs, never upwards', () => {
  const some = fc.uniqueArray(
    fc.record({
      id: fc.nat().map((value) => value.toString(16)),
      score: fc.integer({ min: 0, max: 8 }),
      section: fc.constantFrom('a', 'b'),
      tags: fc.subarray(['x', 'y', 'z']),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  fc.assert(
    fc.property(some, (events) => {
      const order = inTurn(events);
      expect(ids(order).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      expect(inTurn(events.toReversed())).toEqual(order);
      const worths = order.map(({ candidate, crowding }) => candidate.score + crowding);
      worths.slice(1).forEach((worth, at) => {
        expect(worth).toBeLessThanOrEqual(worths[at] ?? 0);
      });
    }),
  );
});
