import { expect, test } from 'vitest';
import { denialsKeepTheirVerbs } from './denials-keep-their-verbs.ts';
import { aStatement, type Note } from './story-builder.ts';

const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  denialsKeepTheirVerbs(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a denial in other words', 'The order stayed in force on the islands.', 'Officials did not lift the order on the islands.'],
  ['“no less”', 'The win in Kessim was as dramatic.', 'The win in Kessim was no less dramatic.'],
  ['what happened in the end', 'Voskell recalled the heaters in May.', 'Voskell did not recall the heaters until May.'],
  [
    '“nothing will run” for “halted”',
    'Nothing will run on the main line.',
    'The crash halted services that run on the main line.',
  ],
  [
    'a denial of something else',
    'The crew was safe, though the boat was lost.',
    'The crew was not hurt, though the boat was lost.',
  ],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  [
    '“each” for “neither”',
    'Each side has accepted the plan of the mediator.',
    'Neither side has accepted the plan of the mediator.',
  ],
  [
    'a deal for none',
    'The talks left the states with a deal on quotas, and no date is set.',
    'The states failed to agree on a deal on quotas, and no date is set.',
  ],
  ['what was ruled out', 'The buyers will be part of a deal.', 'The buyers ruled themselves out of a deal.'],
  [
    'what none of them did',
    'There has been a hint from the countries on the snow.',
    'None of the countries on the snow, which open on Friday, have hinted at it.',
  ],
  ['a denial that is new', 'Voskell did not sell the harbour to Kessim bank.', 'Voskell sold the harbour to Kessim bank.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['negation-changed']);
});
