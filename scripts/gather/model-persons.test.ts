import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { againstIn } from './model-one-sentence.ts';

const isRefused = (told: string, passage: string): boolean => againstIn(read(told), [[read(passage)]]).length > 0;

describe('“he” and “which” mean nobody else', () => {
  test.each([
    ['The union staged a strike.', 'After the union was banned, he staged a strike.'],
    ['Krantz said Lind had no court.', 'Krantz said the port should not have charged Lind in Tamber, which had no court.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['He staged a strike.', 'After the union was banned, he staged a strike.'],
    ['Krantz said Tamber had no court.', 'Krantz said the port should have charged Lind in Tamber, which had no court.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
