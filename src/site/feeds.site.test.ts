import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyEdition, fixtureEdition, readPage, sampleEdition, type Edition } from './edition.ts';
import { fixture } from './fixture.ts';
import { readFeed } from '../../scripts/feeds/read-feed.ts';
import { strictXml } from './strict-xml.ts';
import { withBase } from './url.ts';

const xmlError = strictXml();

const addressesIn = (html: string): string[] => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '');

describe.each([
  ['the sample edition', async () => sampleEdition(), { feeds: 20, items: 50 }],
  ['every state a story can be in, under a base path', async () => fixtureEdition(), { feeds: 13, items: 100 }],
  ['the paper before its first story', async () => emptyEdition(), { feeds: 9, items: 0 }],
])('%s', (_, make, least) => {
  let edition: Edition;
  let root: string;
  beforeAll(async () => {
    edition = await make();
    root = new URL(withBase(edition.base, '/'), edition.site).href;
  });

  /** Whether an address of this site is a page or file of the build, its fragment included. */
  const isThere = (address: string): boolean => {
    const [path = '', fragment] = address.slice(root.length - 1).split('#');
    const file = join(edition.folder, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) && (fragment === undefined || readPage(edition, path).includes(` id="${fragment}"`));
  };

  test('has well-formed feeds whose links are absolute and lead to pages and passages that are there', async () => {
    const feeds = globSync('**/rss.xml', { cwd: edition.folder });
    let items = 0;
    for (const file of feeds) {
      const text = readPage(edition, `/${file}`);
      expect(await xmlError(text), file).toBeUndefined();
      expect(text, file).toContain(`<atom:link href="${root}${file}" rel="self"`);
      const feed = await new Parser().parseString(text);
      const ours = await readFeed(new TextEncoder().encode(text), 'application/rss+xml', `${root}${file}`);
      // Our reader takes a title's markup out, which the fixture's hostile ones have.
      const asRead = (items: { link?: string; title?: string }[]) =>
        items.map(({ link, title = '' }) => [link, title.includes('<') ? '' : title]);
      const withMarkup = new Set(feed.items.flatMap((item) => (item.title?.includes('<') ? (item.link ?? '') : [])));
      expect(
        asRead(ours.ok ? ours.value.items.map((item) => (withMarkup.has(item.link) ? { ...item, title: '' } : item)) : []),
        file,
      ).toEqual(asRead(feed.items));
      expect(feed.link, file).toBe(`${root}${file.replace(/rss\.xml$/, '')}`);
      expect(new Set(feed.items.map(({ guid }) => guid)).size, file).toBe(feed.items.length);
      for (const item of feed.items) {
        const addresses = [item.link ?? '', ...addressesIn(String(item['content:encoded']))];
        expect(
          addresses.filter((address) => !/^https?:\/\//.test(address)),
          file,
        ).toEqual([]);
        expect(
          addresses.filter((address) => address.startsWith(root) && !isThere(address)),
          file,
        ).toEqual([]);
      }
      items += feed.items.length;
    }
    expect(feeds.length).toBeGreaterThanOrEqual(least.feeds);
    expect(items).toBeGreaterThanOrEqual(least.items);
  });

  test('has a sitemap of pages that are there and want to be found', async () => {
    const index = readPage(edition, '/sitemap-index.xml');
    const pages = [...readPage(edition, '/sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');
    expect(await xmlError(index)).toBeUndefined();
    expect(index).toContain(`${root}sitemap-0.xml`);
    expect(pages.filter((address) => !isThere(address))).toEqual([]);
    const unwanted = pages.filter((address) => readPage(edition, address.slice(root.length - 1)).includes('content="noindex"'));
    expect(unwanted).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(15);
    expect(readPage(edition, '/robots.txt')).toContain(`${root}sitemap-index.xml`);
  });
});

test('a story’s feeds carry it in full, and tell of a withdrawn one', async () => {
  const edition = fixtureEdition();
  for (const file of ['/rss.xml', '/world/rss.xml', '/tags/harbour/rss.xml', '/sources/north-post/rss.xml']) {
    const { items } = await new Parser().parseString(readPage(edition, file));
    const story = items.find(({ guid }) => guid === 'event:7e345678');
    expect(story?.['content:encoded'], file).toContain('Where the sources differ');
    expect(story?.['content:encoded'], file).toContain(`/repo/stories/${fixture.story}/#passage-1`);
    expect(story?.['content:encoded'], file).toContain('/repo/sample/north-post/bridges/');
  }
  const { items } = await new Parser().parseString(readPage(edition, '/rss.xml'));
  expect(items.map(({ title }) => title)).toContain('Withdrawn: Story of 0000dead');
});
