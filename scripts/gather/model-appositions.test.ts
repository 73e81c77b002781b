import { expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { miscalled } from './model-appositions.ts';
import { phrasesOf } from './model-phrases.ts';

const against = (told: string, passage: string) => miscalled(phrasesOf(read(told)), phrasesOf(read(passage)));

test.each([
  [
    'what another is called',
    'Bo Lind, the head of the port police, spoke.',
    'Ana Ruiz, the head of the port police, met Bo Lind.',
  ],
  ['who was met by one', 'Bo Lind, the head of the port police, spoke.', 'Bo Lind met the head of the port police.'],
  [
    'a part of another place',
    'Ana Ruiz, the head of the river police, spoke.',
    'Ana Ruiz, the head of the port police, spoke at the river.',
  ],
])('nobody is called %s', (_, told, passage) => {
  expect(against(told, passage)).toEqual(['head']);
});

test.each([
  ['behind the name', 'Ana Ruiz, the head of the port police, spoke.', 'Ana Ruiz, the head of the port police, spoke.'],
  ['before the name', 'Ana Ruiz, the head of the port police, spoke.', 'The head of the port police, Ana Ruiz, spoke.'],
  ['by a clause', 'Ana Ruiz, the head of the port police, spoke.', 'Ana Ruiz, who is head of the port police, spoke.'],
  [
    'with an age between',
    'Ana Ruiz, a widow and mother of three, spoke.',
    'Mrs Ruiz, a 37-year-old widow and mother of three, spoke.',
  ],
  ['in words the passage has not', 'Ana Ruiz, the captain, spoke.', 'Ana Ruiz spoke.'],
  [
    'nothing: a ministry says it',
    'It shut in Port Alder, the port ministry said.',
    'The port ministry said it shut at Port Alder.',
  ],
  ['nothing', 'Ana Ruiz spoke to the head.', 'Ana Ruiz and the head spoke.'],
])('somebody is called as the passage does, %s', (_, told, passage) => {
  expect(against(told, passage)).toEqual([]);
});

test('whatever stands between a name and its description is read at once', () => {
  const dashes = 'aa-'.repeat(4_000);
  expect(against('Ana Ruiz, the head, spoke.', `Ana Ruiz, ${dashes} (x) head of the port, spoke.`)).toEqual(['head']);
});
