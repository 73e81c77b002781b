import { expect, test } from 'vitest';
import { otherLanguage } from './same-language.ts';

test.each(['en', 'en-GB', 'en-Latn'])('says nothing of a paper in %s', (language) => {
  expect(otherLanguage(language)).toBeUndefined();
});

test('says what to translate where the paper is in another language', () => {
  expect(otherLanguage('de')).toMatch(/in “de”.*src\/site\/words\.ts.*`speaks`/);
});
