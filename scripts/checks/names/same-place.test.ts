import { expect, test } from 'vitest';
import { nameStandsIn } from '../same-name.ts';
import { nameSource } from './name-source.ts';

const stands = (text: string, source: string, initial = false) => nameStandsIn({ text, initial }, nameSource(source));

/** A place by its other names, its people, its capital; and what only looks like it. */
test.each([
  ['another name inside a longer one', 'Britain Labour', 'There Labour in the UK spoke.', true],
  ['a party of its state', 'Georgia Republican', 'There a Republican from Georgia spoke.', true],
  ['somebody of a state', 'Ruiz of Florida', 'There Ruiz came to Florida.', true],
  ['somebody of another state', 'Ruiz of Florida', 'There Ruiz came to Ohio.', false],
  ['somebody else of the state', 'Ruiz of Florida', 'There Lind came to Florida.', false],
  ['somebody of a town', 'Ana of Alder', 'There Ana came from Alder.', false],
  ['two names without their link', 'Ana Ruiz the Alder', 'There Ana Ruiz came to Alder.', false],
  ['a country of two words by its capital', 'Saudi Arabia', 'They met in Riyadh.', true],
  ['a region', 'Midwestern', 'The Midwest boats came.', true],
  ['somebody of a region', 'Midwesterner', 'The Midwest boats came.', true],
  ['people of a region by one of them', 'Midwesterners', 'A Midwesterner came.', true],
  ['a region, written small', 'Southern', 'The south boats came.', false],
  ['another region', 'Southern', 'The North boats came.', false],
  ['people of a place too short to tell', 'Uper', 'They came from Up.', false],
  ['people of two words', 'New Yorkers', 'They came from York.', false],
  ['a country for states', 'US', 'Plants in Ohio, Utah and Iowa shut.', true],
  ['another country for states', 'Canada', 'Plants in Ohio, Utah and Iowa shut.', false],
  ['a country for a state', 'US', 'A plant in Ohio shut.', false],
])('%s: “%s” in “%s”', (_, name, source, expected) => {
  expect(stands(name, source)).toBe(expected);
});

test.each([
  ['a number beside its name', 'Ana Bo II', 'There Ana María Bo II spoke.', true],
  ['a number further on', 'Ana Bo II', 'There Ana María Bo Ed II spoke.', false],
  ['a name that begins like a number', 'Bo Ivy', 'There Bo Ed Ivy spoke.', true],
  ['a name that ends like a number', 'Alder RocketX', 'There the Alder Moon RocketX flew.', true],
  ['initials that stand apart', 'BJ Ruiz', 'There B. J. Ruiz spoke.', false],
  ['nothing in nothing', '', '', false],
])('%s: “%s” in “%s”', (_, name, source, expected) => {
  expect(stands(name, source)).toBe(expected);
});
