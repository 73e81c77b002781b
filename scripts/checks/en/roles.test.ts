import { expect, test } from 'vitest';
import { isMoreGeneral } from './roles.ts';

/** A general word for a role, the words beside the name, and whether they tell that role. */
test.each([
  ['spokeswoman', 'press secretary', true],
  ['lawmaker', 'Sen.', true],
  ['lawmaker', 'deputy mayor', false],
  ['lawmaker', 'sales representative', false],
  ['officer', 'Major', true],
  ['officer', 'Major League', false],
  ['officer', 'general manager', false],
  ['chief', 'the head of the yard', true],
  ['chief', 'whose head was hurt', false],
  ['priest', 'Father', true],
  ['priest', 'a father of two', false],
  ['captain', 'striker', false],
])('%s of “%s”: %s', (role, text, is) => {
  expect(isMoreGeneral(role, text)).toBe(is);
});
