import { expect, test } from 'vitest';
import { inAlphabet, letterOf, otherLetter } from './letter.ts';

test.each([
  ['Port Alder', 'p'],
  ['  élysée', 'e'],
  ['Łódź', otherLetter],
  ['7 March', otherLetter],
  ['北京', otherLetter],
  ['', otherLetter],
])('finds %j under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

test('puts letters in order, once each, and the rest last', () => {
  expect(inAlphabet(['b', otherLetter, 'a', 'b'])).toEqual(['a', 'b', otherLetter]);
});
