import { expect, test } from 'vitest';
import { count, countryName, direction, languageOf } from './language.ts';
import { counted } from './words.ts';

test.each([
  [0, '0 stories'],
  [1, '1 story'],
  [1350, '1,350 stories'],
])('counts %d', (amount, expected) => {
  expect(count(amount, counted.story)).toBe(expected);
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

test('marks the language of a story only where it is not the paper’s own', () => {
  expect(languageOf('en')).toEqual({});
  expect(languageOf('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
});
