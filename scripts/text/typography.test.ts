import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTypography } from './typography.ts';

test.each([
  ['curly quotation marks', '“We’re early,” she said', '"We\'re early," she said'],
  ['angled and low marks', '«here» „there“', '"here" "there"'],
  ['dashes with and without spaces', 'early — not sorry–now -- then', 'early-not sorry-now-then'],
  ['an ellipsis', 'well… no', 'well... no'],
  ['spaces of every kind', '  a\u00a0b\n\tc  ', 'a b c'],
  ['what is not seen', 'soft\u00adhyphen\u200b', 'softhyphen'],
  ['letters in two parts', 'cafe\u0301', 'café'],
])('folds %s', (_, text, folded) => {
  expect(foldTypography(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('“', "'", '’', '—', '-', ' ', '\u00a0', 'a', '\u0301', '.', '…', '\u200b')), (marks) => {
      const once = foldTypography(marks.join(''));
      expect(foldTypography(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});
