import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedArticleSchema, type Source, sourceSchema } from '../../content/schema.ts';
import type { Item } from '../feeds/item.ts';
import type { Page } from './page.ts';
import { toArticle } from './to-article.ts';

const NOW = '2026-03-14T18:00:00Z';
const LONG = Array.from({ length: 8 }, (_, k) => `The harbour master said that bridge number ${k} stays shut.`);
const FRENCH = Array.from(
  { length: 6 },
  (_, k) => `La capitainerie a fermé le pont numéro ${k} samedi après-midi à cause de la tempête qui arrive sur la côte.`,
);

const source = (given: Partial<Source> = {}): Source & { id: string } => ({
  ...sourceSchema.parse({
    name: 'North Post',
    publisher: 'north-media',
    feed: 'https://north.example/rss',
    site: 'https://north.example/',
  }),
  id: 'north-post',
  ...given,
});
const item = (given: Partial<Item> = {}): Item => ({
  id: '1',
  link: 'https://north.example/bridges?utm_source=rss',
  title: 'Bridges close',
  published: '2026-03-14T15:00:00Z',
  summary: '',
  content: '',
  origin: null,
  ...given,
});
const page = (given: Partial<Page> = {}): Page => ({
  canonical: null,
  title: 'Bridges close | North Post',
  site: null,
  author: null,
  published: '2026-03-14T15:20:00Z',
  modified: null,
  language: 'en-GB',
  kind: 'news',
  paywalled: false,
  reserved: false,
  snippet: null,
  paragraphs: [LONG.slice(0, 4).join(' '), LONG.slice(4).join(' ')],
  ...given,
});

function read(given: { item?: Partial<Item>; page?: Partial<Page> | null; source?: Partial<Source> } = {}) {
  return toArticle(item(given.item), given.page === null ? null : page(given.page), source(given.source), NOW);
}

function articleOf(given: Parameters<typeof read>[0] = {}) {
  const article = read(given);
  if (!article.ok) throw new Error(article.reason);
  return article.value;
}

test('cuts the page into sentences that know their paragraph', () => {
  expect(articleOf()).toMatchObject({
    url: 'https://north.example/bridges',
    source: 'north-post',
    name: 'North Post',
    publisher: 'north-media',
    voice: 'north-media',
    title: 'Bridges close',
    published: '2026-03-14T15:20:00Z',
    from: 'page',
    words: 80,
    sentences: LONG.map((text, at) => ({ text, paragraph: at < 4 ? 0 : 1 })),
  });
});

test.each([
  ['the page is missing', null],
  ['the page is behind a payment', { paywalled: true }],
  ['the page has less', { paragraphs: ['The bridges are shut.'] }],
])('takes the feed’s own text when %s', (_, given) => {
  const content = LONG.map((text) => `<p>${text}</p>`).join('');
  expect(articleOf({ item: { content }, page: given })).toMatchObject({
    from: 'feed',
    words: 80,
    sentences: LONG.map((text, paragraph) => ({ text, paragraph })),
  });
});

test('leaves out the sentence a feed breaks off without a word', () => {
  const summary = `<p>${LONG.join(' ')} And then the storm</p>`;
  expect(articleOf({ item: { summary }, page: null }).sentences.map(({ text }) => text)).toEqual(LONG);
});

test('leaves out the sentence a feed breaks off', () => {
  const summary = `<p>${LONG.join(' ')} And then the storm…</p><p>The post Bridges close appeared first on North Post.</p>`;
  expect(articleOf({ item: { summary }, page: null }).sentences.map(({ text }) => text)).toEqual(LONG);
});

test.each([
  ['bad-address', { item: { link: 'javascript:alert(1)' } }],
  ['no-title', { item: { title: ' \u200b ' }, page: { title: '' } }],
  ['reserved', { page: { reserved: true }, item: { content: LONG.join(' ') } }],
  ['reserved', { page: { reserved: true, title: '' }, item: { title: '', content: LONG.join(' ') } }],
  ['aggregator', { item: { link: 'https://news.google.com/rss/articles/CBMiAAAA' } }],
  ['language', { page: { language: 'fr', paragraphs: FRENCH } }],
  ['language', { page: { language: null, paragraphs: FRENCH }, source: { language: 'fr' } }],
  ['language', { page: { language: null, paragraphs: FRENCH }, source: { language: 'de' } }],
  ['language', { page: { language: 'de', paragraphs: FRENCH } }],
  ['language', { page: { language: 'de', paragraphs: ['Nix.'] }, source: { language: 'de' } }],
  ['language', { page: null, item: { content: FRENCH.join(' ') }, source: { language: 'fr' } }],
  ['no-text', { page: null }],
  ['too-short', { page: { paragraphs: ['Both bridges are shut, the harbour master said.'] } }],
  ['paywalled', { page: { paywalled: true }, item: { summary: 'Both bridges are shut.' } }],
])('refuses with the reason “%s”', (reason, given) => {
  expect(read(given)).toEqual({ ok: false, reason });
});

