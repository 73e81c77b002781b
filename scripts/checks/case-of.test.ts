import { expect, test } from 'vitest';
import { caseOf } from './case-of.ts';
import type { Finding } from './check.ts';
import { aStory, type Note } from './story-builder.ts';
import { inWords } from './words.ts';

const notes: Note[] = [
  { from: 'North Post', passage: 'Ana Ruiz closed 2 bridges on 14 March 2026, and 2 ferries ran.' },
  { from: 'Harbour Radio', passage: 'It may rain.' },
];
/** Line 17: two statements on one line; line 19: another. */
const aCasesStory = () =>
  aStory('Eva Lind closed 3 bridges.[^1] It rains on 15 March.[^2]\n\nIt is dry.[^2]', notes, {
    title: 'Three bridges closed',
    summary: 'Otto Tamm closed 9 bridges.',
  });
const { front, statements } = aCasesStory();
const [first, second, third] = statements;
const line = first?.line ?? 0;
const evidence = notes.map(({ from, passage }) => `${from}: “${passage}”`);

test.each<[string, Finding, string | undefined, string[]]>([
  ['the statement that has the words', { code: 'date-not-sourced', line, date: '15 March' }, second?.text, evidence.slice(1)],
  [
    'the first of its line where none has',
    { code: 'too-few-voices', line, found: 8, needed: 7 },
    first?.text,
    evidence.slice(0, 1),
  ],
  ['the one of another line', { code: 'negation-changed', line: third?.line ?? 0, word: 'not' }, third?.text, evidence.slice(1)],
  ['the summary that has the words', { code: 'number-not-sourced', line: 1, number: '9' }, front.summary, evidence],
  ['the title else', { code: 'number-not-sourced', line: 1, number: 'Three' }, front.title, evidence],
  ['the summary that has one of the words', { code: 'swapped', line: 1, one: 'Otto', other: 'Ana' }, front.summary, evidence],
  ['the title where code and line are the only words', { code: 'name-not-sourced', line: 1, name: 'x' }, front.title, evidence],
])('names %s, and what it rests on', (_, finding, statement, its) => {
  expect(caseOf(finding, aCasesStory())).toMatchObject({ code: finding.code, statement, evidence: its, why: inWords(finding) });
});

test.each<[string, Finding, string, string]>([
  ['numbers, each once', { code: 'number-not-sourced', line, number: '3' }, '3', 'one of the numbers there: 2'],
  ['dates', { code: 'date-not-sourced', line: 1, date: '15 March' }, '15 March', 'one of the dates there: 14 March 2026'],
  ['names', { code: 'name-not-sourced', line, name: 'Eva Lind' }, 'Eva Lind', 'one of the names there: Ana Ruiz'],
  ['that there are none', { code: 'name-not-sourced', line: third?.line ?? 0, name: 'x' }, 'x', 'none: there are no names there'],
  [
    'the nearest wording',
    { code: 'quote-not-found', line, quote: 'Ana Ruiz closed 3 bridges on 14 March' },
    'Ana Ruiz closed 3 bridges on 14 March',
    'Ana Ruiz closed 2 bridges on 14 March',
  ],
  [
    'a wording, where none is near',
    { code: 'quote-not-found', line, quote: 'zz' },
    'zz',
    'the words of a passage, as they stand',
  ],
  ['the word of the passage', { code: 'meaning-turned', line, word: 'opened', passage: 'closed' }, 'opened', 'closed'],
  ['what it was swapped for', { code: 'swapped', line, one: 'three', other: 'two' }, 'three', 'two'],
  ['the reservation', { code: 'hedge-dropped', line, hedge: 'may' }, 'may', 'may'],
  ['what was cut', { code: 'sense-cut', line, quote: 'rain', left: 'It may' }, 'rain', 'It may'],
  ['voices', { code: 'too-few-voices', line, found: 1, needed: 2 }, '1', '2 voices'],
  ['words of a budget', { code: 'quoted-too-much', line, url: 'u', words: 130, most: 120 }, 'u', '120 words at most'],
  ['words of a passage', { code: 'passage-too-long', line, words: 70, most: 60 }, '70', '60 words at most'],
  [
    'the day',
    { code: 'date-ahead', line, date: '15 March', now: '2026-03-14' },
    '15 March',
    'nothing after 2026-03-14, unless it is scheduled',
  ],
  [
    'a row’s day',
    { code: 'row-out-of-order', line, date: '12 March', before: '14 March' },
    '12 March',
    'a day no earlier than 14 March',
  ],
  ['the body’s day', { code: 'row-contradicts', line, date: '12 March', other: '14 March' }, '12 March', '14 March'],
  ['something ahead', { code: 'not-ahead', line, text: 'It rains.' }, 'It rains.', 'something arranged, or somebody who says so'],
  [
    'words of one’s own',
    { code: 'copied', line, words: 'Ana Ruiz closed', most: 12 },
    'Ana Ruiz closed',
    '12 words running at most, or quotation marks',
  ],
  ['a thing once', { code: 'said-twice', line, text: 'It is dry.' }, 'It is dry.', 'each thing once'],
  ['the word that was exchanged', { code: 'exchanged', line, word: 'week', passage: 'month', place: 'passage' }, 'week', 'month'],
  ['a passage', { code: 'cause-not-sourced', line, cause: 'fog' }, 'fog', 'a passage that says so'],
])('says what was found, and that it expected %s', (_, finding, found, expected) => {
  expect(caseOf(finding, aCasesStory())).toMatchObject({ found, expected });
});

test('several numbers are listed', () => {
  const many = aStory('It rose.[^1]', [{ passage: 'It rose by 3 euros to 12 euros.' }]);
  const finding: Finding = { code: 'number-not-sourced', line: many.statements[0]?.line ?? 0, number: '4' };
  expect(caseOf(finding, many).expected).toBe('one of the numbers there: 3 euros, 12 euros');
});
