import { expect, test } from 'vitest';
import { nameStandsIn } from '../same-name.ts';
import { nameSource } from './name-source.ts';

const stands = (text: string, source: string) => nameStandsIn({ text, initial: false }, nameSource(source));

test.each([
  ['the people of a town', 'Norporters', 'There Norport won.', true],
  ['one of the people of a known place', 'New Yorker', 'There New York won.', true],
  ['what is like a place', 'Norportlike', 'There Norport shone.', true],
  ['a surname that ends alike', 'Ana Hunter', 'There Ana Hunt won.', false],
  ['a word too short to have a people', 'Oxers', 'There Ox won.', false],
  ['a region', 'Midwest', 'There Midwestern clubs won.', true],
  ['the people of a region', 'Midwesterners', 'In the Midwest it rained.', true],
  ['one of the people of a region', 'Midwesterner', 'In the Midwest it rained.', true],
  ['the people of another region', 'Midwesterners', 'In the Northwest it rained.', false],
  ['the people of a direction', 'Southerners', 'In the south it rained.', false],
  ['a name of two words with a direction', 'Southern Club', 'In the South Club it rained.', false],
])('%s: “%s” in “%s”: %s', (_, name, source, expected) => {
  expect(stands(name, source)).toBe(expected);
});
