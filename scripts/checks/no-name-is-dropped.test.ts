import { expect, test } from 'vitest';
import { noNameIsDropped } from './no-name-is-dropped.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['Meanwhile,, a website of foreign policy, disagrees.', 1],
  ['Meanwhile, , a website disagrees.', 1],
  ['She said “” and left.', 1],
  ['She said " " and left.', 1],
  ['The mayor , Ana Ruiz, left.', 1],
  ['The mayor said .', 1],
  ['The mayor left..', 1],
  ['[Name] left the hall.', 1],
  ['The mayor, undefined, left.', 1],
  ['The toll is N/A.', 1],
  ['It was announced by.', 1],
  ['It closed the.', 1],
  [', the mayor said.', 1],
  ['She said “we wait.', 1],
  ['She said we wait” and left.', 1],
  ['He called it () at noon.', 1],
  ['“We wait,” said Ana Ruiz, the mayor.', 0],
  ['It was “null and void”, or null and void.', 0],
  ['He said “we … wait...” and, well, left…', 0],
  ['Ruiz, Lind, Inc., and J. R. Oduya paid 1,200.50.', 0],
  ['He lost the “[third] round”, she said.', 0],
  ['The ’90s boats of the pilots’ union, it’s said.', 0],
  ['Passers-by, he said, looked on.', 0],
])('%s → %i', (text, count) => {
  expect(noNameIsDropped(aStatement(text, 'x'))).toHaveLength(count);
});

test.each([
  ['short lines whole', 'The mayor , Ana Ruiz, left.', 'The mayor , Ana Ruiz, left.'],
  [
    'the middle of a long one',
    'On Saturday the harbour master and the mayor , Ana Ruiz, left the hall at noon.',
    'master and the mayor , Ana Ruiz, left th',
  ],
  [
    'where a quotation is not closed',
    'On Saturday in the old hall of the harbour she said “we wait and wait and wait again.',
    'he harbour she said “we wait and wait an',
  ],
])('shows %s', (_, text, around) => {
  expect(noNameIsDropped(aStatement(text, 'x'))).toMatchObject([{ code: 'dropped-name', around }]);
});
