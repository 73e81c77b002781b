import { expect, test } from 'vitest';
import { passagesAreShort } from './passages-are-short.ts';
import { aStatement } from './story-builder.ts';

const of = (words: number) => `It ${'is '.repeat(words - 2)}so.`;

test.each([
  ['accepts a word', 'Closed.', []],
  ['accepts sixty words', `${of(30)} ${of(30)}`, []],
  ['accepts one long sentence', of(80), []],
  ['refuses sixty-one words in two sentences', `${of(31)} ${of(30)}`, [61]],
])('%s', (_, passage, words) => {
  expect(
    passagesAreShort(aStatement('It closed.', passage)).map((finding) => finding.code === 'passage-too-long' && finding.words),
  ).toEqual(words);
});
