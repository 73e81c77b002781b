import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('a figure stays with what it counts', () => {
  test.each([
    [
      'The court fined Krantz 3 million crowns and Lind 2 million.',
      'The court fined Krantz 2 million crowns and Lind 3 million.',
    ],
    ['The court fined Krantz 3 million crowns.', 'The court fined Krantz 2 million crowns and Lind 3 million.'],
    ['Voters gave Krantz 41 seats.', 'Voters gave Ruiz 41 seats and Krantz 18 seats.'],
    ['Krantz, 52, and Lind, 47, left.', 'Krantz, 47, and Lind, 52, left.'],
    [
      'There were two grave and 56 minor attacks on guards.',
      'There were two grave and 15 minor attacks on nurses, plus 53 grave and 56 minor attacks on guards.',
    ],
    ['The port has two large and five small mills.', 'The port has two large and three small ovens, plus five small mills.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['The court fined Krantz 2 million crowns.', 'The court fined Krantz 2 million crowns and Lind 3 million.'],
    ['Voters gave Krantz 18 seats.', 'Voters gave Ruiz 41 seats and Krantz 18 seats.'],
    [
      'There were two grave and 15 minor attacks.',
      'There were two grave and 15 minor attacks on nurses, plus 53 grave and 56 minor attacks on guards.',
    ],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
