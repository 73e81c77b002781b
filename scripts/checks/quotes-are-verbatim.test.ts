import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotesAreVerbatim } from './quotes-are-verbatim.ts';
import { aStatement } from './story-builder.ts';

const passage = 'Ana Ruiz said: "We would rather be early than sorry — and dry," and called it a \'quiet\' storm.';

test.each([
  ['accepts the words of the passage', 'She said “We would rather be early than sorry”.', []],
  ['accepts a small first letter', 'She said they “would rather be early”, and “we would rather” wait.', []],
  ['accepts other marks and dashes', 'She said ‘rather be early than sorry – and dry.’', []],
  ['accepts single words', 'It was a “quiet” storm.', []],
  ['accepts marks inside marks', 'She said: “We would rather be early than sorry—and dry,” and called it a “‘quiet’ storm”.', []],
  ['accepts a dash before the words', 'She went on: “– rather be early than sorry”.', []],
  ['accepts a closing stop of two marks', 'Would they “rather be early than sorry?!”', []],
  ['refuses marks that the passage has not', 'She said ‘rather be early "than" sorry’.', ['rather be early "than" sorry']],
  ['refuses another word', 'She said “We would rather be late than sorry”.', ['We would rather be late than sorry']],
  ['refuses a word left out', 'She said “We would be early than sorry”.', ['We would be early than sorry']],
  ['refuses half a word', 'She said “We would rather be earl”.', ['We would rather be earl']],
  ['refuses an ellipsis that splices', 'She said “We would … be dry”.', ['We would … be dry']],
  ['refuses a capital inside', 'She said “We Would rather”.', ['We Would rather']],
  ['refuses a scare quote of our own', 'It was a ‘calm’ storm.', ['calm']],
  ['finds each of several', 'It was “calm” and “quiet” and “loud”.', ['calm', 'loud']],
])('%s', (_, text, quotes) => {
  expect(
    quotesAreVerbatim(aStatement(text, passage)).map((finding) => finding.code === 'quote-not-found' && finding.quote),
  ).toEqual(quotes);
});

test('refuses a quotation put together from two passages', () => {
  const story = aStatement(
    'He said “the bridge is shut and the ferry runs”.',
    'He said the bridge is shut',
    'and the ferry runs.',
  );
  expect(quotesAreVerbatim(story)).toHaveLength(1);
});

test('any run of words of a passage may be quoted, and none with a word more', () => {
  const words = passage.replace(/["']/gu, '').split(' ');
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 6 }), (from, length) => {
      const quote = words.slice(from, from + length).join(' ');
      expect(quotesAreVerbatim(aStatement(`She said “${quote}” there.`, words.join(' ')))).toEqual([]);
      expect(quotesAreVerbatim(aStatement(`She said “${quote} indeed” there.`, words.join(' ')))).toHaveLength(1);
    }),
  );
});

test.each([
  ['accepts words that begin with a figure', 'He said “12 ferries run”.', 'He said 12 ferries run.', 0],
  ['accepts words that stand whole only further on', 'He said “ferry”.', 'The ferryman took the ferry.', 0],
  ['refuses half a word at the beginning', 'He said “ferries run”.', 'The microferries run.', 1],
  ['refuses the end of a figure', 'He said “2 ferries run”.', 'There 12 ferries run.', 1],
  ['looks for no words where marks hold none', 'He wrote “?!” there.', 'Somebody', 0],
])('%s', (_, text, its, count) => {
  expect(quotesAreVerbatim(aStatement(text, its))).toHaveLength(count);
});
