import { expect, test } from 'vitest';
import { madeOnce } from './made-once.ts';

test('makes of each thing once, and of its twin anew', () => {
  const made: string[] = [];
  const length = madeOnce(({ text }: { text: string }) => made.push(text));
  const thing = { text: 'a' };
  expect([length(thing), length(thing), length({ text: 'a' })]).toEqual([1, 1, 2]);
});
