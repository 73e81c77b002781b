import { expect, test } from 'vitest';
import { publishersOwnTheirClauses } from './publishers-own-their-clauses.ts';
import type { Story } from '../stories/story.ts';
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
  ['accepts a publisher whom one of two passages names', 'Strong gusts, Harbour Radio reported.[^1][^3] More.[^2]', []],
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

/** The three publishers under other names. */
const renamed = (body: string, ...publishers: string[]) => {
  const story = aStory(body, notes);
  const footnotes = story.footnotes.map((note, index) => ({ ...note, publisher: publishers[index] ?? note.publisher }));
  const named = (its: Story['footnotes']) => its.flatMap(({ mark }) => footnotes.filter((note) => note.mark === mark));
  const statements = story.statements.map((statement) => ({ ...statement, footnotes: named(statement.footnotes) }));
  return publishersOwnTheirClauses({ ...story, footnotes, statements }).map(
    (finding) => finding.code === 'publisher-not-cited' && finding.publisher,
  );
};

test.each([
  [
    'its short name where the longer is cited',
    'Alder Radio felt gusts.[^2][^3] More.[^1]',
    ['Alder Radio', 'Alder Radio West', 'Wire'],
    [],
  ],
  [
    'its short name where the longer is not',
    'Alder Radio felt gusts.[^3] More.[^1][^2]',
    ['Alder Radio', 'Alder Radio West', 'Wire'],
    ['Alder Radio'],
  ],
  ['its name without “The”', 'Alder Times felt gusts.[^2] More.[^1][^3]', ['The Alder Times'], ['The Alder Times']],
  ['a “The” inside its name', 'Over The Hill felt gusts.[^2] More.[^1][^3]', ['Over The Hill'], ['Over The Hill']],
  ['its name without “www.”', 'alder.example felt gusts.[^2] More.[^1][^3]', ['www.alder.example'], ['www.alder.example']],
  ['a name with a full stop', 'Alder.example felt gusts.[^2] More.[^1][^3]', ['Alder.example'], ['Alder.example']],
  ['a full stop that is no other letter', 'Alder-example felt gusts.[^2] More.[^1][^3]', ['Alder.example'], []],
  ['a name that is no name', 'They felt gusts.[^2] More.[^1][^3]', ['The '], []],
])('knows %s', (_, body, publishers, found) => {
  expect(renamed(body, ...publishers)).toEqual(found);
});
