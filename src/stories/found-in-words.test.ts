import { expect, test } from 'vitest';
import { foundInWords } from './found-in-words.ts';

test.each([
  ['nothing', {}, []],
  ['a quotation and a name', { quotations: ['It rained'], names: ['Ana Ruiz'] }, ['1 quotation, word for word', 'name Ana Ruiz']],
  ['each number once', { numbers: ['110', '95', '110'] }, ['numbers 110, 95']],
  ['empty kinds not at all', { quotations: [], dates: ['Sunday'], names: [] }, ['date Sunday']],
])('names %s', (_, found, words) => {
  expect(foundInWords(found)).toEqual(words);
});
