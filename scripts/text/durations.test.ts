import { expect, test } from 'vitest';
import { durationsIn } from './durations.ts';

test.each([
  ['30 months', 'months', 30],
  ['two and a half years', 'months', 30],
  ['a decade', 'months', 120],
  ['the first half', 'months', 6],
  ['seven days', 'hours', 168],
  ['a fortnight', 'hours', 336],
])('“%s” is a length of time', (text, scale, value) => {
  expect(durationsIn(`It took ${text}.`).map((found) => [found.scale, found.value])).toEqual([[scale, value]]);
});

test('a month is never made of weeks', () => {
  expect(durationsIn('a month, four weeks').map(({ scale }) => scale)).toEqual(['months', 'hours']);
});
