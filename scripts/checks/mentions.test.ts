import { describe, expect, test } from 'vitest';
import { mentionsIn, sameMention } from './mentions.ts';

test('names, numbers and dates come in their order, each with what makes two of them the same', () => {
  const text = 'Mayor Ana Ruiz counted 12 km/h on Saturday, 14 March 2026 and 3 May in Port Alder.';
  const found = mentionsIn(text);
  expect(found.map(({ kind, text: its, keys }) => [kind, its, keys])).toEqual([
    ['name', 'Ana Ruiz', ['ana', 'ruiz']],
    ['number', '12 km/h', ['12']],
    ['date', 'Saturday', ['6']],
    ['date', '14 March 2026', ['2026-03-14']],
    ['date', '3 May', ['05-03']],
    ['name', 'Port Alder', ['port', 'alder']],
  ]);
  for (const { text: its, start, end } of found) expect(text.slice(start, end)).toBe(its);
});

test.each([
  ['the words before a title', 'Geneva Ambassador Ana Ruiz', 'Ana Ruiz'],
  ['a title with a full stop', 'There Dr. Ana Ruiz spoke.', 'Ana Ruiz'],
  ['no title at the end', 'There Ana Ruiz Mayor spoke.', 'Ana Ruiz Mayor'],
  ['nothing where there is no title', 'There Ana Ruiz spoke.', 'Ana Ruiz'],
])('leaves out %s', (_, text, name) => {
  expect(mentionsIn(text).map((mention) => mention.text)).toEqual([name]);
});

test('a number that is part of a name counts nothing', () => {
  expect(mentionsIn('On Channel 5 they counted 12 boats.').map(({ text }) => text)).toEqual(['Channel', '12']);
  expect(mentionsIn('Channel 5 has six boats, as Channel 5 says.').map(({ text }) => text)).toEqual([
    'Channel',
    'six',
    'Channel',
  ]);
  expect(mentionsIn('About 5 boats came.').map(({ text }) => text)).toEqual(['5']);
});

describe('two mentions are the same', () => {
  const same = (one: string, other: string) => {
    const [first, second] = [one, other].map((text) => mentionsIn(text)[0]);
    if (first === undefined || second === undefined) throw new Error('nothing is mentioned');
    return sameMention(first, second);
  };
  test.each([
    ['by a word of a name', 'There Ana Ruiz spoke.', 'There Ruiz spoke.', true],
    ['by the adjective of a place', 'An Iranian ship came.', 'A ship from Iran came.', true],
    ['by a number in words', 'They saw twelve boats.', 'They saw 12 boats.', true],
    ['by a day in another form', 'It was 14 March 2026.', 'It was March 14, 2026.', true],
    ['by a weekday', 'It was Saturday.', 'It was on Saturday.', true],
    ['by its initials', 'There the MPP spoke.', 'There the Mole Policy Project spoke.', true],
    ['by its last initials', 'There the PP spoke.', 'There the Mole Policy Project spoke.', false],
    ['by a small word', 'There the Bank of Alder spoke.', 'There the Port of Bay spoke.', false],
    ['by the initial of a word', 'There the P spoke.', 'There Port Bay spoke.', false],
    ['other initials', 'There the MPC spoke.', 'There the Mole Policy Project spoke.', false],
    ['another name', 'There Ana Ruiz spoke.', 'There Eva Lind spoke.', false],
    ['another number', 'They saw 12 boats.', 'They saw 13 boats.', false],
    ['a number and a name', 'They saw 12 boats.', 'There Ruiz spoke.', false],
    ['another weekday', 'It was Saturday.', 'It was Sunday.', false],
  ])('%s', (_, one, other, expected) => {
    expect(same(one, other)).toBe(expected);
    expect(same(other, one)).toBe(expected);
  });
});
