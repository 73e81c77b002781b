import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('“who” and “that” mean what they mean in the passage', () => {
  test.each([
    [
      'The council passed a bill that would allow mills to dump salt.',
      'The council passed a bill at the mayor’s request, amending rules that would allow mills to dump salt.',
    ],
    ['Krantz sold the mill that burned in May.', 'Krantz sold the mill, buying an oven that burned in May.'],
    ['Ruiz met the mayor who lied about the salt.', 'Ruiz met the mayor, and praised a nurse who lied about the salt.'],
    ['Police questioned Krantz, who sold stolen boats.', 'Police questioned Krantz and arrested Lind, who sold stolen boats.'],
    ['The port sued a firm that made bad salt.', 'The port sued a firm, saying it used a supplier that made bad salt.'],
    ['Krantz has a house where Ruiz was born.', 'Krantz has a house and bought the mill where Ruiz was born.'],
    [
      'Krantz praised a guard whom he recently ordered to pay a fine.',
      'Krantz praised a guard who was recently ordered to pay a fine.',
    ],
    ['Krantz praised a guard who he ordered to pay a fine.', 'Krantz praised a guard who was ordered to pay a fine.'],
    ['Ruiz named a nurse whom the mayor met.', 'Ruiz named a nurse who met the mayor.'],
    ['Nurses praised a mayor who sued the port.', 'Nurses praised a mayor whom the port sued.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    [
      'The council passed a bill, amending rules that would allow mills to dump salt.',
      'The council passed a bill at the mayor’s request, amending rules that would allow mills to dump salt.',
    ],
    ['Krantz sold a bus that sank in May.', 'Krantz sold a bus carrying pupils that sank in May.'],
    [
      'Krantz praised a guard who was ordered to pay a fine.',
      'In May, Krantz praised a guard who was recently ordered to pay a fine.',
    ],
    [
      'The council passed a version that would allow sales.',
      'The council passed a new version of the bill that would allow sales.',
    ],
    ['Ruiz, who sold stolen boats, left.', 'Ruiz, a nurse from Alder who sold stolen boats, left on Monday.'],
    ['Ruiz, who left in May, met Krantz.', 'Ruiz, who left in May after a strike, met Krantz in Alder.'],
    ['The mayor said that the bill would fail.', 'The mayor said on Monday that the bill would fail.'],
    ['A list that names guards was read.', 'A list released by the port that names guards was read.'],
    ['Ruiz named a nurse whom the mayor met.', 'Ruiz named a nurse whom the mayor met in May.'],
    ['Ruiz named a nurse who the mayor met.', 'Ruiz named a nurse that the mayor met in May.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
