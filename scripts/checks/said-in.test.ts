import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { saidIn } from './said-in.ts';

const inWords = (words: readonly { word: string }[]) => words.map(({ word }) => word).join(' ');
const parts = (text: string) => saidIn(read(text)).map(({ speaker, words }) => `${inWords(speaker)}: ${inWords(words)}`);

test.each([
  ['before the verb', 'Ana Ruiz said both bridges closed.', ['ana ruiz: both bridges closed']],
  ['with an office', 'Mayor Ana Ruiz said both bridges closed.', ['mayor ana ruiz: both bridges closed']],
  ['with an apposition', 'The mayor, Ana Ruiz, said both bridges closed.', ['mayor ana ruiz: both bridges closed']],
  ['behind the verb', 'Both bridges closed, said Ana Ruiz.', ['ana ruiz: both bridges closed']],
  ['behind the verb, by office', 'Both bridges closed, said the mayor.', ['mayor: both bridges closed']],
  ['at the end, before the verb', 'Both bridges closed, Ana Ruiz said.', ['ana ruiz: both bridges closed']],
  ['after “according to”', 'Both bridges closed, according to Ana Ruiz.', ['ana ruiz: both bridges closed according']],
  [
    'after “according to”, at the beginning',
    'According to Ana Ruiz, both bridges closed.',
    ['ana ruiz: according both bridges closed'],
  ],
  ['up to a clause about them', 'Both closed, according to Ana Ruiz who left.', ['ana ruiz: both closed according left']],
  ['by whose view it is', 'In the view of Ana Ruiz, both bridges closed.', ['ana ruiz: view both bridges closed']],
  ['by whose telling it is', 'In the mayor’s telling, both bridges closed.', ["mayor's: telling both bridges closed"]],
  ['for whom it is so', 'For Ana Ruiz, both bridges closed early.', ['ana ruiz: both bridges closed early']],
  [
    'two with a “while”',
    'Ana Ruiz said bridges closed, while Eva Lind argued ferries ran.',
    ['ana ruiz: bridges closed', 'eva lind: ferries ran'],
  ],
  [
    'two with a semicolon',
    'Ana Ruiz said bridges closed; Eva Lind argued ferries ran.',
    ['ana ruiz: bridges closed', 'eva lind: ferries ran'],
  ],
  [
    'one with a “while” that nobody says',
    'Ana Ruiz said bridges closed, while ferries ran.',
    ['ana ruiz: bridges closed ferries ran'],
  ],
  ['one with an “and” inside a clause', 'Ana Ruiz said bridges and roads closed.', ['ana ruiz: bridges roads closed']],
])('who speaks: %s', (_, text, found) => {
  expect(parts(text).map((part) => part.replace(/\b(?:both|according|early)\s?/gu, '').trim())).toEqual(
    found.map((part) => part.replace(/\b(?:both|according|early)\s?/gu, '').trim()),
  );
});

test.each([
  ['no verb of speech', 'Both bridges closed on Saturday.'],
  ['a verb of speech in a passive', 'It was said.'],
  ['a noun of speech', 'The report closed both bridges.'],
  ['an infinitive', 'To report closed bridges is hard.'],
  ['a thing for something', 'For years, both bridges closed early.'],
])('nobody speaks: %s', (_, text) => {
  expect(parts(text)).toEqual([]);
});
