import { expect, test } from 'vitest';
import { publishersOwnTheirClauses } from './publishers-own-their-clauses.ts';
import { aStory, type Note } from './story-builder.ts';

const notes: Note[] = [
  { from: 'North Post', passage: 'Gusts reached 110 km/h.' },
  { from: 'Harbour Radio', passage: 'Gusts reached 95 km/h.' },
  { from: 'Coast Wire', passage: 'Gusts were strong, Harbour Radio reported.' },
];

test.each([
  [
    'accepts each with its own passage',
    'The North Post puts it at 110 km/h;[^1] Harbour Radio puts it at 95.[^2] Strong, Coast Wire says.[^3]',
    [],
  ],
  ['accepts two together', 'The North Post and Harbour Radio report gusts.[^1][^2][^3]', []],
  ['accepts a publisher whom the passage names', 'Strong gusts, Harbour Radio reported.[^3] More.[^1][^2]', []],
  ['accepts a statement that names none', 'Gusts reached 110 km/h.[^1][^2][^3]', []],
  ['accepts a publisher’s name inside a longer name', 'The North Post Building shook.[^2] More.[^1][^3]', []],
  ['accepts a name in quotation marks', 'He read “the North Post”.[^2] More.[^1][^3]', []],
  [
    'refuses swapped publishers',
    'The North Post puts it at 95;[^2] Harbour Radio puts it at 110.[^1] More.[^3]',
    ['North Post', 'Harbour Radio'],
  ],
  ['refuses one more than cited', 'The North Post and Coast Wire report gusts.[^1] More.[^2][^3]', ['Coast Wire']],
  ['refuses a possessive', 'Coast Wire’s reporter felt gusts.[^1] More.[^2][^3]', ['Coast Wire']],
])('%s', (_, body, publishers) => {
  const found = publishersOwnTheirClauses(aStory(body, notes));
  expect(found.map((finding) => finding.code === 'publisher-not-cited' && finding.publisher)).toEqual(publishers);
});
