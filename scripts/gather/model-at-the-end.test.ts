import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('a helper at the end denies what its passage denies', () => {
  test.each([
    ['Asked if he would resign, the mayor said that he would.', 'Asked if he would resign, the mayor said that he would not.'],
    ['The mayor said she would.', 'The mayor said she would not.'],
    ['The mayor said she would.', 'The mayor said she wouldn’t.'],
    ['Krantz vowed to leave, but Ruiz did.', 'Krantz vowed to leave, but Ruiz did not.'],
    ['Asked whether guards had fired, police said they had.', 'Asked whether guards had fired, police said they had not.'],
    ['Nurses hoped the port could pay, but it could.', 'Nurses hoped the port could pay, but it could not.'],
    ['Krantz voted for the bill; Ruiz did.', 'Krantz voted for the bill; Ruiz did not.'],
    ['The mayor said he would not.', 'Asked if guards would not return, the mayor said he would.'],
    ['Krantz said he had.', 'Asked if he had lied, Krantz said he hadn’t.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['The mayor said that he would not.', 'Asked if he would resign, the mayor said that he would not.'],
    ['The mayor said that he would not resign.', 'The mayor said that he would not resign in May.'],
    ['Krantz vowed to leave, but Ruiz did not.', 'Krantz vowed to leave in May, but Ruiz did not.'],
    ['The mayor said she would.', 'Asked if she would run, the mayor said on Monday she would.'],
    ['Ruiz has a house.', 'Ruiz has a house, and Krantz has not.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
