import { expect, test } from 'vitest';
import { count, countryName, direction } from './words.ts';

test.each([
  [0, '0 stories'],
  [1, '1 story'],
  [1350, '1,350 stories'],
])('counts %d', (amount, expected) => {
  expect(count(amount, 'story', 'stories')).toBe(expected);
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['pt-BR', 'ltr'],
])('writes %s %s', (language, expected) => {
  expect(direction(language)).toBe(expected);
});

test('names a country, and what has none', () => {
  expect(countryName('NO')).toBe('Norway');
  expect(countryName('int')).toBe('international');
});
