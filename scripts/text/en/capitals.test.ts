import { expect, test } from 'vitest';
import { capitalsOf, speaksOfItsGovernment } from './capitals.ts';

test.each([
  ['belgian', ['brussels']],
  ['saudi arabia', ['riyadh']],
  ['norland', []],
])('the capital of what “%s” stands for', (name, capitals) => {
  expect(capitalsOf(name)).toEqual(capitals);
});

test.each([
  ['its country', 'Tehran', 'Iran will answer, it said.', true],
  ['a country of two words', 'Riyadh', 'Saudi Arabia will answer.', true],
  ['its people', 'Tehran', 'The Iranian foreign ministry spoke.', true],
  ['letters with full stops', 'Washington', 'The U.S. will pay.', true],
  ['its seat', 'Washington', 'The White House will pay.', true],
  ['us, who were told', 'Washington', 'She told us that the bridge will be closed.', false],
  ['another country', 'Tehran', 'Iraq will answer.', false],
  ['no capital', 'Port Alder', 'Halvenia will pay.', false],
])('%s: whether %s speaks of it', (_, capital, text, does) => {
  expect(speaksOfItsGovernment(capital, text)).toBe(does);
});
