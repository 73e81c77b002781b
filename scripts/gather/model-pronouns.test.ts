import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('a pronoun means as many as it does', () => {
  test.each([
    ['Guards found salt on him.', 'Guards found salt, or grit, on them.'],
    ['Krantz praised her.', 'Krantz praised them.'],
    ['The port paid his wages.', 'The port paid their wages.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Guards found salt on them.', 'Guards found salt on them and left.'],
    ['Krantz said he left.', 'Krantz said he left in May.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
