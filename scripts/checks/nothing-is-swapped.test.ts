import { expect, test } from 'vitest';
import { nothingIsSwapped } from './nothing-is-swapped.ts';
import { aStatement } from './story-builder.ts';

test.each([
  [
    'accepts numbers in another order',
    'Seven departments got letters and three judges ruled.',
    'Three judges ruled that seven departments got letters.',
    [],
  ],
  [
    'refuses numbers that changed places',
    'Three departments received letters, and seven judges ruled.',
    'Three judges ruled, and seven departments received letters.',
    ['swapped'],
  ],
  [
    'refuses names that changed places',
    'Minister Ana Ruiz resigned while President Eva Lind stayed.',
    'Minister Eva Lind resigned while President Ana Ruiz stayed.',
    ['swapped'],
  ],
])('%s', (_, text, passage, codes) => {
  const found = nothingIsSwapped(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
