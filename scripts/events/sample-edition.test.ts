import { expect, test } from 'vitest';
import newsroom from '../../newsroom.config.ts';
import { anArticle } from '../articles/article-builder.ts';
import { kindOf } from '../articles/kind-of.ts';
import { voicesOf, withVoices } from '../articles/voice.ts';
import { readEdition } from '../sample/edition.ts';
import { sentencesOf } from '../text/sentences.ts';
import { sectionOf } from './section-of.ts';
import { toEvents } from './to-events.ts';

const outlets = await readEdition('content');
const pieces = outlets.flatMap((outlet) => outlet.pieces.map((piece) => ({ ...piece, outlet })));
const truth = new Map(pieces.map(({ url, event }) => [url, event]));
const articles = pieces.map(({ outlet, url, title, published, paragraphs }) =>
  anArticle({
    url,
    title,
    published,
    source: outlet.id,
    name: outlet.source.name,
    publisher: outlet.source.publisher,
    kind: kindOf({ types: [], section: null, url, title }),
    sentences: paragraphs.flatMap((text, paragraph) => sentencesOf(text).map((sentence) => ({ text: sentence, paragraph }))),
  }),
);
const events = toEvents(withVoices(articles), []);
const eventOf = (name: string) => events.find(({ articles: its }) => its.some(({ url }) => truth.get(url) === name));

test('every invented event comes out whole and alone, the look-alike fires apart', () => {
  const found = events.map(({ articles: its }) => its.map(({ url }) => url).sort()).sort();
  const planted = [...Map.groupBy(pieces, ({ event }) => event).values()].map((its) => its.map(({ url }) => url).sort()).sort();
  expect(planted.length).toBeGreaterThan(9);
  expect(found).toEqual(planted);
});

test('the wire copy speaks with the wire’s voice, “as X reported” with X’s', () => {
  const voiceOf = (source: string, event: string) => eventOf(event)?.articles.find((article) => article.source === source)?.voice;
  expect(voiceOf('north-evening', 'lantern-theatre')).toBe(voiceOf('meridian-wire', 'lantern-theatre'));
  expect(voiceOf('north-evening', 'orrin-steel')).toBe(voiceOf('crown-ledger', 'orrin-steel'));
});

test('the opinion is none of the voices', () => {
  const its = eventOf('rail-bill')?.articles ?? [];
  expect(its.filter(({ kind }) => kind === 'opinion')).toHaveLength(1);
  expect(voicesOf(its)).toEqual(voicesOf(its.filter(({ kind }) => kind === 'news')));
});

test.each([
  ['rail-bill', 'politics'],
  ['orrin-steel', 'business'],
  ['sollen-reef', 'science'],
  ['halpass-outage', 'technology'],
  ['salt-fever', 'health'],
  ['lantern-theatre', 'culture'],
  ['cup-semi-final', 'sport'],
  ['harbour-bridges', 'world'],
])('%s is filed under %s', (event, section) => {
  const found = eventOf(event);
  expect(found && sectionOf(found, newsroom.sections)).toBe(section);
});
