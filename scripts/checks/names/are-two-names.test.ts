import { expect, test } from 'vitest';
import { nameStandsIn } from '../same-name.ts';
import { nameSource } from './name-source.ts';

const stands = (text: string, source: string) => nameStandsIn({ text, initial: false }, nameSource(source));

test.each([
  ['an office by its letters, and a people', 'British MP', 'There the first MP of Britain spoke.', true],
  ['an office by its letters, spelled out there', 'British MP', 'There a member of parliament of Britain spoke.', true],
  ['an office by its letters, and another people', 'British MP', 'There the first MP of Norway spoke.', false],
  ['a club and what its letters are short for', 'Safari Club PACs', 'The Safari Club has political action committees.', true],
  ['a club and what it does not have', 'Safari Club PACs', 'The Safari Club has plans.', false],
  ['another club', 'Golf Club PACs', 'The Safari Club has political action committees.', false],
  ['the number of a king', 'Eva Lind II', 'There Eva Lind met the II corps.', false],
  ['letters that are too many', 'Safari Club PACKERS', 'The PACKERS met the Safari Club.', false],
])('%s: “%s” in “%s”: %s', (_, name, source, expected) => {
  expect(stands(name, source)).toBe(expected);
});
