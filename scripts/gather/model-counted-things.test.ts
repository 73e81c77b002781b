import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { struckIn } from './model-struck.ts';

const isRefused = (told: string, passage: string): boolean => {
  const story = aStatement(told, passage);
  return struckIn(story).some(({ of }) => of === 0);
};

describe('how many there are is told of the same', () => {
  test.each([
    [
      'Ruiz said the number of prisoners had risen by 28 per cent.',
      'Ruiz said the number of remand prisoners had risen by 28 per cent.',
    ],
    ['The share of nurses who smoke fell.', 'The share of young nurses who smoke fell.'],
    ['Half of the nurses left.', 'Half of the night nurses left.'],
    ['A majority of voters back the bill.', 'A majority of rural voters back the bill.'],
    ['Some 40% of guards are ill.', 'Some 40% of port guards are ill.'],
    ['The rate of unemployment rose to 9 per cent.', 'The rate of youth unemployment rose to 9 per cent.'],
    ['Most of the mills closed.', 'Most of the steam mills closed.'],
    ['The number of ferries doubled.', 'The number of large ferries doubled.'],
    ['Unemployment rose to 9 per cent.', 'Youth unemployment rose to 9 per cent.'],
    ['Sales fell by a third.', 'Car sales fell by a third.'],
    ['Exports rose 5%.', 'Salt exports rose 5%.'],
    ['Prices have doubled since May.', 'House prices have doubled since May.'],
    ['The average wage rose to 900 crowns.', 'The average hourly wage rose to 900 crowns.'],
    ['The population fell by 3 per cent.', 'The island population fell by 3 per cent.'],
    ['Ruiz said the price of coal rose.', 'Ruiz said the price of house coal rose.'],
    ['Nurses fell to 9.', 'Night nurses fell to 9.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    [
      'Ruiz said the number of remand prisoners had risen.',
      'In her report, Ruiz said the number of remand prisoners had risen by 28 per cent.',
    ],
    ['The number of prisoners at the jail rose.', 'The total number of prisoners at the jail rose in May.'],
    ['A number of plans failed.', 'A number of new plans failed.'],
    ['Youth unemployment rose to 9 per cent.', 'In May, youth unemployment rose to 9 per cent.'],
    ['The ferry sank in 2009.', 'The old ferry sank in 2009.'],
    ['Krantz paid 900 crowns.', 'Krantz paid 900 crowns for the old mill.'],
    ['Half of the nurses left.', 'Half of the nurses left on Monday.'],
    ['Salt exports rose 5%.', 'Salt exports rose 5% in the last quarter.'],
    ['Two ferries sank.', 'Two large ferries sank.'],
    ['The fire killed 40 sheep.', 'The big fire killed 40 sheep.'],
    ['Crowds grew to 9,000.', 'Large crowds grew to 9,000.'],
    ['The tree fell at 9.', 'The oak tree fell at 9.'],
    ['Nurses rose at 6.', 'Night nurses rose at 6.'],
    ['The tree fell two days later.', 'The oak tree fell two days later.'],
    ['The cost of the bridge was 9 million.', 'The cost of the new bridge was 9 million.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
