import { expect, test } from 'vitest';
import { capitalsOf } from './capitals.ts';

test.each([
  ['belgian', ['brussels']],
  ['saudi arabia', ['riyadh']],
  ['norland', []],
])('the capital of what “%s” stands for', (name, capitals) => {
  expect(capitalsOf(name)).toEqual(capitals);
});
