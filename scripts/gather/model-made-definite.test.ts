import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('one of several is not told as the one', () => {
  test.each([
    ['Police named salt as the cause of the fire.', 'Police named salt as a cause of the fire.'],
    ['Krantz was the founder of the club.', 'Krantz was a founder of the club.'],
    ['The mayor was the target of the plot.', 'The mayor was one target of the plot.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Police named salt as a cause of the fire.', 'Police named salt as a cause of the fire in May.'],
    ['Krantz was the founder of the club.', 'Krantz was the founder of the club in Alder.'],
    ['A fire burned the mill.', 'The fire burned the mill on Monday.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
