import { describe, expect, test } from 'vitest';
import { negationIsKept } from './negation-is-kept.ts';
import { aStatement } from './story-builder.ts';

const isRefused = (told: string, ...passages: string[]): boolean =>
  negationIsKept(aStatement(told, ...passages)).some(({ line }) => line > 1);

describe('a helper that its verb is left out behind', () => {
  test.each([
    ['The mayor said that he would.', 'Asked if he would resign, the mayor said that he would not.'],
    ['The mayor said she would.', 'The mayor said she wouldn’t.'],
    ['Otto Krantz vowed to leave, but Ana Ruiz did.', 'Otto Krantz vowed to leave, but Ana Ruiz did not.'],
    ['Asked if guards had fired, police said they had.', 'Asked whether guards had fired, police said they had not.'],
    ['The mayor said he would not.', 'Asked if guards would return, the mayor said he would.'],
  ])('is neither denied nor affirmed anew: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['The mayor said that he would not.', 'Asked if he would resign, the mayor said that he would not.'],
    ['The mayor said he wouldn’t.', 'The mayor said that he would not when he was asked.'],
    ['The mayor refused.', 'Asked if he would resign, the mayor said that he would not.'],
    ['Ana Ruiz would have left.', 'Ana Ruiz would have left.'],
    ['Ana Ruiz has.', 'Otto Krantz has not, but Ana Ruiz has.'],
  ])('may be told as it is: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });

  test('is true of one of two sentences that are retold', () => {
    expect(isRefused('Ana Ruiz said she would.', 'Ana Ruiz said she would.', 'Ana Ruiz said she would not.')).toBe(false);
  });
});