test.each([
  ['the page’s time', {}, '2026-03-14T15:20:00Z'],
  ['the feed’s where the page has none', { page: { published: null } }, '2026-03-14T15:00:00Z'],
  ['the feed’s where the page’s lies ahead', { page: { published: '2026-03-15T15:20:00Z' } }, '2026-03-14T15:00:00Z'],
  [
    'none where both lie ahead',
    { page: { published: '2027-03-15T15:20:00Z' }, item: { published: '2026-03-14T18:20:00Z' } },
    null,
  ],
  [
    'none where the only one is the beginning of time',
    { page: { published: '1970-01-01T00:00:00Z' }, item: { published: null } },
    null,
  ],
])('believes %s', (_, given, published) => {
  expect(articleOf(given).published).toBe(published);
});

test.each([
  ['the origin a feed names', { item: { origin: 'Harbour Radio' } }, 'harbour-radio'],
  ['no one else where the origin is the outlet', { item: { origin: 'The North Post' } }, 'north-media'],
  ['no one else where the origin is its own address', { item: { origin: 'https://www.north.example/rss' } }, 'north-media'],
  ['an agency by its byline', { page: { author: 'Ana Ruiz and Reuters' } }, 'reuters'],
  ['itself where a person wrote it', { page: { author: 'Ana Ruiz' } }, 'north-media'],
])('speaks with the voice of %s', (_, given, voice) => {
  expect(articleOf(given).voice).toBe(voice);
});

test('takes another site’s canonical address from no page and an opinion from its address', () => {
  expect(articleOf({ item: { link: 'https://north.example/opinion/bridges' } }).kind).toBe('opinion');
});

test('whatever the text, the hash is that of the sentences, one a line', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (extra) => {
      const { sentences, sha256, words } = articleOf({ page: { paragraphs: [...LONG, ...extra] } });
      const text = sentences.map((sentence) => sentence.text).join('\n');
      expect(sha256).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex'));
      expect(text.split('\n')).toHaveLength(sentences.length);
      expect(words).toBeGreaterThanOrEqual(80);
    }),
  );
});

test('a feed’s HTML of any shape gives an article or a reason', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom('<p>', '</p>', '<div>', '<html>', '&#x;', '<!--', ...LONG)).map((parts) => parts.join('')),
      ),
      (content) => {
        const article = read({ item: { content, summary: content }, page: null });
        expect(article.ok ? article.value.sentences.length : article.reason.length).toBeGreaterThan(0);
      },
    ),
  );
});

test.each([
  ['its page is English though its template says otherwise', { page: { language: 'fr' } }, 'en'],
  ['its source file is wrong', { source: { language: 'de' } }, 'en-GB'],
  ['nobody says', { page: { language: null }, source: { language: 'sw' } }, 'en'],
  ['page and source agree', { page: { language: 'en-US' } }, 'en-US'],
  ['they agree whatever the text looks like', { page: { language: 'en-US', paragraphs: FRENCH } }, 'en-US'],
])('knows its language when %s', (_, given, language) => {
  expect(articleOf(given).language).toBe(language);
});

test.each([
  ['no limit', null, 'full', { quote: 'full' }],
  ['a limit with room for all', 5_000, 'full', { quote: 'full' }],
  ['a limit of a sentence', 160, 'full', { quote: 'short', snippet: 160 }],
  ['a limit where the source allows nothing', 160, 'none', { quote: 'none', snippet: 160 }],
] as const)('%s of the page and what the source lets us quote', (_, snippet, quote, expected) => {
  const { quote: allowed, snippet: limit } = articleOf({ page: { snippet }, source: { quote } });
  expect({ quote: allowed, ...(limit === undefined ? {} : { snippet: limit }) }).toEqual(expected);
});

test.each([
  ['the publisher a Google News item names', { title: 'Bridges close - Harbour Radio', origin: 'Harbour Radio' }],
  ['its source', { title: 'Bridges close | The North Post' }],
  ['characters nobody sees', { title: '\u202eBridges\u0000 close\u200b\n' }],
])('its headline is without %s', (_, given) => {
  expect(articleOf({ item: given }).title).toBe('Bridges close');
});

test('whatever title, time and address a feed gives, a story can cite the article', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          '\u0000',
          '\u0085',
          '\u2028',
          '\u202e',
          '\u200b',
          '\ufeff',
          '\ud800',
          '\n',
          ' | ',
          ' - ',
          'North Post',
          '<b>',
          '"',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (title, pageTitle, path, author) => {
      const article = read({
        item: { title, link: `https://north.example/${path}` },
        page: { title: pageTitle, author, site: author, canonical: path },
      });
      if (!article.ok) {
        expect(['no-title', 'bad-address']).toContain(article.reason);
        return;
      }
      const { source: id, voice, title: line, url, published, retrieved, words, sha256 } = article.value;
      const cited = citedArticleSchema.safeParse({ source: id, voice, title: line, url, published, retrieved, words, sha256 });
      expect(cited.error?.issues).toBeUndefined();
      expect(cited.data?.title).toBe(line);
      for (const { text } of article.value.sentences) expect(text).toMatch(/^[^\p{Cc}\u202a-\u202e\u200b]+$/u);
    }),
  );
});
