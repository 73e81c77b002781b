import { expect, test } from 'vitest';
import { capitalsOf, countryOf } from './capitals.ts';

test.each([
  ['belgian', ['brussels']],
  ['saudi arabia', ['riyadh']],
  ['norland', []],
])('the capital of what “%s” stands for', (name, capitals) => {
  expect(capitalsOf(name)).toEqual(capitals);
});

test.each([
  ['tehran', 'iran'],
  ['riyadh', 'saudi arabia'],
  ['port alder', null],
])('the country whose government “%s” stands for', (capital, country) => {
  expect(countryOf(capital)).toBe(country);
});
