import { expect, test } from 'vitest';
import { nameStandsIn } from '../same-name.ts';
import { nameSource } from './name-source.ts';

const stands = (text: string, source: string, initial = false) => nameStandsIn({ text, initial }, nameSource(source));

/** One word of a name for another: what may differ, and what not. */
test.each([
  ['in the singular', 'Countries', 'The Country shone.', true],
  ['in the plural', 'Cities Club', 'The City Club met.', true],
  ['a word of three letters with an s', 'Lis', 'There Li won.', false],
  ['a number in the plural', '76ers', 'There the 76er won.', true],
  ['in the plural after a hiss', 'Joneses', 'There Jones won.', true],
  ['in the plural of another', 'Joneses', 'There Jasper won.', false],
  ['in the spelling of another country', 'Alder Centre', 'There Alder Center opened.', true],
  ['in what would be a spelling', 'Petre Lind', 'There Peter Lind won.', false],
  ['by letters that are a courtesy', 'Mr Alder', 'There Miller Alder won.', false],
  ['without its capital', 'Alder', 'There alDer won.', false],
  ['shortened', 'Dept of Health', 'There the Department of Health spoke.', true],
  ['in full', 'Department of Health', 'There the Dept of Health spoke.', true],
  ['by first, last and some other letters', 'Alder Utd', 'There Alder United won.', true],
  ['by letters of another word', 'Alder Utd', 'There Alder Unloved won.', false],
  ['by letters in another order', 'Alder Utd', 'There Alder Duted won.', false],
  ['by letters of a word too short to be shortened', 'Alder Utd', 'There Alder Unted won.', false],
  ['by the last letters of another beginning', 'Alder Utd', 'There Alder Sututed won.', false],
  ['by a letter, within a name', 'West Alder Street', 'At 9 W. Alder St. it burned.', true],
  ['by a letter, alone', 'West', 'There Ana W. Lind spoke.', false],
  ['by its people', 'Iranian', 'Ships from Iran came.', true],
  ['by somebody else’s given name', 'Martina Lind', 'There Martin Lind spoke.', false],
  ['by its people, written small', 'Japanese', 'The japan shone.', false],
  ['by a capital further on in the word', 'Ebay', 'There eBay spoke.', true],
  ['beginning with a capital beyond the alphabet', 'Ångström', 'There ÅNGSTRÖM spoke.', true],
])('is found %s: %s', (_, name, source, expected) => {
  expect(stands(name, source)).toBe(expected);
});
