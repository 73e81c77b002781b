import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { struckIn } from './model-struck.ts';

const isRefused = (told: string, passage: string): boolean => {
  const story = aStatement(told, passage);
  return struckIn(story).some(({ of }) => of === 0);
};

describe('what is so only then, only partly or only for some is told so', () => {
  test.each([
    ['Anyone who sells salt will be fined.', 'Anyone who sells salt to children will be fined.'],
    ['Police used force against the marchers.', 'Police used force against the marchers only after stones were thrown.'],
    ['Workers will get a raise.', 'Workers will get a raise only if they stay.'],
    ['Ferries are free.', 'Ferries are free for children.'],
    ['The port is closed.', 'The port is closed to large ships.'],
    ['The council agreed to pay.', 'The council agreed in principle to pay.'],
    ['Krantz succeeded.', 'Krantz succeeded in part.'],
    ['Guards fired.', 'Guards fired only when they were attacked.'],
    ['The ferries are available.', 'The ferries are available for members of the club.'],
    ['The port is closed.', 'The port is closed to the public.'],
    ['The hall is free.', 'The hall is free for concert guests.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Anyone who sells salt to children will be fined.', 'Anyone who sells salt to children will be fined, by a law of May.'],
    ['Police used force only after stones were thrown.', 'Police used force against the marchers only after stones were thrown.'],
    ['Ferries are free for children.', 'Ferries are free for children on Monday.'],
    ['The council agreed in principle.', 'The council agreed in principle to pay.'],
    ['Marchers threw stones.', 'Marchers threw stones, and police used force only after that.'],
    ['The mill is free to leave.', 'The mill is free to leave the port.'],
    ['The port closed in May.', 'The port closed in May, and opened to ships in June.'],
    ['Only Krantz spoke.', 'Only Krantz spoke in the hall.'],
    ['The ferry is free.', 'The ferry is free for now.'],
    ['The port is closed.', 'The port is closed for repairs.'],
    ['The hall is available.', 'The hall is available for the concert.'],
    ['The port is closed.', 'The port is closed for two days.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
