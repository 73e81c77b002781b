import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('of two with one last name each keeps what is said beside it', () => {
  test.each([
    ['Bo Lind, a nurse, met Ana Lind, 31.', 'Ana Lind, a nurse, met Bo Lind, 31.'],
    ['The feud is between Bo Lind, a mayor, and Ana Lind, 31.', 'The feud is between Ana Lind, a mayor, and Bo Lind, 31.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([['Bo Lind, 31, met Ana Lind, a mayor.', 'Bo Lind, 31, met Ana Lind, a mayor, in May.']])(
    'stands: %s',
    (told, passage) => {
      expect(isRefused(told, passage)).toBe(false);
    },
  );
});
