import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { struckIn } from './model-struck.ts';

const isRefused = (told: string, passage: string): boolean => {
  const story = aStatement(told, passage);
  return struckIn(story).some(({ of }) => of === 0);
};

describe('what holds as a whole is told as a whole', () => {
  test.each([
    ['Ruiz said the council will meet.', 'Ruiz said once the port is paid, the council will meet.'],
    [
      'Ruiz said once the mill is sold, the council will meet.',
      'Ruiz said once the mill is sold and the port is paid, the council will meet.',
    ],
    ['If the mayor resigns, nurses will return.', 'If the mayor resigns and the board pays, nurses will return.'],
    ['Only Tamber has more deaths.', 'Only Tamber and Alder have more deaths.'],
    ['The island saw 38 deaths.', 'The island saw 38 deaths per 100,000 people.'],
    ['The port has nine guards.', 'The port has nine guards for every ferry.'],
    ['Ruiz hired only nurses.', 'Ruiz hired only nurses and bakers.'],
    ['Krantz was the only nurse in Alder.', 'Krantz was the only nurse and baker in Alder.'],
    ['Ruiz will run the mill until the strike ends.', 'Ruiz will run the mill until the strike ends and the port is paid.'],
    [
      'Ruiz said the council will meet after the strike.',
      'Ruiz said once the port is paid, the council will meet after the strike.',
    ],
    ['The council will meet after the strike.', 'Once the port is paid, the council will meet after the strike.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Ruiz said once the port is paid, the council will meet.', 'Ruiz said once the port is paid, the council will meet in May.'],
    ['Ruiz said the council will meet.', 'Ruiz, once a nurse, said the council will meet.'],
    [
      'If the mayor resigns and the board pays, nurses will return.',
      'If the mayor resigns in May and the board pays, nurses will return.',
    ],
    ['The island saw 38 deaths per 100,000 people.', 'In May, the island saw 38 deaths per 100,000 people.'],
    ['Prices rose nine per cent.', 'Prices rose nine per cent in May.'],
    ['Krantz was the only nurse.', 'Krantz was the only nurse and the mayor left.'],
    ['The only nurse left.', 'The only nurse and the mayor left.'],
    ['Ruiz ran the mill until the strike.', 'Ruiz ran the mill until the strike and left for Alder.'],
    ['Ruiz left for Alder.', 'Ruiz ran the mill until the strike and left for Alder.'],
    ['The council will meet after the port is paid.', 'Once the port is paid, the council will meet after the strike.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
