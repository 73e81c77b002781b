import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('“when” and “where” stay with the verb they belong to', () => {
  test.each([
    [
      'The two had decided to build a mill when Krantz sold the port.',
      'The two had decided “to build a mill to end the strike,” which began when Krantz sold the port.',
    ],
    ['Nurses left the hall because the mayor lied.', 'Nurses left the hall, which had filled because the mayor lied.'],
    ['Krantz sold his boat where Ruiz drowned.', 'Krantz sold his boat and moved to a town where Ruiz drowned.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Krantz moved to a town where Ruiz drowned.', 'Krantz sold his boat and moved to a town where Ruiz drowned.'],
    ['Nurses left when the mayor lied.', 'Nurses left the hall in Tamber when the mayor lied.'],
    ['When the mayor lied, nurses left.', 'Nurses left the hall in Tamber when the mayor lied.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
