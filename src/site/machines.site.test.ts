/** What machines are told of the built paper: read back as they would. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFeed } from '../../scripts/feeds/read-feed.ts';
import { emptyEdition, fixtureEdition, pagesOf, readPage, sampleEdition, type Edition } from './edition.ts';
import { fixture } from './fixture.ts';
import { strictXml } from './strict-xml.ts';
import { withBase } from './url.ts';

const xmlError = strictXml();

/** A page’s JSON-LD, as a browser cuts it out. */
const jsonLd = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => JSON.parse(json ?? ''));

const decoded = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&#34;', '"');

const meta = (html: string, property: string): string | undefined =>
  decoded(new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '') || undefined;

describe.each([
  ['the sample edition', async () => sampleEdition(), { pages: 100, stories: 10, own: 10, entries: 50 }],
  [
    'every state a story can be in, under a base path',
    async () => fixtureEdition(),
    { pages: 100, stories: 47, own: 20, entries: 60 },
  ],
  ['the paper before its first story', async () => emptyEdition(), { pages: 15, stories: 0, own: 0, entries: 0 }],
])('%s', (_, make, least) => {
  let edition: Edition;
  let root: string;
  beforeAll(async () => {
    edition = await make();
    root = new URL(withBase(edition.base, '/'), edition.site).href;
  });

  const fileOf = (address: string): string => join(edition.folder, address.slice(root.length - 1));
  const isPage = (address: string): boolean => existsSync(join(fileOf(address.split('#')[0] ?? ''), 'index.html'));

  test('has, on every page, one address or the wish not to be found, a picture that is there, and the feeds', async () => {
    const pages = pagesOf(edition);
    const pictures = new Set<string>();
    for (const page of pages) {
      const html = readPage(edition, page);
      const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, address]) => address);
      expect(html.includes('content="noindex"') ? [] : [`${root}${page.slice(1)}`], page).toEqual(canonical);
      for (const property of ['og:title', 'og:description', 'og:url', 'og:site_name', 'og:image:alt'])
        expect(meta(html, property), `${page} ${property}`).toBeTruthy();
      pictures.add(meta(html, 'og:image') ?? '');
      for (const type of ['rss+xml', 'atom+xml', 'feed+json'])
        expect(html, page).toContain(`<link rel="alternate" type="application/${type}"`);
      const feeds = [...html.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g)].map(
        ([, address]) => new URL(address ?? '', root).href,
      );
      expect(
        feeds.filter((address) => !existsSync(fileOf(address))),
        page,
      ).toEqual([]);
    }
    for (const picture of pictures) {
      const { width, height } = await sharp(fileOf(picture)).metadata();
      expect([width, height], picture).toEqual([1200, 630]);
    }
    expect(pages.length).toBeGreaterThanOrEqual(least.pages);
    expect([...pictures].filter((picture) => /\/share\/\d/.test(picture)).length).toBeGreaterThanOrEqual(least.own);
  });

  test('has stories whose JSON-LD says what the page shows, and rests on what is there', () => {
    const stories = pagesOf(edition).filter((page) => page.startsWith('/stories/') && jsonLd(readPage(edition, page)).length > 0);
    for (const page of stories) {
      const html = readPage(edition, page);
      const [article, ...more] = jsonLd(html);
      expect(more, page).toEqual([]);
      expect(article, page).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        '@id': `${root}${page.slice(1)}`,
      });
      expect(article?.['headline'], page).toBe(meta(html, 'og:title'));
      expect(article?.['image'], page).toBe(meta(html, 'og:image'));
      expect(article?.['isBasedOn'], page).not.toEqual([]);
      const cited = (article?.['citation'] ?? []) as { '@id': string }[];
      expect(cited.length, page).toBeGreaterThan(0);
      for (const { '@id': passage } of cited) expect(html, page).toContain(` id="${passage.split('#')[1]}"`);
    }
    expect(stories.length).toBeGreaterThanOrEqual(least.stories);
  });

  test('has feeds in Atom and JSON with the same entries as in RSS', async () => {
    let entries = 0;
    for (const path of ['/', '/world/', '/science/']) {
      const rss = await new Parser().parseString(readPage(edition, `${path}rss.xml`));
      const atomText = readPage(edition, `${path}atom.xml`);
      expect(await xmlError(atomText), path).toBeUndefined();
      const atom = await new Parser().parseString(atomText);
      const json: { feed_url: string; items: { id: string; url: string; content_html: string }[] } = JSON.parse(
        readPage(edition, `${path}feed.json`),
      );
      const links = rss.items.map(({ link }) => link);
      expect(
        atom.items.map(({ link }) => link),
        path,
      ).toEqual(links);
      expect(
        json.items.map(({ url }) => url),
        path,
      ).toEqual(links);
      expect(
        atom.items.map(({ id }) => id as string),
        path,
      ).toEqual(json.items.map(({ id }) => id));
      expect(json.feed_url).toBe(`${root}${path.slice(1)}feed.json`);
      expect(atomText).toContain(`href="${root}${path.slice(1)}atom.xml"`);
      for (const [file, type] of [
        ['atom.xml', 'application/atom+xml'],
        ['feed.json', 'application/feed+json'],
      ] as const) {
        const ours = await readFeed(
          new TextEncoder().encode(readPage(edition, path + file)),
          type,
          `${root}${path.slice(1)}${file}`,
        );
        expect(ours.ok && ours.value.items.map(({ link }) => link), path + file).toEqual(links);
      }
      const addresses = json.items.flatMap(({ url, content_html: html }) => [
        url,
        ...[...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? ''),
      ]);
      expect(
        addresses.filter((address) => !/^https?:\/\//.test(address)),
        path,
      ).toEqual([]);
      expect(
        addresses.filter((address) => address.startsWith(root) && !isPage(address)),
        path,
      ).toEqual([]);
      entries += links.length;
    }
    expect(entries).toBeGreaterThanOrEqual(least.entries === 0 ? 0 : 10);
  });

  test('has a news sitemap, a list of feeds and a text for models, well-formed and of pages that are there', async () => {
    const news = readPage(edition, '/news-sitemap.xml');
    const opml = readPage(edition, '/feeds.opml');
    expect(await xmlError(news)).toBeUndefined();
    expect(await xmlError(opml)).toBeUndefined();
    expect([...news.matchAll(/<loc>([^<]*)<\/loc>/g)].filter(([, address]) => !isPage(address ?? ''))).toEqual([]);
    const feeds = [...opml.matchAll(/xmlUrl="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(feeds.length).toBeGreaterThanOrEqual(9);
    expect(feeds.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
    const links = [...readPage(edition, '/llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address ?? '');
    const ours = links.filter((address) => address.startsWith(root));
    expect(ours.filter((address) => !isPage(address) && !existsSync(fileOf(address)))).toEqual([]);
    expect(ours.length).toBeGreaterThanOrEqual(15);
    expect(readPage(edition, '/robots.txt')).toContain(`Sitemap: ${root}news-sitemap.xml`);
  });

  test('has a manifest and icons of the sizes they claim', async () => {
    const manifest: { start_url: string; icons: { src: string; sizes: string; type: string }[] } = JSON.parse(
      readPage(edition, '/manifest.webmanifest'),
    );
    expect(new URL(manifest.start_url, root).href).toBe(root);
    for (const { src, sizes, type } of manifest.icons) {
      const { width, height, format } = await sharp(fileOf(new URL(src, root).href)).metadata();
      expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
    }
    expect(manifest.icons.length).toBeGreaterThanOrEqual(4);
    const icon = readFileSync(join(edition.folder, 'favicon.ico'));
    expect([icon.readUInt16LE(0), icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([0, 1, 3]);
    for (const entry of [0, 1, 2]) {
      const [size, bytes, offset] = [
        icon.readUInt8(6 + 16 * entry),
        icon.readUInt32LE(14 + 16 * entry),
        icon.readUInt32LE(18 + 16 * entry),
      ];
      expect(await sharp(icon.subarray(offset, offset + bytes)).metadata()).toMatchObject({
        width: size,
        height: size,
        format: 'png',
      });
    }
  });
});

describe('of single stories', () => {
  let edition: Edition;
  const page = (id: string): string => readPage(edition, `/stories/${id}/`);
  beforeAll(async () => {
    edition = fixtureEdition();
  });

  test('keeps a headline that ends a script inside the data', async () => {
    expect(jsonLd(page(fixture.hostile))[0]?.['headline']).toBe(fixture.evil);
    expect(page(fixture.hostile).split('application/ld+json')[1]).toContain('\\u003c/script\\u003e');
  });

  test('says a correction in the data and in all feeds', async () => {
    expect(jsonLd(page(fixture.story))[0]?.['correction']).toMatchObject([{ text: 'The wind was given in the wrong unit.' }]);
    for (const file of ['/rss.xml', '/atom.xml', '/feed.json']) {
      expect(readPage(edition, file), file).toContain('Corrected: Harbour bridges close');
      expect(readPage(edition, file), file).toContain('The wind was given in the wrong unit.');
    }
  });

  test('tells machines nothing of a withdrawn story but that it was', () => {
    expect(jsonLd(page(fixture.withdrawn))).toEqual([]);
    expect(meta(page(fixture.withdrawn), 'og:image')).toMatch(/\/repo\/share\/world\.png$/);
    expect(readPage(edition, '/news-sitemap.xml')).not.toContain(fixture.withdrawn);
  });

  test('shows the section’s picture for a headline in letters the font lacks, and for an old story', () => {
    for (const id of [fixture.rightToLeft, '2026/02/01/story-0'])
      expect(meta(page(id), 'og:image'), id).toMatch(/\/share\/world\.png$/);
    expect(meta(page(fixture.story), 'og:image')).toContain(`/share/${fixture.story}.png`);
  });

  test('lists in the news sitemap the real stories of the last two days', () => {
    const news = readPage(edition, '/news-sitemap.xml');
    expect(news).toContain(fixture.hostile);
    expect(news).not.toContain(fixture.story);
    expect(news).not.toContain('/2026/02/');
  });
});
