import { expect, test } from 'vitest';
import type { Finding } from './check.ts';
import { inWords } from './words.ts';

const findings: Finding[] = [
  { line: 1, code: 'quote-not-found', quote: 'q' },
  { line: 1, code: 'number-not-sourced', number: '12' },
  { line: 1, code: 'date-not-sourced', date: 'Sunday' },
  { line: 1, code: 'date-ahead', date: 'Sunday', now: '2026-03-14' },
  { line: 1, code: 'row-out-of-order', date: '12 March 2026', before: '14 March 2026' },
  { line: 1, code: 'row-contradicts', date: '12 March 2026', other: '2026-03-14' },
  { line: 1, code: 'not-ahead', text: 'The council closed the bridge' },
  { line: 1, code: 'copied', words: 'both bridges over the harbour', most: 14 },
  { line: 1, code: 'name-not-sourced', name: 'Lind' },
  { line: 1, code: 'words-not-sourced', words: 'bonus, promised' },
  { line: 1, code: 'negation-changed', word: 'not' },
  { line: 1, code: 'meaning-turned', word: 'rose', passage: 'fell' },
  { line: 1, code: 'exchanged', word: 'week', passage: 'month', place: 'passage' },
  { line: 1, code: 'exchanged', word: 'week', passage: 'month', place: 'headline' },
  { line: 1, code: 'hedge-dropped', hedge: 'may' },
  { line: 1, code: 'office-not-sourced', office: 'president' },
  { line: 1, code: 'cause-not-sourced', cause: 'corrosion' },
  { line: 1, code: 'speaker-not-sourced', speaker: 'a diplomat' },
  { line: 1, code: 'extreme-not-sourced', word: 'largest' },
  { line: 1, code: 'swapped', one: 'three', other: 'seven' },
  { line: 1, code: 'grave-word-not-sourced', word: 'bribed' },
  { line: 1, code: 'sense-cut', quote: 'it is true', left: 'he denies that' },
  { line: 1, code: 'one-as-two', one: 'Deniz Oram', other: 'Oram Vaal', name: 'Deniz Oram Vaal' },
  { line: 1, code: 'not-cited', text: 'long '.repeat(40) },
  { line: 1, code: 'footnote-missing', mark: '9' },
  { line: 1, code: 'footnote-unused', mark: '9' },
  { line: 1, code: 'source-not-listed', url: 'https://north.example/1' },
  { line: 1, code: 'publisher-not-cited', publisher: 'North Post' },
  { line: 1, code: 'too-few-voices', found: 1, needed: 2 },
  { line: 1, code: 'quoted-too-much', url: 'https://north.example/1', words: 130, most: 120 },
  { line: 1, code: 'passage-too-long', words: 70, most: 60 },
  { line: 1, code: 'machine-words', words: 'As an AI' },
  { line: 1, code: 'dropped-name', around: ',,' },
  { line: 1, code: 'antecedent-missing', word: 'He' },
  { line: 1, code: 'not-allowed', what: 'raw HTML' },
  { line: 1, code: 'badly-formed', what: 'no paragraph' },
];

test.each(findings)('says $code in one paragraph that names what was found', ({ line, code, ...found }) => {
  const said = inWords({ line, code, ...found } as Finding);
  expect(said).toMatch(/^\p{Lu}|^“|^\d|^The/u);
  expect(said).toMatch(/\.$/u);
  expect(said).not.toMatch(/undefined|\n/u);
  expect(said.length).toBeLessThan(330);
  for (const value of Object.values(found)) expect(said).toContain(String(value).slice(0, 70).trim());
});

test('counts one voice as one', () => {
  expect(inWords({ line: 1, code: 'too-few-voices', found: 1, needed: 2 })).toContain('1 independent voice and');
});

test.each([
  ['to the letter where it is short', 'a'.repeat(80), `“${'a'.repeat(80)}”`],
  ['cut where it is long', 'a'.repeat(81), `“${'a'.repeat(79)}…”`],
  ['cut at no space', `${'a'.repeat(78)} ${'b'.repeat(40)}`, `“${'a'.repeat(78)}…”`],
])('quotes a statement %s', (_, text, quoted) => {
  expect(inWords({ line: 1, code: 'not-cited', text })).toContain(quoted);
});

test('counts two voices as several', () => {
  expect(inWords({ line: 1, code: 'too-few-voices', found: 2, needed: 3 })).toContain('2 independent voices and');
});
