import { expect, test } from 'vitest';
import { misplacedIn, nothingIsMisplaced } from './nothing-is-misplaced.ts';
import { aStatement, aStory } from './story-builder.ts';
import { toldIn } from './told.ts';

const passage = 'Three tourists from Canada were freed in Ecuador on Monday, and a guide from Peru was found in Chile on Friday.';

test.each([
  ['accepts each where it stands', 'Three tourists from Canada were freed.', []],
  ['accepts another order', 'In Ecuador on Monday, three tourists were freed.', []],
  ['refuses another country of the passage', 'Three tourists from Peru were freed.', ['swapped']],
])('%s', (_, text, codes) => {
  expect(nothingIsMisplaced(aStatement(text, passage)).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['the day it was', 'A guide was found on Friday.', 0],
  ['another place of the passage', 'A guide was found in Ecuador.', 1],
  ['the place it was', 'A guide was found in Chile.', 0],
  ['both, each where it stands', 'Tourists were freed on Monday, and a guide was found on Friday.', 0],
  ['a number of something else, which other rules judge', 'Three guides were found.', 0],
])('a name or date stands with its own words: %s', (_, text, count) => {
  expect(nothingIsMisplaced(aStatement(text, passage))).toHaveLength(count);
});

test('of a whole article nothing is said to be misplaced', () => {
  const filler = Array.from({ length: 7 }, (_, index) => `They waited ${'very '.repeat(index)}long.`).join(' ');
  expect(nothingIsMisplaced(aStatement('A guide was found in Ecuador.', passage, filler))).toEqual([]);
});

test('says what stands with another’s words, and whose they are', () => {
  const [found] = nothingIsMisplaced(aStatement('Three tourists from Peru were freed.', passage));
  expect(found).toMatchObject({ one: 'Peru', other: 'Canada' });
});

test('of title and summary nothing is said: they rest on all passages', () => {
  const title = 'Three tourists from Peru were freed';
  expect(nothingIsMisplaced(aStory('They wait.[^1]', [{ passage }], { title, summary: title }))).toEqual([]);
});

/** Every two that are held against each other. */
const pairs = (text: string, ...passages: string[]) =>
  toldIn(aStatement(text, ...passages))
    .filter(({ line }) => line > 1)
    .flatMap(misplacedIn)
    .map(({ one, other }) => `${one.text}, ${other.text}`);

test.each([
  ['a person and another of the passage', 'Ana Ruiz left.', ['Eva Lind stayed and Ana Ruiz left.'], ['Ana Ruiz, Eva Lind']],
  ['a person and one the sentence tells of', 'Ana Ruiz left, Eva Lind stayed.', ['Eva Lind stayed, Ana Ruiz left.'], []],
  ['a person and a place', 'Ana Ruiz left.', ['In Tarn Ana Ruiz left.'], []],
  ['names of which nothing is known', 'Old Ruiz left.', ['Old Lind stayed while old Ruiz left.'], []],
  ['one that no passage has', 'Otto Tamm left.', ['Eva Lind stayed and Ana Ruiz left.'], []],
  ['two that stand side by side', 'Ana Ruiz left.', ['Ana Ruiz and Eva Lind left.'], []],
  ['two that stand side by side, the other first', 'Ana Ruiz left.', ['Eva Lind and Ana Ruiz left.'], []],
  [
    'side by side in one sentence and apart in another',
    'Ana Ruiz left.',
    ['Ana Ruiz and Eva Lind left. Eva Lind left before Ana Ruiz left.'],
    ['Ana Ruiz, Eva Lind'],
  ],
  ['two days of a sentence', 'The pool opened on Friday.', ['It opened on Friday, closed on Monday.'], ['Friday, Monday']],
  ['two days of two sentences', 'The pool opened on Friday.', ['The pool opened on Friday. The pool closed on Monday.'], []],
  ['a day and a date', 'The pool opened on Friday.', ['It opened on Friday, closed on 3 May.'], []],
  [
    'two people of two sentences',
    'Ana Ruiz left the old port.',
    ['Ana Ruiz left. Eva Lind left the old port.'],
    ['Ana Ruiz, Eva Lind'],
  ],
  [
    'somebody told of twice, and another of another sentence',
    'Ana Ruiz left the old port.',
    ['Ana Ruiz left. Ana Ruiz slept. Eva Lind left the old port.'],
    ['Ana Ruiz, Eva Lind'],
  ],
  [
    'somebody told of three times, and another of another sentence',
    'Ana Ruiz left the old port.',
    ['Ana Ruiz left. Ana Ruiz slept. Ana Ruiz ate. Eva Lind left the old port.'],
    [],
  ],
  [
    'a group and one of its people',
    'House Republicans voted for the bill.',
    ['House Republicans slept, and a Republican of the Senate voted for the bill.'],
    [],
  ],
  [
    'two days of two sentences, of which one is misplaced',
    'A guide was found on Monday.',
    ['Three slept on Monday. A guide was found on Friday.'],
    [],
  ],
  ['two numbers', 'They sold 12 boats.', ['They sold 12 boats and 30 lorries.'], []],
])('what could have been taken for what: %s', (_, text, passages, found) => {
  expect([...new Set(pairs(text, ...passages))]).toEqual(found);
});
