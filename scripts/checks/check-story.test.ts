import { expect, test } from 'vitest';
import { checkStory } from './check-story.ts';
import { aStatement, aStory, type Note } from './story-builder.ts';

const notes: Note[] = [
  { from: 'North Post', passage: 'The port authority closed both harbour bridges at 3 p.m. on Saturday.' },
  { from: 'Harbour Radio', passage: '“We would rather be early than sorry,” said Ana Ruiz, the harbour master.' },
  { from: 'North Post', passage: 'Gusts of 110 km/h were measured.' },
  { from: 'Harbour Radio', passage: 'Gusts reached 95 km/h, the station measured.' },
  { from: 'North Post', passage: 'The authority will decide on reopening at nine on Sunday.' },
];

const front = {
  title: 'Harbour bridges closed as gusts reach 95 km/h',
  summary: 'Both closed on Saturday; a decision is due on Sunday.',
};

const body = `- Both bridges are closed.[^1]

The North Post reports: “The port authority closed both harbour bridges at 3 p.m. on Saturday.”[^1] “We would rather be
early than sorry,” said Ana Ruiz, the harbour master.[^2]

## Where the sources differ

The North Post puts the gusts at 110 km/h;[^3] Harbour Radio puts it at 95.[^4]

## What next

The authority is to decide on reopening at nine on Sunday.[^5]

## Timeline

| Date | Event |
| --- | --- |
| 14 March 2026 | Both bridges close.[^1] |
| 15 March 2026 (scheduled) | Decision on reopening.[^5] |
`;

test('a story that rests on its passages has no finding', () => {
  expect(checkStory(aStory(body, notes, front))).toEqual([]);
});

test.each([
  ['a word inside a quotation', 'early than sorry', 'late than sorry', 'quote-not-found'],
  ['a number', 'at 110 km/h', 'at 120 km/h', 'number-not-sourced'],
  ['a day', '| 14 March 2026 |', '| 13 March 2026 |', 'date-not-sourced'],
  ['the word “scheduled”', ' (scheduled)', '', 'date-ahead'],
  ['a name', 'said Ana Ruiz', 'said Eva Ruiz', 'name-not-sourced'],
  ['the publisher', 'Harbour Radio puts', 'The North Post puts', 'publisher-not-cited'],
  ['a mark', 'Both bridges are closed.[^1]', 'Both bridges are closed.', 'not-cited'],
  ['a name left out', 'said Ana Ruiz,', 'said ,', 'dropped-name'],
  ['a last paragraph about the text', '## What next', 'This story will be updated.[^1]\n\n## What next', 'machine-words'],
])('one change is found: %s', (_, from, to, code) => {
  expect(body).toContain(from);
  expect(checkStory(aStory(body.replace(from, to), notes, front)).map((finding) => finding.code)).toContain(code);
});

test('findings come in the order of their lines', () => {
  const lines = checkStory(aStatement('Eva Lind paid 12 boats on 3 May 1999,, “so”.', 'x', 'x')).map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(4);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
});
