import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { againstIn } from './model-one-sentence.ts';

const isRefused = (told: string, passage: string): boolean => againstIn(read(told), [[read(passage)]]).length > 0;

describe('of two who do a thing each keeps its own', () => {
  test.each([
    ['Krantz won by nine votes.', 'Krantz won by two votes and Ruiz by nine.'],
    ['The mill burned for nine days.', 'The mill burned for two days and the port for nine days.'],
    ['Nurses marched to the hall.', 'Nurses marched to the port and guards to the hall.'],
    ['Lind pleaded guilty to arson.', 'Krantz pleaded guilty to arson and Lind to theft.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Nurses marched to the port.', 'Nurses marched to the port and guards to the hall.'],
    ['Krantz won by two votes.', 'Krantz won by two votes and Ruiz by nine.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
