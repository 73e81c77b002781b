import { expect, test } from 'vitest';
import { circumstancesAreAttested } from './circumstances-are-attested.ts';
import { aStatement, type Note } from './story-builder.ts';

const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string) =>
  circumstancesAreAttested(aStatement(text, wire('Two rangers were shot on Monday, and the school closed at noon.')))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['none', 'Two rangers were shot on Monday.'],
  ['words of the passage', 'The school closed after two rangers were shot.'],
  ['one word of it', 'The school closed for safety on Monday.'],
  ['what is done by doing', 'Two rangers were shot by stepping forward blindly.'],
])('accepts %s: %s', (_, text) => {
  expect(codesOf(text)).toEqual([]);
});

test.each([
  ['a doer', 'Two rangers were shot on Monday by ivory poachers.'],
  ['a purpose', 'The school closed at noon, to save on heating.'],
  ['a reason', 'The school closed at noon for health reasons.'],
  ['an occasion', 'Two rangers were shot on Monday over a drug debt.'],
  ['a clause', 'The school closed at noon as engineers checked pipes.'],
])('refuses %s nobody gave: %s', (_, text) => {
  expect(codesOf(text)).toEqual(['cause-not-sourced']);
});
