import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { struckIn } from './model-struck.ts';

const isRefused = (told: string, passage: string): boolean => struckIn(aStatement(told, passage)).some(({ of }) => of === 0);

describe('what the passage calls untrue is told as untrue', () => {
  test.each([
    ['Claims that Krantz lied emerged in May.', 'Claims that Krantz lied emerged in May and are false.'],
    ['Reports said the mill was sold.', 'Reports that said the mill was sold were wrong.'],
    ['Nurses heard a rumour about the port.', 'Nurses heard a rumour about the port, which was untrue.'],
    ['There was a theory that guards had fired.', 'There was a theory that guards had fired, which has been debunked.'],
    ['Claims about Krantz and Ruiz emerged.', 'Claims about Krantz and Ruiz emerged in May and are false.'],
    ['Nurses heard reports that the port was sold.', 'Nurses heard reports, which were wrong, that the port was sold.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Claims that Krantz lied are false.', 'Claims that Krantz lied emerged in May and are false.'],
    ['Claims that Krantz lied emerged in May.', 'Claims that Krantz lied emerged in May and are serious.'],
    ['The mayor denied claims that he lied.', 'The mayor denied claims that he lied, and said they were false.'],
    ['The mill was sold.', 'The mill was sold, and reports of a fire were wrong.'],
    ['The port reports profit.', 'The port reports profit, and Krantz was wrong.'],
    ['The port reports profit.', 'The port reports profit and Krantz was wrong.'],
    ['Reports came.', 'Reports came, nurses left, and Ruiz was wrong.'],
    ['Nurses heard reports of a fire.', 'Nurses heard reports of a fire and Krantz was wrong.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
