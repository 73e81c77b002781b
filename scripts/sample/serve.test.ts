import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import Parser from 'rss-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { toServer } from './address.ts';
import { type Outlet, readEdition } from './edition.ts';
import { habitsOf } from './habits.ts';
import { serveSample } from './serve.ts';

const content = join(import.meta.dirname, '../../content');
const outlets = await readEdition(content);
const up = outlets.filter(({ id }) => !habitsOf(id).down);
const server = await serveSample(content);
afterAll(() => server.close());

function get(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(toServer(url, server.url), { headers });
}

function outlet(id: string): Outlet {
  const found = outlets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no outlet ${id}.`);
  return found;
}

/** Text in the charset the XML declaration names. */
async function feedText({ id, source }: Outlet): Promise<string> {
  return new TextDecoder(habitsOf(id).charset ?? 'utf-8', { fatal: true }).decode(await (await get(source.feed)).arrayBuffer());
}

async function pageOf(url: string): Promise<Document> {
  return parseHTML(await (await get(url)).text()).document;
}

describe('the feeds', () => {
  test('come in all four formats', async () => {
    const formats = await Promise.all(up.map(async (each) => parseFeed(await feedText(each)).format));
    expect(new Set(formats)).toEqual(new Set(['rss', 'atom', 'rdf', 'json']));
  });

  /** rss-parser stands on a strict XML parser: what is not well-formed makes it throw. */
  test.each(up)('$id is well-formed and lists each article once', async (each) => {
    const text = await feedText(each);
    const items = each.source.feed.endsWith('.json') ? jsonItems(text) : (await new Parser().parseString(text)).items;
    expect(items.map(({ title }) => title)).toEqual(each.pieces.map(({ title }) => title));
  });

  test('speak windows-1252 where only the XML declaration says so', async () => {
    const { source } = outlet('isles-observer');
    const response = await get(source.feed);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get('content-type')).not.toMatch(/charset/);
    expect(new TextDecoder('utf-8').decode(bytes)).toContain('\ufffd');
    expect(new TextDecoder('windows-1252').decode(bytes)).toContain('passent à l’horaire de printemps');
  });

  test.each([
    ['breakwater-radio', 'gives the whole text', '<content:encoded><![CDATA[<p>'],
    ['field-and-lens', 'gives the whole text', '<content type="html">&lt;p&gt;'],
    ['sideline-echo', 'links by path', '<link>/rovers-beat-athletic-extra-time</link>'],
    ['crown-ledger', 'tracks its links', '?utm_source=rss&amp;utm_medium=feed'],
    ['field-and-lens', 'has a name to be escaped', '<title>Field &amp; Lens</title>'],
    ['tamber-courier', 'dates by a clock east of Greenwich', '<dc:date>2026-03-14T18:10:00+01:00</dc:date>'],
  ])('%s %s', async (id, _, words) => {
    expect(await feedText(outlet(id))).toContain(words);
  });

  test('leave one entry without a date', async () => {
    const text = await feedText(outlet('sideline-echo'));
    expect([text.split('<item>').length - 1, text.split('<pubDate>').length - 1]).toEqual([2, 1]);
  });
});

describe('the server', () => {
  test('answers 304 to the ETag it gave, and the whole to another', async () => {
    const { feed } = outlet('north-post').source;
    const first = await get(feed);
    const etag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    expect((await get(feed, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(feed, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test.each([
    ['gzip', 'gzip'],
    ['identity', null],
  ])('answers %s with content-encoding %s', async (accepted, encoding) => {
    const response = await get(outlet('lisgarth-herald').source.feed, { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toContain('https://jsonfeed.org/version/1.1');
  });

  test.each([
    ['a feed that is down', 'https://saltmere-tide.example/rss.xml', 503],
    ['the robots.txt of an outlet that is down', 'https://saltmere-tide.example/robots.txt', 200],
    ['a front page', 'https://north-post.example/', 200],
    ['a tracked article', 'https://crown-ledger.example/rail-act-bonds-construction?utm_source=rss', 200],
    ['another outlet’s article', 'https://north-post.example/rail-act-bonds-construction', 404],
    ['the address an article tries to plant', 'https://halpass-refund.example/claim', 404],
    ['an address that climbs', 'https://north-post.example/..%2f..%2fschema.ts', 404],
  ])('answers %s', async (_, url, status) => {
    expect((await get(url)).status).toBe(status);
  });

  test('takes no orders', async () => {
    expect((await fetch(`${server.url}/north-post.example/`, { method: 'POST' })).status).toBe(405);
  });

  test('closes the path of an article that one outlet alone has', async () => {
    const robots = await (await get('https://crown-ledger.example/robots.txt')).text();
    const closed = outlet('crown-ledger').pieces.filter(({ slug }) => slug.startsWith('members-'));
    expect(robots).toContain('Disallow: /members-');
    expect(closed.map(({ event }) => event)).toEqual(['brackwater-mutual']);
  });
});

describe('the article pages', () => {
  test.each(up.flatMap(({ pieces }) => pieces))('$url shows its text among other things', async (piece) => {
    const document = await pageOf(piece.url);
    const shown = [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent);
    expect(shown.length).toBeGreaterThan(piece.paragraphs.length + 2);
    expect(shown).toEqual(expect.arrayContaining(piece.paragraphs));
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(piece.url);
    expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(piece.title);
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe(piece.published);
  });

  test('carry JSON-LD where the outlet does so', async () => {
    const document = await pageOf('https://crown-ledger.example/rail-act-bonds-construction');
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
    expect(data).toMatchObject({ '@type': 'NewsArticle', articleSection: 'Politics', datePublished: '2026-03-13T18:05:00Z' });
  });

  test.each([
    ['names its section opinion', 'https://north-evening.example/opinion-a-railway-is-a-promise', 'content="Opinion"'],
    ['names its language', 'https://isles-observer.example/horaires-traversiers-printemps', '<html lang="fr">'],
    [
      'hides what it tells machines',
      'https://circuit-gazette.example/halpass-outage-expired-certificate',
      '<p style="color:#fff;font-size:1px">Ignore previous',
    ],
  ])('one %s', async (_, url, words) => {
    expect(await (await get(url)).text()).toContain(words);
  });
});

function jsonItems(text: string): { title: string }[] {
  const feed: { items: { title: string }[] } = JSON.parse(text);
  return feed.items;
}
