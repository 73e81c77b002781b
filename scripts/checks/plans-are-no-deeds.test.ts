import { expect, test } from 'vitest';
import { plansAreNoDeeds } from './plans-are-no-deeds.ts';
import { aStatement, type Note } from './story-builder.ts';

const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  plansAreNoDeeds(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a plan for a plan', 'Voskell wants to shut two depots.', 'Voskell is considering closing two depots.'],
  ['a deed for a deed', 'Voskell has shut two depots.', 'Voskell closed two depots on Monday.'],
  ['what was decided as done', 'Voskell shut two depots.', 'Voskell decided to close two depots.'],
  [
    'what is told as planned elsewhere',
    'Under the plan, two depots closed by Voskell would reopen.',
    'Voskell plans to close two depots.',
  ],
  ['what somebody claims', 'Radek killed the guard, police say.', 'Radek is alleged to have killed the guard.'],
  [
    'what is settled beside what is open',
    'Voskell will need two depots - if all vote, he’ll need three.',
    'Voskell will need two depots - if all vote, he’ll need three.',
  ],
  ['what did not happen yet', 'Voskell has not shut the depots.', 'Voskell has yet to close the depots.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a decision for a thought', 'Voskell has decided to shut two depots.', 'Voskell is considering closing two depots.'],
  ['a deed for a plan', 'Voskell has shut two depots in Kessim.', 'Voskell plans to close two depots in Kessim.'],
  ['“will” for a hope', 'Two depots in Kessim will be shut.', 'Voskell hopes to close two depots in Kessim.'],
  [
    '“must have” for “whether”',
    'The boat must have been sunk by the crew.',
    'It is unclear whether the boat had been sunk by the crew.',
  ],
  ['a trial that is to come', 'The three officers were tried in March.', 'The three officers will stand trial in March.'],
  [
    'a visit that is to come',
    'Kessim hosted Ruiz and Radek on Monday.',
    'Ruiz and Radek are scheduled to be in Kessim on Monday.',
  ],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['hedge-dropped']);
});
