import { expect, test } from 'vitest';
import type { Tag } from '../../content/schema.ts';
import { anArticle } from '../articles/article-builder.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Event } from './event.ts';
import { tagsOf } from './tags-of.ts';

const eventOf = (...texts: string[]): Event => ({
  id: '00000000',
  told: null,
  alsoTold: [],
  articles: texts.map((text, at) => {
    const [title = '', body = ''] = text.split(' | ');
    return anArticle({
      source: `outlet-${at}`,
      name: ['North Post', 'Harbour Radio', 'Isles Observer'][at] ?? 'Herald',
      title,
      sentences: sentencesOf(body).map((sentence) => ({ text: sentence, paragraph: 0 })),
    });
  }),
});
const namesOf = (event: Event, tags: Record<string, Tag> = {}) =>
  tagsOf(event, new Map(Object.entries(tags))).map(({ name }) => name);

test('takes what two publishers name, and what a headline names', () => {
  const event = eventOf(
    'Storm hits Tamber | On Saturday a storm hit Port Alder and Tamber.',
    'Storm | The storm reached Port Alder and then Saltmere.',
  );
  expect(tagsOf(event, new Map())).toEqual([
    { id: 'port-alder', name: 'Port Alder' },
    { id: 'tamber', name: 'Tamber' },
  ]);
});

test.each([
  [
    'a surname into the person',
    'x | The mayor, Ana Ruiz, spoke. Then Ruiz left.',
    'x | It was Ana Ruiz who spoke. They say Ruiz left.',
    ['Ana Ruiz'],
  ],
  [
    'half a place into the place',
    'x | People of Port Alder sang. Some call it Alder.',
    'x | The town of Port Alder sang in Alder.',
    ['Port Alder'],
  ],
])('folds %s', (_, one, other, names) => {
  expect(namesOf(eventOf(one, other))).toEqual(names);
});

test('keeps a place beside the authority that carries its name', () => {
  const text = 'x | The storm hit Port Alder. People in Port Alder and the Port Alder Harbour Authority waited in Port Alder.';
  expect(namesOf(eventOf(text, text))).toEqual(expect.arrayContaining(['Port Alder', 'Port Alder Harbour Authority']));
});

test('leaves titles, days, outlets, common words and peoples out', () => {
  const text =
    'x | On Monday, the North Post and Reuters said that Health Minister Elio Santerre met the Union in March. He told French guests that a union is good.';
  expect(namesOf(eventOf(text, text))).toEqual(['Elio Santerre']);
});

test.each([
  ['a people', 'x | The guests were French.'],
  ['a day, in every form', 'x | It was a Friday. He likes Fridays, and in Feb. he left.'],
  ['a common word that a style guide capitalises', 'x | He took Class B drugs, which the Schedule lists, and the Energy went.'],
  ['an outlet named for what it carries', 'x | He told the BBC, wrote on Facebook and spoke to Reuters.'],
])('%s is no tag', (_, text) => {
  expect(namesOf(eventOf(text, text))).toEqual([]);
});

test.each([
  ['a full stop', 'x | A whale lies on Cape St. George in Newfoundland.', ['Cape St. George', 'Newfoundland']],
  ['a possessive', 'x | He lies in St Mary’s Hospital in Tamber.', ['St Mary’s Hospital', 'Tamber']],
  ['an “and”', 'x | It was the Food and Drug Administration in Tamber.', ['Food and Drug Administration', 'Tamber']],
])('a name is whole behind %s', (_, text, names) => {
  expect(namesOf(eventOf(text, text)).toSorted()).toEqual(names);
});

test.each([
  [
    'a surname used far more often',
    'x | Ana Ruiz left. It was Ruiz who spoke, and Ruiz who left. They saw Ruiz. Then Ruiz wept, and so Ruiz went.',
    ['Ana Ruiz'],
  ],
  [
    'a first name',
    'x | It was Herb Orlan. They called Herb a friend, and Herb laughed. Then Herb left, so Orlan went.',
    ['Herb Orlan'],
  ],
  ['initials', 'x | The Central Harbour Bureau spoke. So CHB men came, and the CHB left.', ['Central Harbour Bureau']],
  ['a middle name', 'x | He met Otto Lindqvist Krantz. Then Otto Krantz left.', ['Otto Lindqvist Krantz']],
  [
    'a word before it',
    'x | In Tamber a train of Russian Lurra stopped. A train of Lurra stood, and Lurra spoke. Trains of Lurra wait.',
    ['Lurra', 'Tamber'],
  ],
])('folds %s', (_, text, names) => {
  expect(namesOf(eventOf(text, text)).toSorted()).toEqual(names);
});

test('one shouted name is not the word it spells', () => {
  const tags = { 'ice-agency': { name: 'Immigration Service', aliases: ['ICE'] } };
  expect(namesOf(eventOf('x | She fell on Ice in Tamber.', 'x | It was Ice in Tamber.'), tags)).toEqual(['Tamber']);
  expect(namesOf(eventOf('x | She works for ICE in Tamber.', 'x | The men of ICE left Tamber.'), tags)).toContain(
    'Immigration Service',
  );
});

test('one thing of several names goes by its tag file', () => {
  const tags = { 'united-states': { name: 'United States', aliases: ['US', 'U.S.', 'America'] } };
  const event = eventOf('x | He left the U.S. on Friday.', 'x | He came from the United States to America.');
  expect(tagsOf(event, new Map(Object.entries(tags)))).toEqual([{ id: 'united-states', name: 'United States' }]);
});

test('gives at most seven, those of most publishers first', () => {
  const many = 'They met in Alderby, Brenholt, Corvane, Dunmarrow, Ellsund, Fennick, Gannet, Halvenia and Isleworth.';
  const names = namesOf(eventOf(`x | ${many}`, `x | ${many}`, 'x | It was in Isleworth.'));
  expect(names).toHaveLength(7);
  expect(names[0]).toBe('Isleworth');
});

test('an id is fit for an address in every script', () => {
  const event = eventOf('x | He met Łukasz Żółć and O’Brien in São Bento.', 'x | There Łukasz Żółć and O’Brien saw São Bento.');
  for (const { id } of tagsOf(event, new Map())) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(tagsOf(event, new Map()).map(({ id }) => id)).toContain('sao-bento');
});
