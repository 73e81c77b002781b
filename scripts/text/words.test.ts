import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, wordsOf } from './words.ts';

test.each([
  ['The harbour’s two bridges', ['the', 'harbour', 'two', 'bridges']],
  ['It’s the pilots’ boat', ["it's", 'the', 'pilots', 'boat']],
  ['O’Neil didn’t pay 1,200.50', ["o'neil", "didn't", 'pay', '1,200.50']],
  ['U.S. well-known café', ['u.s', 'well', 'known', 'café']],
  ['— “ ” …', []],
])('finds the words of “%s”', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['', 0],
  ['Both bridges closed.', 3],
  ['a well-known man — and 110 km/h', 6],
  ['early—not sorry', 3],
  ['“ ” … - –', 0],
  ['It’s 3.5 %', 2],
])('counts the words of “%s”', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('words have no capitals, no spaces and no possessive', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}.,']+$/u);
    }),
  );
});
