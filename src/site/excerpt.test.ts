import { expect, test } from 'vitest';
import { excerptBeside, type Run } from './excerpt.ts';

/** “… [marked] …” as runs, and back. */
const runs = (text: string): Run[] =>
  text.split(/[[\]]/).flatMap((part, index) => (part === '' ? [] : [{ text: part, marked: index % 2 === 1 }]));
const written = (all: Run[]) => all.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const title = 'Port shuts both bridges as the storm comes in';

test.each([
  [
    'leaves out the whole headline',
    `Port shuts both [bridges] as the storm comes in. The [bridges] are shut.`,
    'The [bridges] are shut.',
  ],
  ['leaves out the end of a headline', 'both [bridges] as the storm comes in. Both are shut.', 'Both are shut.'],
  ['keeps an excerpt of the text', 'The [bridges] are shut.', 'The [bridges] are shut.'],
  ['keeps words of the headline within a sentence', 'storm comes in with rain.', '… storm comes in with rain.'],
  ['keeps an excerpt that is nothing but the headline', `${title}.`, `${title}.`],
  ['shows where a sentence is cut', 'over the [bridges] of the', '… over the [bridges] of the …'],
  ['cuts within no marked word', 'storm comes in. [Storm] and rain.', '[Storm] and rain.'],
])('%s', (_, excerpt, shown) => {
  expect(written(excerptBeside(title, runs(excerpt)))).toBe(shown);
});
