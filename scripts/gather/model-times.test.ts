import { expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { phrasesOf } from './model-phrases.ts';
import { mistimed } from './model-times.ts';

const against = (told: string, passage: string) => mistimed(phrasesOf(read(told)), phrasesOf(read(passage)));

test.each([
  [
    'before what it was to lead to',
    'After her show Ruiz moved to Norport.',
    'Ruiz moved to Norport, a time that ended in her show.',
    ['After'],
  ],
  ['before what came with it', 'Lind paid before the flood.', 'Lind paid in the flood.', ['before']],
  ['on the other’s day', 'Lind won in 2006 and ran alone in 2010.', 'Lind ran alone in 2006 and won in 2010.', ['2006', '2010']],
  [
    'on the day of another deed',
    'The bridge opened on 3 August.',
    'The bridge opened on 1 August and flooded on 3 August.',
    ['3 August'],
  ],
])('a deed is put %s', (_, told, passage, words) => {
  expect(against(told, passage)).toEqual(words);
});

test.each([
  ['after it in other words', 'After the vote Lind left.', 'Lind left following the vote.'],
  ['after it by a clause', 'After the vote Lind left.', 'Lind left once the vote was over.'],
  ['before it in other words', 'Lind paid before the vote.', 'Lind paid ahead of the vote.'],
  ['during it', 'During the vote Lind left.', 'Lind left the vote.'],
  ['on its own day', 'Lind won in 2010.', 'Lind ran alone in 2006 and won in 2010.'],
  ['on a day by another verb', 'The prize went to Lind in 2010.', 'Lind ran alone in 2006 and won in 2010.'],
])('a deed stays %s', (_, told, passage) => {
  expect(against(told, passage)).toEqual([]);
});
