import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { withoutBorrowedDay } from './borrowed-day.ts';

const own = read('On Friday, Ana Ruiz left the board of the port.');
const source = read('Ana Ruiz left the board of the port.');
const without = (other: string, its = source): string[] =>
  withoutBorrowedDay(own, its, [its, read(other)]).map(({ text }) => text);

describe('a day that another cited sentence has', () => {
  test('is that of the same deed of the same somebody', () => {
    expect(without('The mayor was sorry that Ana Ruiz left on Friday.')).toEqual(['Ana Ruiz left the board of the port.']);
  });

  test.each([
    ['of another deed', 'Ana Ruiz married on Friday.'],
    ['of somebody else', 'Otto Krantz left on Friday.'],
    ['another one', 'Ana Ruiz left on Monday.'],
  ])('is not taken: %s', (_, other) => {
    expect(without(other)).toEqual([]);
  });

  test('is not taken where the sentence’s own passage has a day', () => {
    expect(without('Ana Ruiz left on Friday.', read('On Monday, Ana Ruiz left the board of the port.'))).toEqual([]);
  });
});
