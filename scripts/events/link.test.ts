import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Likeness } from './alike.ts';
import { link, type Start } from './link.ts';

type Pair = [number, number, number];

const tableOf = (size: number, pairs: Pair[]): Likeness => {
  const alike: Likeness = Array.from({ length: size }, () => new Map());
  for (const [a, b, value] of pairs) {
    alike[a]?.set(b, value);
    alike[b]?.set(a, value);
  }
  return alike;
};
const each = (size: number, stories: Start['story'][] = []): Start[] =>
  Array.from({ length: size }, (_, at) => ({ members: [at], story: stories[at] ?? 'none' }));
const inOrder = (groups: number[][]) =>
  groups.map((members) => members.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
const linked = (size: number, pairs: Pair[], stories: Start['story'][] = []) =>
  inOrder(link(each(size, stories), tableOf(size, pairs), { oneEvent: 0.4, sure: 0.7 }));

test.each<[string, number, Pair[], Start['story'][], number[][]]>([
  ['joins two that are alike enough', 2, [[0, 1, 0.4]], [], [[0, 1]]],
  ['leaves two apart that are not', 2, [[0, 1, 0.39]], [], [[0], [1]]],
  [
    'does not let one pair chain two groups',
    4,
    [
      [0, 1, 0.9],
      [2, 3, 0.9],
      [1, 2, 0.9],
    ],
    [],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['joins two told stories only where that is sure', 2, [[0, 1, 0.6]], ['told', 'told'], [[0], [1]]],
  ['joins two told stories where it is', 2, [[0, 1, 0.7]], ['told', 'told'], [[0, 1]]],
  ['never joins what a person removed to a told story', 2, [[0, 1, 1]], ['told', 'removed'], [[0], [1]]],
  ['joins an article to what a person removed', 2, [[0, 1, 0.5]], ['none', 'removed'], [[0, 1]]],
  [
    'keeps a group a removed one by the article that joined it',
    3,
    [
      [0, 1, 0.9],
      [1, 2, 0.9],
      [0, 2, 0.9],
    ],
    ['removed', 'none', 'told'],
    [[0, 1], [2]],
  ],
])('%s', (_, size, pairs, stories, groups) => {
  expect(linked(size, pairs, stories)).toEqual(groups);
});

/** Average link as the books have it: of all groups the two most alike are joined, as long as they are alike enough. */
function asTheBooksHaveIt(size: number, alike: Likeness): number[][] {
  const groups = Array.from({ length: size }, (_, at) => [at]);
  const mean = (one: number[], other: number[]) =>
    one.reduce((sum, a) => sum + other.reduce((its, b) => its + (alike[a]?.get(b) ?? 0), 0), 0) / (one.length * other.length);
  for (;;) {
    const pairs = groups.flatMap((one, a) => groups.slice(a + 1).map((other) => ({ one, other, mean: mean(one, other) })));
    const best = pairs.toSorted((a, b) => b.mean - a.mean)[0];
    if (best === undefined || best.mean < 0.4) return inOrder(groups);
    groups.splice(groups.indexOf(best.other), 1);
    best.one.push(...best.other);
  }
}

test('finds the groups that joining the two nearest again and again finds', () => {
  const size = 7;
  const places = Array.from({ length: size }, (_, a) => Array.from({ length: a }, (__, b) => [a, b] as const)).flat();
  // All values differ, and so do their means, so that no tie leaves the order open.
  const tables = fc
    .shuffledSubarray(
      places.map((_, at) => ((at + 1) / places.length) ** 1.37),
      { minLength: places.length },
    )
    .map((values) =>
      tableOf(
        size,
        places.map(([a, b], at) => [a, b, values[at] ?? 0]),
      ),
    );
  fc.assert(
    fc.property(tables, (alike) => {
      expect(inOrder(link(each(size), alike, { oneEvent: 0.4, sure: 1 }))).toEqual(asTheBooksHaveIt(size, alike));
    }),
    { numRuns: 1_000 },
  );
});
