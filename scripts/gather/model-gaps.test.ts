import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { gapsIn } from './model-gaps.ts';
import { isOnlyStruck } from './model-only-struck.ts';
import { phrasesOf } from './model-phrases.ts';
import { sidesOf } from './model-sides.ts';

const gaps = (told: string, passage: string) => gapsIn(sidesOf(phrasesOf(read(told)), phrasesOf(read(passage))), () => false);

describe('what was struck and may not be is named with the words it stands between', () => {
  test.each([
    ['half a noun', 'Bo is a ferry expert.', 'Bo is a ferry paint expert.', 'paint', 'ferry', 'expert'],
    ['at the end', 'Tides sank many of them.', 'Tides sank many of them if it rained.', 'if it rained', 'them', ''],
    ['at the beginning', 'The mayor burned.', 'The village of the mayor burned.', 'The village of', '', 'the'],
    ['between two that are alike', 'Bo slept at noon.', 'Bo slept at half the mill at noon.', 'at half the mill', 'slept', 'at'],
    [
      'beside a quotation, which is copied',
      'Bo said his mill ···· ·· and left.',
      'Bo said his mill if asked “will go” and left.',
      'if asked',
      'mill',
      'will',
    ],
  ])('%s', (_, told, passage, word, before, after) => {
    expect(gaps(told, passage)).toEqual([{ code: 'struck', word, before, after }]);
  });
});

describe('what stands elsewhere is named with the word before it', () => {
  test.each([
    ['a day', 'On Friday the mill, which is old, closed.', 'The mill, which is old, closed on Friday.', 'Friday', 'closed'],
    [
      'who does it',
      'Ana Ruiz met the mayor in Tamber at noon.',
      'The mayor met Ana Ruiz in Tamber at noon.',
      'met the mayor',
      '',
    ],
  ])('%s', (_, told, passage, word, behind) => {
    expect(gaps(told, passage)).toContainEqual({ code: 'reordered', word, behind });
  });
});

test('what stands behind a copied quotation is named once, behind its last word', () => {
  expect(gaps('The mayor Bo Lind said: ················.', '“The mill is old,” said the mayor Bo Lind.')).toEqual([
    { code: 'reordered', word: 'said', behind: 'old' },
  ]);
});

test('a word for which another stands there is named with it', () => {
  expect(gaps('The port sacked Bo.', 'The port fired Bo.')).toEqual([{ code: 'reworded', word: 'sacked', there: 'fired' }]);
});

test('words that do not stand there are named together, articles and “that” are not', () => {
  expect(gaps('The mayor said that Bo left for very good.', 'Mayor said Bo left.')).toEqual([
    { code: 'own', word: 'for very good' },
  ]);
});

// Without marks, since a comma that is lost is no word to name.
test('whatever is no shortening has a gap', () => {
  const passage =
    'On Friday the old mayor Ana Ruiz of Tamber said that two ferries of the port had sunk if it rained and that Otto Krantz was at the mill at noon.';
  const words = passage.replace(/[.,]/gu, '').split(' ');
  const some = fc.array(fc.constantFrom(...words, 'Bo', 'later', 'because'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(fc.subarray(words, { minLength: 1 }), some), (kept) => {
      const [told, there] = [phrasesOf(read(`${kept.join(' ')}.`)), phrasesOf(read(passage))];
      if (!isOnlyStruck(told, there, () => false)) expect(gapsIn(sidesOf(told, there), () => false)).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});
