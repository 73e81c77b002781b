import { expect, test } from 'vitest';
import { circumstancesAreAttested } from './circumstances-are-attested.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

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

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  [
    'The pool in Kessim was closed under heavy fire from hunters.',
    'Ana Ruiz died in Kessim of her illness; hunters shot deer near there.',
    'nothing',
  ],
  [
    'Ana Ruiz died in Kessim with seemingly cheap tins.',
    'The pool was closed as the tar was bad and it rained.',
    'cause-not-sourced, cheap tins',
  ],
  [
    'In Kessim the boats, old and grey, were sunk by hunters, poachers and thieves.',
    'The pool was closed as the tar was bad and it rained.',
    'nothing',
  ],
  [
    'The pool in Kessim was closed by the shooting of deer.',
    'The boats sank in Kessim. A storm with heavy rain and a hot wire hurt tins and paint.',
    'cause-not-sourced, shooting deer',
  ],
  [
    'The pool in Kessim was closed because of the old and bad tar, said Bo.',
    'The pool in Kessim was closed on Monday.',
    'nothing',
  ],
  [
    'In Kessim the boats, old and grey, were sunk in order to save heat.',
    'The pool was closed as the tar was bad and it rained.',
    'nothing',
  ],
  [
    'Ana Ruiz died in Kessim for mending boats.',
    'Ana Ruiz died in Kessim of her illness; hunters shot deer near there.',
    'nothing',
  ],
  [
    'In Kessim the boats, old and grey, were sunk over unpaid debts to bakers.',
    'The boats sank in Kessim. A storm with heavy rain and a hot wire hurt tins and paint.',
    'cause-not-sourced, unpaid debts',
  ],
  [
    'The pool in Kessim was closed, so to save heat.',
    'Ana Ruiz died in Kessim of her illness; hunters shot deer near there.',
    'cause-not-sourced, save heat',
  ],
  [
    'In Kessim the boats, old and grey, were sunk with him and cheap paint tins.',
    'The pool in Kessim was closed on Monday.',
    'nothing',
  ],
  [
    'The pool in Kessim was closed, to save heating costs.',
    'Ana Ruiz died in Kessim of her illness; hunters shot deer near there.',
    'cause-not-sourced, heating costs',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(circumstancesAreAttested, told, passage)).toBe(findings);
});
