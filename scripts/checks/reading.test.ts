import { expect, test } from 'vitest';
import { read } from './reading.ts';

const kinds = (text: string) => read(text).tokens.map(({ word, kind }) => `${word} ${kind}`);

test('a sentence is read as its words: what they are, and where they stand', () => {
  const text = 'Then Ana Ruiz counted 12 boats on 14 March.';
  expect(kinds(text)).toEqual([
    'then small',
    'ana name',
    'ruiz name',
    'counted content',
    '12 number',
    'boats content',
    'on small',
    '14 date',
    'march date',
  ]);
  const { tokens, stems } = read(text);
  expect(tokens.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  for (const { at, word } of tokens) expect(text.slice(at, at + word.length).toLowerCase()).toBe(word);
  expect(stems).toEqual(new Set(tokens.map(({ stem }) => stem)));
});

test.each([
  ['possessives', 'Ruiz’s boat', ["ruiz's", 'boat']],
  ['contractions', 'they didn’t go', ['they', "didn't", 'go']],
  ['abbreviations', 'the U.S. navy', ['the', 'u.s.', 'navy']],
  ['figures with their separators', 'about 1,200.50 boats', ['about', '1,200.50', 'boats']],
  ['hyphens cut', 'a well-known boat', ['a', 'well', 'known', 'boat']],
])('words: %s', (_, text, words) => {
  expect(read(text).tokens.map(({ word }) => word)).toEqual(words);
});

test.each([
  ['a possessive by its word', 'the mayor’s boat', 'the mayor'],
  ['an abbreviation by its letters', 'the U.S. navy', 'the US navy'],
])('stems: %s', (_, text, plain) => {
  expect(read(text).tokens[1]?.stem).toBe(read(plain).tokens[1]?.stem);
});

test.each([
  ['it sank, they left', [0, 0, 1, 1]],
  ['it sank; they left', [0, 0, 1, 1]],
  ['it sank (they left)', [0, 0, 1, 1]],
  ['it sank — they left', [0, 0, 1, 1]],
  ['it sank—they left', [0, 0, 1, 1]],
  ['it sank – they left', [0, 0, 1, 1]],
  ['it said “they left” then', [0, 0, 1, 1, 2]],
  ['it sank, “they left', [0, 0, 1, 1]],
  ['it sank and they left', [0, 0, 0, 0, 0]],
  ['it was well-known', [0, 0, 0, 0]],
  ['it paid 1,200 there', [0, 0, 0, 0]],
])('parts between marks are counted: %s', (text, clauses) => {
  expect(read(text).tokens.map(({ clause }) => clause)).toEqual(clauses);
});

test.each([
  ['a contraction', 'they’ll sail', "they'll small"],
  ['the time of day', 'at 3 p.m. today', '3 date'],
])('a word is told by what it is part of: %s', (_, text, expected) => {
  expect(kinds(text)).toContain(expected);
});
