import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('reads a text once, and again after too many others', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text), 2);
  for (const text of ['a', 'a', 'b', 'c', 'a']) length(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
