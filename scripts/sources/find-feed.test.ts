import { expect, test } from 'vitest';
import { readFeed } from '../feeds/read-feed.ts';
import { failed, ok } from '../result.ts';
import type { Get } from '../world.ts';
import { findFeed } from './find-feed.ts';

const rss = (items: number, head = '') =>
  `<rss version="2.0"><channel><title>North Post</title><link>https://north.example/</link>${head}${'<item><link>https://north.example/1</link></item>'.repeat(items)}</channel></rss>`;
const page = (...links: string[]) =>
  `<html><head>${links.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('')}</head></html>`;

function find(address: string, site: Record<string, string>) {
  const getFeed: Get = async (url) => {
    const text = site[new URL(url).pathname];
    if (text === undefined) return failed({ code: 'status', detail: `GET ${url}: 404`, status: 404 });
    return ok({ status: 200, url, headers: {}, bytes: new TextEncoder().encode(text) });
  };
  return findFeed(address, { getFeed, readFeed });
}

test.each<[string, string, Record<string, string>, string]>([
  ['an address that is a feed', 'https://north.example/rss', { '/rss': rss(2) }, '/rss'],
  ['a site without a scheme', 'north.example', { '/': page('/f'), '/f': rss(2) }, '/f'],
  [
    'the first announced that has items',
    'https://north.example/',
    { '/': page('/a', '/b', '/c'), '/b': rss(0), '/c': rss(1) },
    '/c',
  ],
  [
    'articles before comments',
    'https://north.example/',
    { '/': page('/comments/feed', '/f'), '/comments/feed': rss(1), '/f': rss(1) },
    '/f',
  ],
  ['a usual path where none is announced', 'https://north.example/', { '/': page(), '/feed.xml': rss(1) }, '/feed.xml'],
  ['a usual path where the front page fails', 'https://north.example/', { '/atom.xml': rss(1) }, '/atom.xml'],
])('finds %s', async (_, address, site, path) => {
  const found = await find(address, site);
  expect(found.ok ? found.value.candidate.feed : found.reason).toBe(`https://north.example${path}`);
});

test('says what the feed calls itself, its site and its language', async () => {
  const found = await find('https://north.example/rss', { '/rss': rss(2, '<language>en-gb</language>') });
  expect(found).toEqual(
    ok({
      items: 2,
      candidate: {
        feed: 'https://north.example/rss',
        site: 'https://north.example/',
        name: 'North Post',
        language: 'en-GB',
        folder: '',
      },
    }),
  );
});

test('says what was tried where there is none', async () => {
  const found = await find('https://north.example/', { '/': page('/f') });
  expect(found.ok ? '' : found.reason).toMatch(/no feed found:\n.*north\.example\/: no feed.*\n.*\/f: status .*404/);
});

test('says what is no address', async () => {
  expect(await find('http://', {})).toMatchObject({ ok: false, reason: expect.stringContaining('no address') });
});
