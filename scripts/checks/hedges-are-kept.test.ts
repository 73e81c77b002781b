import { expect, test } from 'vitest';
import { hedgesAreKept } from './hedges-are-kept.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['accepts “is to”', 'The mayor is to open the bridge on Monday.', 'The mayor will open the bridge on Monday.', []],
  ['accepts “accused”', 'The trader was accused of theft.', 'The trader allegedly stole, it is accused of theft.', []],
  [
    'accepts what another sentence says as a fact',
    'The mayor opened the bridge.',
    'The mayor opened the bridge. The mayor will open the bridge again.',
    [],
  ],
  [
    'refuses a plan told as done',
    'The mayor opened the bridge on Monday.',
    'The mayor will open the bridge on Monday.',
    ['hedge-dropped'],
  ],
  [
    'refuses a possibility told as a fact',
    'Tariffs raised prices of solar panels.',
    'Tariffs could raise prices of solar panels.',
    ['hedge-dropped'],
  ],
  [
    'refuses an allegation told as a fact',
    'The trader forged invoices.',
    'The trader allegedly forged invoices.',
    ['hedge-dropped'],
  ],
])('%s', (_, text, passage, codes) => {
  const found = hedgesAreKept(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
