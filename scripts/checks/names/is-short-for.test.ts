import { expect, test } from 'vitest';
import { nameStandsIn } from '../same-name.ts';
import { nameSource } from './name-source.ts';

const stands = (text: string, source: string, initial = false) => nameStandsIn({ text, initial }, nameSource(source));

/** Acronyms, and what they are short for. */
test.each([
  ['three initials of words in a row', 'CEO', 'The chief executive officer spoke.', true],
  ['initials of which one is missing', 'CEO', 'The chief executive spoke.', false],
  ['small words left out', 'BPA', 'The bank of port and alder met.', true],
  ['words too short to have an initial', 'GDP', 'Go do play.', false],
  ['in the plural', 'PAAs', 'The Port Alder Authority spoke.', true],
  ['two letters of a common thing', 'VP', 'The vice-president spoke.', true],
  ['two letters of nothing known', 'XY', 'The computer broke.', false],
  ['initials with a small word between', 'CEO', 'The chief of executive officer spoke.', true],
  ['initials with a short word between', 'CEO', 'The chief go executive officer spoke.', false],
  ['what is no acronym', 'Paa', 'The Port Alder Authority spoke.', false],
  ['an acronym for a name of three words', 'Port Alder Authority', 'The PAA spoke.', true],
  ['a word for a name of three words', 'Port Alder Authority', 'The Paa spoke.', false],
  ['a group by its number', 'G20', 'The Group of Twenty spoke.', true],
  ['a group by its number, hyphened', 'G-7', 'The Group of Seven spoke.', true],
  ['a group by another number', 'G8', 'The Group of Seven spoke.', false],
  ['a group by the beginning of a number', 'G7', 'The Group of Seventy spoke.', false],
  ['a group behind another letter', 'BG7', 'The Group of Seven spoke.', false],
  ['a group and more', 'G7 Leaders', 'The Group of Seven spoke.', false],
  ['a title in full', 'Governor', 'There Gov. Ruiz spoke.', true],
  ['a title by another’s letters', 'Governor', 'There Gen. Ruiz spoke.', false],
])('reads %s: %s', (_, name, source, expected) => {
  expect(stands(name, source)).toBe(expected);
});
