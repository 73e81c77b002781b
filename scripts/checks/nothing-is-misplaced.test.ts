import { expect, test } from 'vitest';
import { nothingIsMisplaced } from './nothing-is-misplaced.ts';
import { aStatement } from './story-builder.ts';

const passage = 'Three tourists from Canada were freed in Ecuador on Monday, and a guide from Peru was found in Chile on Friday.';

test.each([
  ['accepts each where it stands', 'Three tourists from Canada were freed.', []],
  ['accepts another order', 'In Ecuador on Monday, three tourists were freed.', []],
  ['refuses another country of the passage', 'Three tourists from Peru were freed.', ['swapped']],
])('%s', (_, text, codes) => {
  expect(nothingIsMisplaced(aStatement(text, passage)).map(({ code }) => code)).toEqual(codes);
});
