import { expect, test } from 'vitest';
import { monogram } from './monogram.ts';

test.each([
  ['Lantern', 'La'],
  ['The Harbour Post', 'TH'],
  ['“Étoile” du Nord', 'Éd'],
  ['E\u0301toile', 'E\u0301t'],
  ['X', 'X'],
  ['…', ''],
])('%s is %s', (name, expected) => {
  expect(monogram(name)).toBe(expected);
});
