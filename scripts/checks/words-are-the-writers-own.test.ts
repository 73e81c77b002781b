import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aStatement } from './story-builder.ts';
import { longestRun, wordsAreTheWritersOwn } from './words-are-the-writers-own.ts';

const passage =
  'The port authority closed both harbour bridges at three on Saturday afternoon because gusts had reached 110 kilometres an hour at the outer mole.';
const found = (text: string) => wordsAreTheWritersOwn(aStatement(text, passage));

test.each([
  ['other words', 'Gusts of 110 kilometres an hour made the port authority close both bridges on Saturday.'],
  [
    'twenty words running',
    'The port authority closed both harbour bridges at three on Saturday afternoon because gusts had reached 110 kilometres an hour, it said.',
  ],
  ['any number in quotation marks', `The North Post reports: “${passage.slice(0, -1)}”.`],
  [
    'two runs with a quotation between them',
    'The port authority closed both harbour bridges at three “on Saturday afternoon” because gusts had reached 110 kilometres an hour.',
  ],
])('accepts %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['the passage itself', passage],
  ['all but its end', passage.replace('outer mole', 'quay')],
  ['the same in another case', passage.toUpperCase()],
])('refuses %s', (_, text) => {
  expect(found(text).map(({ code }) => code)).toEqual(['copied']);
});

test('the longest run stands in both, and nothing longer does', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  const runs = (list: string[]) => list.flatMap((_, from) => list.slice(from).map((__, to) => list.slice(from, from + to + 1)));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const there = new Set(runs(other).map((run) => run.join(' ')));
      const longest = Math.max(0, ...runs(one).flatMap((run) => (there.has(run.join(' ')) ? run.length : [])));
      expect(longestRun(one, other)).toHaveLength(longest);
    }),
  );
});
