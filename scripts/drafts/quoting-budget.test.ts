import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import { mayTake } from './quoting-budget.ts';

const SENTENCE = 'Both bridges of Port Alder are shut.';
const passage = { url: anArticle({}).url, first: 0, last: 0 };

test.each([
  ['no limit', undefined, true],
  ['room for the sentence', SENTENCE.length, true],
  ['a character too few', SENTENCE.length - 1, false],
])('a page that allows quotations of so many characters: %s', (_, snippet, may) => {
  expect(mayTake(anArticle({ text: SENTENCE, quote: 'short', snippet }), passage, new Map())).toBe(may);
});
