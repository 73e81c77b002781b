import { expect, test } from 'vitest';
import { isByTheClock } from './parts-of-the-day.ts';

test.each([
  ['morning', 'It sank at 9 a.m. and was raised.', true],
  ['morning', 'It sank at 9 p.m. and was raised.', false],
  ['evening', 'It sank at 9.30pm.', true],
  ['evening', 'It sank at 9.30am.', false],
  ['afternoon', 'It sank at 14:05.', true],
  ['afternoon', 'It sank at noon, 12 p.m. by the log.', true],
  ['night', 'It sank at 12 a.m.', true],
  ['night', 'It sank at 12 p.m.', false],
  ['tea', 'It sank at 14:05.', false],
])('“%s” is a clock’s time in “%s”: %s', (word, text, is) => {
  expect(isByTheClock({ word }, { text })).toBe(is);
});
