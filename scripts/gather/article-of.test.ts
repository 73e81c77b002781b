import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sourceSchema } from '../../content/schema.ts';
import type { Item } from '../feeds/item.ts';
import newsroom from '../../newsroom.config.ts';
import { productToken } from '../io/hop.ts';
import { loopbackServer } from '../io/loopback-server.ts';
import { createReader } from '../io/reader.ts';
import { ok } from '../result.ts';
import type { World } from '../world.ts';
import { articleOf } from './article-of.ts';
import { worldOf } from './world-builder.ts';

const source = {
  ...sourceSchema.parse({
    name: 'North Post',
    publisher: 'north-media',
    feed: 'https://north.example/rss',
    site: 'https://north.example/',
  }),
  id: 'north-post',
};
const lines = (who: string) =>
  Array.from({ length: 8 }, (_, k) => `The ${who} said on Saturday that bridge number ${k} of the harbour stays shut.`);
const OF_PAGE = lines('harbour master');
const OF_FEED = lines('mayor');
const TEASER = 'Both bridges are shut.';

const html = ({ head = '', paragraphs = OF_PAGE } = {}) =>
  `<!doctype html><html lang="en"><head><title>Bridges close</title>${head}</head><body><main><article><h1>Bridges close</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

type Answers = Record<string, (response: ServerResponse) => void>;

/** A world whose pages come over HTTP from one local server, each `*.example` host under its name as first folder. */
async function worldWith(answers: Answers): Promise<World> {
  const server = await loopbackServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  const reader = createReader({
    userAgent: 'AiBot/1.0 (+https://paper.example)',
    parallel: 4,
    parallelPerHost: 4,
    deadlineMs: 5_000,
    allowHosts: ['127.0.0.1'],
    rewrite: (url) => url.replace(/^https?:\/\/([^/]+)/, `${server.url}/$1`),
  });
  onTestFinished(reader.close);
  return worldOf({}, { getPage: reader.getPage });
}

const page =
  (body: string, headers: Record<string, string> = {}, status = 200) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

const item = (given: Partial<Item> = {}): Item => ({
  id: '1',
  link: 'https://north.example/bridges',
  title: 'Bridges close',
  published: '2026-03-14T15:00:00Z',
  summary: TEASER,
  content: '',
  origin: null,
  ...given,
});
const feedText = OF_FEED.map((text) => `<p>${text}</p>`).join('');

/** How an item ends: where its text is from, or why it is none. */
async function endOf(answers: Answers, given: Partial<Item> = {}): Promise<string> {
  const article = await articleOf(item(given), source, await worldWith(answers));
  return article.ok ? article.value.from : article.reason;
}

/** As we call ourselves to those we read, whatever a fork’s paper is called. */
const us = productToken(newsroom.name);

describe('a page kept from machines', () => {
  test.each([
    ['X-Robots-Tag: noai', page(html(), { 'x-robots-tag': 'noai, noimageai' })],
    ['X-Robots-Tag with our name', page(html(), { 'X-Robots-Tag': `${us}: nosnippet` })],
    ['TDM-Reservation: 1', page(html(), { 'TDM-Reservation': '1' })],
    ['a robots element', page(html({ head: '<meta name="robots" content="noai">' }))],
    ['an element with our name', page(html({ head: `<meta name="${us}" content="nosnippet">` }))],
    ['an element of the reservation protocol', page(html({ head: '<meta name="tdm-reservation" content="1">' }))],
    ['a header on what cannot be read', page('', { 'x-robots-tag': 'noai', 'content-type': 'application/pdf' })],
  ])('by %s is no evidence, nor is what the feed carries of it', async (_, answer) => {
    const answers = { '/north.example/bridges': answer };
    expect(await endOf(answers)).toBe('reserved');
    expect(await endOf(answers, { content: feedText })).toBe('reserved');
  });

  test.each([
    ['pictures', { 'x-robots-tag': 'noimageai' }],
    ['another agent', { 'x-robots-tag': 'otherbot: noai' }],
    ['search results', { 'x-robots-tag': 'noindex, none' }],
    ['nothing', { 'tdm-reservation': '0' }],
  ])('by a word about %s is read', async (_, headers) => {
    expect(await endOf({ '/north.example/bridges': page(html(), headers) })).toBe('page');
  });

  test('in part: max-snippet caps what may be quoted at once', async () => {
    const world = await worldWith({ '/north.example/bridges': page(html(), { 'x-robots-tag': 'max-snippet:120' }) });
    const article = await articleOf(item(), source, world);
    expect(article).toMatchObject({ ok: true, value: { quote: 'short', snippet: 120 } });
  });
});

describe('a page that is not for everyone', () => {
  const free = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
  const part =
    '<script type="application/ld+json">{"@type":"NewsArticle","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False"}}</script>';
  const robots = page('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' });
  test.each([
    ['robots', { '/north.example/robots.txt': robots, '/north.example/bridges': page(html()) }],
    ['login', { '/north.example/bridges': page(html(), {}, 401) }],
    ['paywalled', { '/north.example/bridges': page(html(), {}, 402) }],
    ['paywalled', { '/north.example/bridges': page(html({ head: free })) }],
    ['paywalled', { '/north.example/bridges': page(html({ head: part })) }],
    ['paywalled', { '/north.example/bridges': page(html({ head: '<meta property="article:content_tier" content="locked">' })) }],
    [
      'paywalled',
      { '/north.example/bridges': page(html({ paragraphs: [...OF_PAGE, 'Subscribe now to continue reading this article.'] })) },
    ],
  ])('is said to be “%s”, and only the feed’s own text is used', async (reason, answers: Answers) => {
    expect(await endOf(answers)).toBe(reason);
    expect(await endOf(answers, { content: feedText })).toBe('feed');
  });

  test.each([
    ['an error page however long', page(html(), {}, 404), /^too-short; page: status \(.*: 404\)$/],
    ['a broken server', page(html(), {}, 500), /^too-short; page: status \(.*: 500\)$/],
    [
      'a document that is no page',
      page(html(), { 'content-type': 'application/pdf' }),
      /^too-short; page: unreadable \(not-html\)$/,
    ],
  ])('%s is no article', async (_, answer, reason) => {
    expect(await endOf({ '/north.example/bridges': answer })).toMatch(reason);
  });

  test('an answer that gets through with its status all the same is no article', async () => {
    const world = worldOf(
      {},
      { getPage: async (url) => ok({ status: 402, url, headers: {}, bytes: new TextEncoder().encode(html()) }) },
    );
    expect(await articleOf(item(), source, world)).toEqual({ ok: false, reason: 'paywalled' });
  });

  test('a language we do not read is the reason, whatever the page is', async () => {
    const french = 'Le port a fermé ses deux ponts samedi après-midi à cause de la tempête qui arrive sur la côte. '.repeat(5);
    expect(await endOf({ '/north.example/bridges': page('', {}, 402) }, { content: french })).toBe('language');
  });
});

describe('an aggregator’s link', () => {
  const to =
    (location: string) =>
    (response: ServerResponse): void => {
      response.writeHead(302, { location }).end();
    };
  const short = { link: 'https://t.co/abc' };

  test('is the article at the end of its redirects', async () => {
    const world = await worldWith({
      '/t.co/abc': to('https://north.example/bridges?utm_source=x'),
      '/north.example/bridges?utm_source=x': page(html()),
    });
    const article = await articleOf(item(short), source, world);
    expect(article).toMatchObject({ ok: true, value: { url: 'https://north.example/bridges', from: 'page' } });
  });

  test('is the canonical address of the page it leads to', async () => {
    const world = await worldWith({
      '/t.co/abc': to('https://north.example/amp/bridges'),
      '/north.example/amp/bridges': page(html({ head: '<link rel="canonical" href="https://north.example/news/bridges">' })),
    });
    expect(await articleOf(item(short), source, world)).toMatchObject({
      ok: true,
      value: { url: 'https://north.example/news/bridges' },
    });
  });

  test('that carries the address is not followed at all', async () => {
    const world = await worldWith({ '/north.example/bridges': page(html()) });
    const link = `https://www.bing.com/news/apiclick.aspx?url=${encodeURIComponent('https://north.example/bridges')}`;
    expect(await articleOf(item({ link }), source, world)).toMatchObject({
      ok: true,
      value: { url: 'https://north.example/bridges' },
    });
  });

  test.each([
    ['that leads nowhere', {}],
    ['whose page shows itself', { '/t.co/abc': page(html()) }],
    ['that its host keeps from robots', { '/t.co/robots.txt': page('User-agent: *\nDisallow: /') }],
  ])('%s is refused by name', async (_, answers: Answers) => {
    expect(await endOf(answers, { ...short, content: feedText })).toBe('aggregator');
  });
});

test('a source whose pages are left alone gives the feed’s own text', async () => {
  const world = worldOf({});
  const article = await articleOf(item({ content: feedText }), { ...source, pages: false }, world);
  expect(article).toMatchObject({ ok: true, value: { from: 'feed' } });
  expect(world.asked).toEqual([]);
});
