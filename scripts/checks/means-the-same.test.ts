import { expect, test } from 'vitest';
import { opposites } from './en/opposites.ts';
import { stemOf } from './en/stem.ts';
import { sameGroup } from './means-the-same.ts';

test('no word stands for its contrary, whatever groups hold both', () => {
  const pairs = [...opposites].flatMap(([word, others]) => [...others].map((other) => [stemOf(word), stemOf(other)] as const));
  expect(pairs.filter(([one, other]) => one !== other && sameGroup(one, other))).toEqual([]);
});

test.each([
  ['quit', 'resign'],
  ['blaze', 'fire'],
])('“%s” may stand for “%s”', (one, other) => {
  expect(sameGroup(stemOf(one), stemOf(other))).toBe(true);
});
