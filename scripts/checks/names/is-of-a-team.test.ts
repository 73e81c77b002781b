import { expect, test } from 'vitest';
import { nameStandsIn } from '../same-name.ts';
import { nameSource } from './name-source.ts';

const stands = (text: string, source: string, initial = false) => nameStandsIn({ text, initial }, nameSource(source));

/** A team, and who races for it. */
test.each([
  ['beside it', 'There Harbour Motors Lind spoke.', true],
  ['behind an adjective', 'There Harbour Motors former Lind spoke.', true],
  ['in a sentence that has other links', 'In March Harbour Motors driver Bo Lind spoke of it.', true],
  ['before it', 'There Bo Lind from Harbour Motors spoke.', true],
  ['against it', 'There Bo Lind against Harbour Motors spoke.', false],
  ['ahead of it', 'There Harbour Motors ahead of Lind spoke.', false],
  ['and it', 'There Harbour Motors and Lind spoke.', false],
  ['from one like it', 'There Lind from a Harbour Motors spoke.', false],
  ['from another', 'There Lind from Harbour Boats spoke.', false],
])('Lind of Harbour Motors is Lind %s: %s', (_, source, expected) => {
  expect(stands('Lind of Harbour Motors', source)).toBe(expected);
});

test('the team may have an article that the text leaves out', () => {
  expect(stands('Lind of the Harbour Motors', 'There Bo Lind from Harbour Motors spoke.')).toBe(true);
  expect(stands('Lind of', 'There Lind spoke.')).toBe(false);
});
