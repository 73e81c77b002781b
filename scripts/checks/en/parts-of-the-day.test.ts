import { expect, test } from 'vitest';
import { isByTheClock } from './parts-of-the-day.ts';

test.each([
  ['morning', 'at 9 a.m.', true],
  ['morning', 'at 9.30am', true],
  ['morning', 'at 9 p.m.', false],
  ['afternoon', 'at 12.15pm', true],
  ['evening', 'at 18:05', true],
  ['night', 'at 23:45', true],
  ['night', 'at 12 a.m.', true],
  ['evening', 'for 6 months', false],
  ['boat', 'at 9 a.m.', false],
])('%s of “%s”: %s', (word, text, lies) => {
  expect(isByTheClock({ word }, { text })).toBe(lies);
});
