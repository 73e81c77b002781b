import { expect, test } from 'vitest';
import { nameStandsIn } from '../same-name.ts';
import { nameSource } from './name-source.ts';

const stands = (text: string, source: string, initial = false) => nameStandsIn({ text, initial }, nameSource(source));

/** Offices, peoples and common words before a name whose own words stand apart, so that only what is left of it is looked for. */
test.each([
  ['a people', 'Norwegian Ana Ruiz', 'There Ana María Ruiz of Norway spoke.', false, true],
  ['a people that is not told of', 'Norwegian Ana Ruiz', 'There Ana María Ruiz spoke.', false, false],
  ['a people, its country written small', 'Norwegian Ana Ruiz', 'There Ana María Ruiz of norway spoke.', false, false],
  ['a country', 'Norway Ana Ruiz', 'There Ana María Ruiz of Norway spoke.', false, true],
  ['a country for its people', 'Norway Ana Ruiz', 'There the Norwegian Ana María Ruiz spoke.', false, true],
  ['a town', 'Alder Ana Ruiz', 'There Ana María Ruiz of Alder spoke.', false, false],
  ['a short title for a long one', 'Gov. Ana Ruiz', 'There Governor Ana María Ruiz spoke.', false, true],
  ['a long title for a short one', 'Governor Ana Ruiz', 'There Gov. Ana María Ruiz spoke.', false, true],
  ['an abbreviated title', 'Sen. Ana Ruiz', 'There Senator Ana María Ruiz spoke.', false, true],
  ['a courtesy', 'Mr Lind', 'Lind spoke.', false, true],
  ['a courtesy before whom the text names in full', 'Mr Lind', 'There Bo Lind spoke.', false, false],
  ['a courtesy before whom it names by another', 'Mr Lind', 'There Mrs Lind spoke to Lind.', false, false],
  ['a courtesy before another', 'Mr Lind', 'Ruiz spoke.', false, false],
  ['a courtesy before two words', 'Mr Bo Lind', 'Lind spoke.', false, false],
  ['a title and a people', 'Mayor Norwegian Lind', 'The mayor of Norway, Lind, spoke.', false, true],
  ['an office of two words', 'Treasury Secretary Ana Ruiz', 'The Secretary of the Treasury, Ana María Ruiz, spoke.', false, true],
  [
    'an office of which one word is missing',
    'Treasury Secretary Ana Ruiz',
    'The Secretary, Ana María Ruiz, spoke.',
    false,
    false,
  ],
  ['an opener and a title', 'Police President Ana Ruiz', 'The President came late. Ana María Ruiz spoke.', true, true],
  ['an opener inside a sentence', 'Police President Ana Ruiz', 'The President came late. Ana María Ruiz spoke.', false, false],
  ['a party', 'Democrat Ana Ruiz', 'There Ana María Ruiz, one of the Democrats, spoke.', false, true],
  ['another party', 'Republican Ana Ruiz', 'There Ana María Ruiz, one of the Democrats, spoke.', false, false],
  ['parts of it', 'Parts of Port Alder', 'There Port Alder burned.', true, true],
  ['parts of it, inside a sentence', 'Parts of Port Alder', 'There Port Alder burned.', false, false],
  ['parts in it', 'Parts in Port Alder', 'There Port Alder burned.', true, false],
  ['its owners', 'Owners of Port Alder', 'There Port Alder burned.', true, false],
  ['an office behind a name', 'Alder Governor', 'There the Governor met the Alder crew.', false, false],
  ['a verb alone', 'Flying', 'There they flew.', true, false],
])('%s: “%s” in “%s”, opening its sentence: %s', (_, name, source, initial, expected) => {
  expect(stands(name, source, initial)).toBe(expected);
});
