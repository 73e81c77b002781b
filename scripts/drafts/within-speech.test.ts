import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { unitsOf } from './unit.ts';
import { withinSpeech } from './within-speech.ts';

const lines = [
  'In a statement, Ana Ruiz said: "I am shocked.',
  'Joris Tarvin was a fighter and a man of character.',
  'He will be missed."',
  'The harbour office closed for the day.',
  '',
  'The bridge stayed open until the evening.',
];

test.each([
  [0, false],
  [1, true],
  [2, true],
  [3, false],
  [4, false],
])('sentence %i stands within speech: %s', (at, expected) => {
  expect(withinSpeech(anArticle('North Post', lines), at)).toBe(expected);
  expect(
    withinSpeech(anArticle('North Post', lines.with(0, 'Ana Ruiz said: “I am shocked.').with(2, 'He will be missed.”')), at),
  ).toBe(expected);
});

test('what somebody says in the middle of a speech is never quoted as the outlet’s', () =>
  expect(unitsOf(anArticle('North Post', lines), 60).map(({ text }) => text)).toEqual([
    'The harbour office closed for the day.',
    'The bridge stayed open until the evening.',
  ]));
