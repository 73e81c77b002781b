import { expect, test } from 'vitest';
import type { Finding } from './check.ts';
import { officeAndHolder, wordsOf } from './words-of-finding.ts';

const line = 17;

test.each<[string, Finding, string[]]>([
  ['each word of a list', { code: 'words-not-sourced', line, words: 'fog, ice' }, ['fog', 'ice']],
  ['both of one who is two', { code: 'one-as-two', line, one: 'Ana Ruiz', other: 'Ruiz', name: 'Ana' }, ['Ana Ruiz', 'Ruiz']],
  ['a quotation, and not what was cut', { code: 'sense-cut', line, quote: 'it rains', left: 'If' }, ['it rains']],
  ['the word told, and not the passage’s', { code: 'meaning-turned', line, word: 'rose', passage: 'fell' }, ['rose']],
  ['the first of two that are swapped', { code: 'swapped', line, one: 'Ana', other: 'Bo' }, ['Ana']],
  ['an office and its holder', { code: 'office-not-sourced', line, office: 'mayor Ana Ruiz' }, ['mayor', 'Ana Ruiz']],
  ['a name', { code: 'name-not-sourced', line, name: 'Ana Ruiz' }, ['Ana Ruiz']],
  ['no number of voices', { code: 'too-few-voices', line, found: 1, needed: 2 }, []],
])('takes %s', (_, finding, words) => {
  expect(wordsOf(finding)).toEqual(words);
});

test.each([
  ['mayor', ['mayor']],
  ['mayor Ana Ruiz', ['mayor', 'Ana Ruiz']],
  ['deputy mayor Ana Ruiz', ['deputy mayor', 'Ana Ruiz']],
])('%s is an office and its holder, where there is one', (office, parts) => {
  expect(officeAndHolder(office)).toEqual(parts);
});
