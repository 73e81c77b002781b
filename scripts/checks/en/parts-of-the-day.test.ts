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

/** The first and the last hour of each, and those before and behind them. */
test.each([
  ['dawn', [4, 7], [3, 8]],
  ['morning', [0, 11], [12, 23]],
  ['afternoon', [12, 17], [11, 18]],
  ['evening', [17, 23], [16, 0]],
  ['night', [18, 23, 0, 5], [6, 17]],
  ['overnight', [18, 23, 0, 7], [8, 17]],
])('the hours of the %s', (word, within, without) => {
  const isOf = (hour: number) => isByTheClock({ word }, { text: `It sank at ${hour}:05.` });
  expect(within.map(isOf)).toEqual(within.map(() => true));
  expect(without.map(isOf)).toEqual(without.map(() => false));
});
