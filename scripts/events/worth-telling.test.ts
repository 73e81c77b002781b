import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import { worthTelling } from './worth-telling.ts';

const eventOf = (...articles: Parameters<typeof anArticle>[0][]) => ({
  id: '00000000',
  told: null,
  alsoTold: [],
  articles: articles.map(anArticle),
});
const judge = (...articles: Parameters<typeof anArticle>[0][]) =>
  worthTelling(eventOf(...articles), { voices: 2, now: '2026-03-14T18:00:00Z' });
const [north, harbour] = [{ source: 'north-post' }, { source: 'harbour-radio' }];

test.each([
  ['two voices', [north, harbour], null],
  ['two feeds of one publisher', [north, { source: 'north-evening', publisher: 'north-post' }], 'one-voice'],
  ['a copy', [north, { ...harbour, voice: 'north-post' }], 'one-voice'],
  ['news and an opinion', [north, { ...harbour, kind: 'opinion' as const }], 'one-voice'],
  [
    'opinions only',
    [
      { ...north, kind: 'opinion' as const },
      { ...harbour, kind: 'opinion' as const },
    ],
    'only-opinion',
  ],
  ['two voices of which one may not be quoted', [north, { ...harbour, quote: 'none' as const }], 'nothing-to-quote'],
])('%s: %s', (_, articles, reason) => {
  expect(judge(...articles).reason).toBe(reason);
});

test.each([
  ['more voices', judge(north, harbour), judge(north)],
  ['more articles', judge(north, harbour, { ...north, title: 'More' }), judge(north, harbour)],
  ['fresh news', judge(north), judge({ ...north, published: '2026-03-12T12:00:00Z' })],
  ['dated news', judge({ ...north, published: '2026-03-12T12:00:00Z' }), judge({ ...north, published: null })],
])('%s is worth more', (_, more, less) => {
  expect(more.score).toBeGreaterThan(less.score);
});
