import { describe, expect, test } from 'vitest';
import { aStory } from './story-builder.ts';
import { linesOf, titleRestsOnTheBody } from './title-rests-on-the-body.ts';

const notes = [
  { passage: 'Both bridges of Port Alder closed at 3 p.m. on Saturday, 12 ferries run, “early and dry”, said Ana Ruiz.' },
];

test.each([
  [
    'accepts what the body has',
    'Port Alder closes both bridges, 12 ferries run',
    'On Saturday Ruiz was “early and dry”.',
    '',
    [],
  ],
  ['accepts a cited headline', 'Port shuts both bridges', 'A summary.', '', []],
  ['accepts a headline that names its publisher', 'North Post: both bridges closed', 'A summary.', '', []],
  ['accepts our own headings', 'Both closed', 'A summary.', '## What next', []],
  ['accepts capitals that tell no names', 'Both Bridges Closed While Ferries Still Run', 'A summary.', '', []],
  ['refuses a name in the title', 'Eva Lind closes both bridges', 'A summary.', '', ['name-not-sourced']],
  [
    'refuses a name among capitals',
    'Minister Borovsky Closed Both Harbour Bridges',
    'A summary.',
    '',
    ['name-not-sourced', 'name-not-sourced'],
  ],
  ['refuses a number in the title', '13 ferries run', 'A summary.', '', ['number-not-sourced']],
  ['refuses a date in the summary', 'Both closed', 'On Sunday both closed.', '', ['date-not-sourced']],
  ['refuses a quotation in the summary', 'Both closed', 'They were “late and wet”.', '', ['quote-not-found']],
  ['refuses a name in a heading', 'Both closed', 'A summary.', '## What Eva Lind did', ['name-not-sourced']],
])('%s', (_, title, summary, heading, codes) => {
  const story = aStory(`It closed.[^1]\n\n${heading}\n\nIt did.[^1]`, notes, { title, summary });
  expect(titleRestsOnTheBody(story).map(({ code }) => code)).toEqual(codes);
});

describe('where every longer word is capitalised', () => {
  const passage = 'The council of Port Alder bought the old pier on Saturday, and 12 ferries call there.';
  test.each([
    ['a thing nobody names is found', 'Council Bought Alder Pier Lanternes', ['Lanternes']],
    ['a thing in the middle is found', 'Council Bought Lanternes Near Alder Pier', ['Lanternes']],
    ['a number in words is judged as a number', 'Twelve Ferries Call There While Council Waits', ['Waits']],
    ['another word for it is the same', 'Council Purchases Alder Pier Where Ferries Call', []],
    ['a word in small letters is no name', 'Port Alder Council Ferries Call There Saturday mended', []],
    ['four words are enough', 'Borovsky Bought Alder Pier', ['Borovsky']],
    ['a word of the publisher will do', 'North Post Says Council Bought Pier', []],
    ['what stands in quotation marks is not ours', 'Council Bought Pier Where “old pier” Ferries Call', []],
  ])('%s: %s', (_, title, names) => {
    const found = titleRestsOnTheBody(aStory('It bought the pier.[^1]', [{ passage }], { title }));
    expect(found.map((finding) => finding.code === 'name-not-sourced' && finding.name)).toEqual(names);
  });
});

test('our own headings say nothing of the event, others do', () => {
  const body = 'It closed.[^1]\n\n## Where the sources differ\n\nIt did.[^1]\n\n## Where Eva Lind was\n\nIt did.[^1]';
  expect(linesOf(aStory(body, notes, { title: 'Both closed', summary: 'It did.' })).map(({ text }) => text)).toEqual([
    'Both closed',
    'It did.',
    'Where Eva Lind was',
  ]);
});
