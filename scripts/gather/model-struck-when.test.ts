import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { struckIn } from './model-struck.ts';

const isRefused = (told: string, passage: string): boolean => {
  const story = aStatement(told, passage);
  return struckIn(story).some(({ of }) => of === 0);
};

describe('“when” stays where a thing is so time and again', () => {
  test.each([
    ['The road closes.', 'The road closes when it rains.'],
    ['Guards may fire.', 'Guards may fire when they are attacked.'],
    ['Nurses are paid more.', 'Nurses are paid more when they work at night.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['The ferry stopped at Tamber.', 'The ferry stopped at Tamber when the tide was high.'],
    ['Krantz will resign.', 'Krantz will resign when his term ends in May.'],
    ['The mayor lives in Alder.', 'The mayor, who was a nurse when the war began, lives in Alder.'],
    ['Krantz says the mill burned.', 'Krantz says the mill burned when he was in Alder.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
