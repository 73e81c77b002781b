import { expect, test } from 'vitest';
import type { Tag } from '../../content/schema.ts';
import { anArticle } from '../articles/article-builder.ts';
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
      text: body,
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

test('takes a people where there is nothing else', () => {
  expect(namesOf(eventOf('x | The guests were French.', 'x | All of them were French.'))).toEqual(['French']);
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
