import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import { worthTelling } from './worth-telling.ts';

const now = '2026-03-14T18:00:00Z';
type Given = Parameters<typeof anArticle>[0];
const judgeWith = (told: string[], articles: Given[]) =>
  worthTelling(
    { id: '00000000', told: null, alsoTold: [], articles: articles.map(anArticle) },
    {
      now,
      told: new Set(told),
      kindOf: (source) => (source === 'the-wire' ? 'agency' : source === 'tv' ? 'broadcaster' : undefined),
    },
  );
const judge = (...articles: Given[]) => judgeWith([], articles);
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
  ['what is not told', judge(north), judgeWith(['https://north-post.example/something-happened'], [north])],
  ['an agency’s news', judge(north, { source: 'the-wire' }), judge(north, harbour)],
])('%s is worth more', (_, more, less) => {
  expect(more.score).toBeGreaterThan(less.score);
});

test.each([
  ['a broadcaster', [north, { source: 'tv' }]],
  ['an agency’s opinion', [north, harbour, { source: 'the-wire', kind: 'opinion' as const }]],
])('%s adds nothing for its kind', (_, articles) => {
  expect(judge(...articles).parts.kinds).toBe(0);
});

test('the score is the sum of its parts', () => {
  const { score, parts } = judge(north, harbour, { source: 'the-wire' });
  expect(score).toBeCloseTo(
    Object.values(parts).reduce((sum, part) => sum + part, 0),
    9,
  );
  expect(Math.min(...Object.values(parts))).toBeGreaterThan(0);
});
