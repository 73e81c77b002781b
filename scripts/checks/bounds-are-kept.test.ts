import { expect, test } from 'vitest';
import { boundsAreKept } from './bounds-are-kept.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  boundsAreKept(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['another word for the same side', 'Over 60 boats sank.', 'More than 60 boats sank.', []],
  ['“no fewer than” for “at least”', 'No fewer than 60 boats sank.', 'At least 60 boats sank.', []],
  ['a number without any bound', 'Nearly 60 boats sank.', 'In all, 60 boats sank.', []],
  ['“taller than” for “above”', 'Blocks taller than 18 metres burn.', 'Blocks above 18 metres burn.', []],
  ['both sides of one number', 'Over 60 sank, under 60 held.', 'Under 60 sank, over 60 held.', []],
])('accepts %s: %s', (_, text, passage, codes) => {
  expect(codesOf(text, passage)).toEqual(codes);
});

test.each([
  ['half from above', 'Just over half of the boats sank.', 'Nearly half of the boats sank.'],
  ['half that stands alone', 'Just over half of the boats sank.', 'Of the boats, nearly half sank.'],
  ['fewer for more', 'Fewer than 60 boats sank.', 'At least 60 boats sank.'],
  ['“or more” after it', 'Below 60 boats sank.', 'They say 60 or more boats sank.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['meaning-turned']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['Norport has at least 40 boats.', 'Norport has at most 40 boats.', 'meaning-turned, has at least 40, has at most 40'],
  ['Norport has at least 39 boats.', 'Norport has at most 40 boats.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(boundsAreKept, told, passage)).toBe(findings);
});
