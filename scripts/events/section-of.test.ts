import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import { sectionOf } from './section-of.ts';

const SECTIONS = ['world', 'politics', 'business', 'science', 'technology', 'health', 'culture', 'sport'];
const eventOf = (...articles: Parameters<typeof anArticle>[0][]) => ({
  id: '00000000',
  told: null,
  alsoTold: [],
  articles: articles.map(anArticle),
});

test.each([
  ['world', 'Firefighters evacuated residents after an explosion near the border.'],
  ['politics', 'Parliament passed the bill, and the opposition called for an election.'],
  ['business', 'The company’s shares fell as profit and revenue missed what investors expected.'],
  ['science', 'Researchers found a new species of coral with their research ship.'],
  ['technology', 'The outage of the login servers was caused by an expired certificate.'],
  ['health', 'Hospitals vaccinate patients against the outbreak of fever.'],
  ['culture', 'The theatre reopened with a premiere of the opera.'],
  ['sport', 'The striker scored in extra-time and the team reached the cup final.'],
])('files under %s: “%s”', (section, text) => {
  expect(sectionOf(eventOf({ text }), SECTIONS)).toBe(section);
});

test('what the sources’ own sections agree on outweighs words', () => {
  const text = 'The company paid for the theatre.';
  const articles = [
    { text, section: 'sport' },
    { source: 'harbour-radio', text, section: 'sport' },
    { source: 'isles-observer', text, section: 'sport' },
  ];
  expect(sectionOf(eventOf(...articles), SECTIONS)).toBe('sport');
});

test('three feeds of one publisher have one vote', () => {
  const text = 'Parliament passed the bill.';
  const one = { text, section: 'sport', publisher: 'north-media' };
  expect(sectionOf(eventOf(one, { ...one, source: 'b' }, { ...one, source: 'c' }), SECTIONS)).toBe('politics');
});

test.each([
  ['says nothing', eventOf({ text: 'Hello there.' })],
  ['names a section the paper does not have', eventOf({ text: 'Hello there.', section: 'gardening' })],
])('the first section takes what %s', (_, event) => {
  expect(sectionOf(event, SECTIONS)).toBe('world');
});

test.each([
  [
    'culture',
    'Television interviewer to leave late show',
    'The presenter beat many ministers in a match of words and won prizes. His last programme goes out in June, the broadcaster said.',
  ],
  [
    'science',
    'Whale carcass may not be sold',
    'The carcass of a sperm whale lies on the beach. The federal government says its act forbids the sale, and a museum wants the whale.',
  ],
  [
    'world',
    'Man killed by falling crucifix',
    'A man of 21 died when a giant crucifix collapsed on him. The cross had been raised for a goal of pilgrims and is a point on a race route.',
  ],
])('files under %s: “%s”', (section, title, text) => {
  expect(sectionOf(eventOf({ title, text }), SECTIONS)).toBe(section);
});

test('a section of a fork’s own takes what its sources name for it, and never what they do not', () => {
  const sections = ['town', 'gardening', 'sport'];
  expect(sectionOf(eventOf({ text: 'Roses bloom early.', section: 'gardening' }), sections)).toBe('gardening');
  expect(sectionOf(eventOf({ text: 'Parliament passed the bill.' }), sections)).toBe('town');
});
