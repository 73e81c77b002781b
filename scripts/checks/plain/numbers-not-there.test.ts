import { expect, test } from 'vitest';
import { spanish } from '../es/vocabulary.ts';
import { numbersNotThere } from './numbers-not-there.ts';

/** Numbers of a language that nobody has written rules for, but for its number words. */
test.each([
  ['thousands by a full stop', 'Vinieron 1.240.', '1 240 vinieron.', []],
  ['thousands by a comma', 'Vinieron 1,240.', '1.240 vinieron.', []],
  ['millions by full stops', 'Vinieron 1.240.000.', '1,240,000 vinieron.', []],
  ['decimals by a comma', 'Subió 1,5.', 'Subió 1.5.', []],
  ['decimals of several digits', 'Subió 12,25.', 'Subió 12.25.', []],
  ['other decimals', 'Subió 1,5.', 'Subió 1,6.', ['1,5']],
  ['a decimal for a whole', 'Subió 15.', 'Subió 1,5.', ['15']],
  ['thousands and decimals', 'Costó 1.240,50.', 'Costó 1240,50.', []],
  ['words', 'Vinieron doce.', 'Vinieron 12.', []],
  ['other words', 'Vinieron doce.', 'Vinieron once.', ['doce']],
  ['a multiplier', 'Costó 3 millones.', 'Costó 3000000.', []],
  ['a multiplier behind a decimal', 'Costó 1,5 millones.', 'Costó 1.500.000.', []],
  ['another multiplied', 'Costó 3 millones.', 'Costó 4 millones.', ['3 millones']],
  ['a word at the end', 'Eran tres', 'Eran 3', []],
  ['letters with a digit', 'El A4 cerró.', 'El A cerró.', ['4']],
])('%s: “%s” beside “%s”', (_, text, source, found) => {
  expect(numbersNotThere(text, [source], spanish)).toEqual(found);
});
