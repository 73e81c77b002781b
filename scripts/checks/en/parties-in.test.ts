import { expect, test } from 'vitest';
import { nameSource } from '../names/name-source.ts';
import { nameStandsIn } from '../same-name.ts';
import { partiesIn } from './parties-in.ts';

test.each([
  ['a party and its state', 'There Bo Lind, R-Ohio, spoke.', ['Republican of Ohio\nOhio Republican']],
  ['a party, a comma and its state', 'There Bo Lind (D., Utah) spoke.', ['Democrat of Utah\nUtah Democrat']],
  ['a party alone', 'There Bo Lind (D) spoke.', ['Democrat']],
  ['several', 'There Bo Lind (R) met Eva Oduya (D).', ['Republican', 'Democrat']],
  ['no letter at the end of a name', 'There CR-Ohio came.', []],
  ['no letter that no party has', 'There Bo Lind (I) spoke.', []],
])('reads %s', (_, text, parties) => {
  expect(partiesIn(text)).toEqual(parties);
});

test.each([
  ['NY', 'New York'],
  ['N.Y.', 'New York'],
  ['N.H.', 'New Hampshire'],
  ['NH', 'New Hampshire'],
  ['N.J.', 'New Jersey'],
  ['N.M.', 'New Mexico'],
  ['NC', 'North Carolina'],
  ['S.D.', 'South Dakota'],
  ['RI', 'Rhode Island'],
  ['W.Va.', 'West Virginia'],
])('knows the state of two words that %s is short for', (letters, state) => {
  const source = nameSource(`There Bo Lind, D-${letters}, spoke.`);
  expect(nameStandsIn({ text: `${state} Democrat`, initial: false }, source)).toBe(true);
  expect(nameStandsIn({ text: `${state} Republican`, initial: false }, source)).toBe(false);
});
