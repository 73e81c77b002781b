import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('nobody is given words that another said', () => {
  test.each([
    [
      'His agent said Krantz may present shows.',
      'It is thought that Krantz may present shows, although his agent declined to comment.',
    ],
    ['The port said the mill would close.', 'It is understood that the mill would close, although the port refused to comment.'],
    ['Ruiz said the mill burned.', 'Nurses said the mill burned, and Ruiz left.'],
    ['Krantz said the port was sold.', 'Police said the port was sold, but Krantz could not be reached.'],
    ['Krantz told the court he lied.', 'A guard told the court he lied as Krantz watched.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Nurses said the mill burned.', 'Nurses said the mill burned, and Ruiz left.'],
    ['The port said the mill would close.', 'The mill would close, the port said on Monday.'],
    ['Ruiz, who left in May, said the mill burned.', 'Ruiz, a nurse who left in May, said the mill burned.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
