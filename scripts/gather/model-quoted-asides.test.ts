import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('what somebody says aside is said of the same', () => {
  test.each([
    [
      'Krantz says this is, as the Ruiz campaign claims, to preserve the mill.',
      'Krantz says this is to preserve the mill, not “end” it, as the Ruiz campaign claims.',
    ],
    ['The plan is to help nurses, as the port says.', 'The plan is to help nurses, not to cut wages, as the port says.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([['The plan is to help nurses, as the port says.', 'The plan is to help nurses in Tamber, as the port says.']])(
    'stands: %s',
    (told, passage) => {
      expect(isRefused(told, passage)).toBe(false);
    },
  );
});
