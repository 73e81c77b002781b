import { expect, test } from 'vitest';
import { membersByStem } from './families.ts';

const members = [...membersByStem.values()].flat();
const families = Map.groupBy(members, ({ family }) => family);

test('there are families of every field, and each parts at least two slots', () => {
  expect(families.size).toBeGreaterThan(1_000);
  const slots = [...families.values()].map(
    (its) => its.reduce((all, { slots: each }) => all.union(each), new Set<number>()).size,
  );
  expect(Math.min(...slots)).toBeGreaterThan(1);
});

test('what may be told is in one slot of its family: a word in two would be right wherever one of them is', () => {
  const twice = members.filter(({ slots, accuses }) => accuses === 'told' && slots.size > 1).map(({ stems }) => stems.join(' '));
  expect(twice).toEqual([]);
});

test('two words of one family that share a stem are in one slot, or stand as they are', () => {
  const unclear = [...families.values()].flatMap((its) =>
    its
      .filter(({ exact, tags, accuses }) => exact === null && tags === null && accuses === 'told')
      .filter((one, _, all) =>
        all.some((other) => other.stems.join(' ') === one.stems.join(' ') && other.slots.isDisjointFrom(one.slots)),
      )
      .map(({ stems }) => stems.join(' ')),
  );
  expect(unclear).toEqual([]);
});

test('of the members that begin with a stem the longest comes first', () => {
  const lengths = [...membersByStem.values()].map((its) => its.map(({ stems }) => stems.length));
  expect(lengths.filter((each) => each.some((length, at) => length > (each[at - 1] ?? length)))).toEqual([]);
});
