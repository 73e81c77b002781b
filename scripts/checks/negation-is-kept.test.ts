import { expect, test } from 'vitest';
import { negationIsKept } from './negation-is-kept.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['accepts what is denied', 'Voskell did not sign the treaty.', 'Voskell did not sign the treaty.', []],
  ['accepts a denial in other words', 'The treaty was never signed by Voskell.', 'Voskell refused to sign the treaty.', []],
  ['accepts “not only”', 'It shut not only the bridge but the road.', 'It shut the bridge and the road.', []],
  [
    'refuses a “not” that is new',
    'Voskell did not call the financing reckless.',
    'Voskell called the financing reckless.',
    ['negation-changed'],
  ],
  [
    'refuses a “not” that is gone',
    'The harbour master was told of the storm.',
    'The harbour master was not told of the storm.',
    ['negation-changed'],
  ],
  ['refuses “hurt” for “unhurt”', 'The driver was hurt.', 'The driver was unhurt.', ['negation-changed']],
])('%s', (_, text, passage, codes) => {
  const found = negationIsKept(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
