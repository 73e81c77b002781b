import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { aligned } from './model-aligned.ts';
import { phrasesOf } from './model-phrases.ts';

const places = (told: string, passage: string) =>
  aligned(phrasesOf(read(told)), phrasesOf(read(passage))).map((word) => word?.index ?? null);

test('of two that are alike a word is laid beside the one its neighbours stand at', () => {
  expect(places('Bo left the port.', 'The port waited; then Bo left the port.')).toEqual([4, 5, 6, 7]);
});

test('a word the passage has not stands nowhere', () => {
  expect(places('Bo left blue ships.', 'Bo left ships.')).toEqual([0, 1, null, 2]);
});

test('whatever stays of a sentence stands where it stood, and in order', () => {
  const words = 'nurses sailors bridges ferries lorries crates harbours mills towers markets'.split(' ');
  fc.assert(
    fc.property(fc.subarray(words, { minLength: 1 }), (kept) => {
      expect(places(`${kept.join(' ')}.`, `${words.join(' ')}.`)).toEqual(kept.map((word) => words.indexOf(word)));
    }),
    { numRuns: 50 },
  );
});
