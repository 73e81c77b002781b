import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { struckIn } from './model-struck.ts';

const isRefused = (told: string, ...passages: string[]): boolean => {
  const story = aStatement(told, ...passages);
  return struckIn(story).some(({ of }) => of === 0);
};

describe('“those” are told with what says which', () => {
  test.each([
    ['Police are not seizing guns.', 'Police are not seizing those guns that are registered.'],
    ['The council will not close mills and ovens.', 'The council will not close those mills and ovens that burn salt.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([['Police seized guns.', 'Police seized guns and praised those who fled.']])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });

  const registered = 'Police are not seizing those guns that are registered.';

  test('stands where one passage says it in full', () => {
    expect(isRefused('Police are not seizing guns.', 'Police are not seizing guns.', registered)).toBe(false);
  });

  test('refused where the other speaks of something else', () => {
    expect(isRefused('Police are not seizing guns.', 'Nurses left Tamber.', registered)).toBe(true);
  });
});
