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

  test('so it is with what holds as a whole', () => {
    const whole = 'Only Tamber and Alder have more deaths.';
    expect(isRefused('Only Tamber has more deaths.', 'Only Tamber has more deaths.', whole)).toBe(false);
    expect(isRefused('Only Tamber has more deaths.', 'Nurses left Krantz.', whole)).toBe(true);
  });

  test('so it is with what is denied of all', () => {
    const ofAll = 'The port does not police all violations.';
    expect(isRefused('The port does not police violations.', 'The port does not police violations.', ofAll)).toBe(false);
    expect(isRefused('The port does not police violations.', 'Nurses left Tamber.', ofAll)).toBe(true);
  });

  test('refused where the other speaks of something else', () => {
    expect(isRefused('Police are not seizing guns.', 'Nurses left Tamber.', registered)).toBe(true);
  });
});
