import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { differencesIn } from './differences.ts';

const told = (one: string, other: string) =>
  differencesIn([anArticle('North Post', [one]), anArticle('Harbour Radio', [other])], new Map(), 100)
    .claims.flat()
    .map((claim) => claim.text);

test.each([
  ['The fire injured 12 people at the harbour.', 'The fire injured 19 people at the harbour.', 2],
  ['The bomb wounded 15 people on a bus in Port Alder.', 'The bomb on the bus in Port Alder injured 24 people.', 2],
  ['Only nine of the rhinos live in Halvenia.', 'Only nine rhinos live in Halvenia.', 0],
  [
    'Tarvin Steel will close its works in Orrinford in May and cut all 1,240 jobs there, a letter says.',
    'The works that gave Orrinford its skyline will close, and 1,400 jobs will go with it.',
    2,
  ],
  ['Gusts of 110 km/h crossed the estuary.', 'Gusts of 95 km/h crossed the estuary.', 2],
])('%s / %s differ', (one, other, claims) => expect(told(one, other)).toHaveLength(claims));

test.each([
  ['The same figure', 'The fire injured 12 people at the harbour.', 'The fire injured twelve people at the harbour.'],
  ['A rounding', 'The works will cut 1,240 jobs in Orrinford.', 'The works will cut 1,200 jobs in Orrinford.'],
  ['About as many', 'The fire injured about 40 people at the harbour.', 'The fire injured 41 people at the harbour.'],
  ['A lower bound', 'The fire injured at least 12 people at the harbour.', 'The fire injured 41 people at the harbour.'],
  ['Another thing', 'The fire injured 12 people at the harbour.', 'The fire drew 30 engines to the harbour.'],
  [
    'Another aspect of the same unit',
    'The bank lost 86 million crowns on ships.',
    'The bank set aside 95 million crowns for pensions.',
  ],
  [
    'Another facet of one war',
    'Soldiers killed 89 rebel fighters across Halvenia in the past 24 hours, the ministry said.',
    'Three rebel fighters were killed after they set off their own explosives near Lisgarth.',
  ],
  [
    'Another facet, told first in both reports',
    'Fire in Orrinford killed 12 people on the quay, the mayor said.',
    'Smoke over Orrinford drove 30 people from the hospital.',
  ],
  [
    'Another deed',
    'The minister claimed £90,000 for her house in Port Alder.',
    'The minister must repay £45,000 for her house in Port Alder.',
  ],
  [
    'A part of the whole',
    'The report lists 39 new species of beetle.',
    'Two of the new species of beetle in the report are blue.',
  ],
  ['A step in a race', 'Tarvin took the lead with eight laps to go.', 'Tarvin took the lead one lap later.'],
  ['A sum rounded down', 'The couple paid 43,885,310 crowns in tax.', 'The couple paid 43 million crowns in tax.'],
  ['Other years', 'The storm injured 12 people at the harbour in 2019.', 'The storm injured 30 people at the harbour in 2023.'],
])('%s is no difference', (_, one, other) => expect(told(one, other)).toEqual([]));

test('the lead is not quoted again whole: its figure is enough', () => {
  const lead = 'Tarvin Steel will close its works in Orrinford in May and cut all 1,240 jobs there, a letter says.';
  const post = anArticle('North Post', [lead]);
  const radio = anArticle('Harbour Radio', ['The works in Orrinford will close, and 1,400 jobs will go with it.']);
  const { claims } = differencesIn([post, radio], new Map(), 100, { url: post.url, first: 0, last: 0 });
  expect(claims.flat().map(({ text }) => text)).toContain('The North Post speaks of “1,240 jobs”;');
});
