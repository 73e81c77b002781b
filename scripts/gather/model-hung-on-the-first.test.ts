import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('what is said of the second of two is not said of the first', () => {
  test.each([
    ['Krantz sold an oven stored in Alder.', 'Krantz sold an oven and a boat stored in Alder.'],
    ['Nurses praised a guard who had fled.', 'Nurses praised a guard and a pilot who had fled.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Krantz sold a boat stored in Alder.', 'Krantz sold an oven and a boat stored in Alder.'],
    ['Nurses praised a pilot who had fled.', 'Nurses praised a guard and a pilot who had fled.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
