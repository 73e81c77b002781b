import { describe, expect, test } from 'vitest';
import type { Source } from '../../content/schema.ts';
import { memoryFolder } from '../io/memory-folder.ts';
import { failed, ok } from '../result.ts';
import type { Get, GetFailure, Reply } from '../world.ts';
import { readFeeds } from './read-feeds.ts';
import { worldOf } from './world-builder.ts';

const north: Source & { id: string } = {
  ...{
    id: 'north',
    name: 'The North Post',
    publisher: 'north',
    feed: 'https://north.example/rss.xml',
    site: 'https://north.example/',
  },
  ...{ language: 'en', country: 'int', kind: 'online', quote: 'full', pages: true, verified: null, sample: false },
};
const feed = `<rss version="2.0"><channel><title>North</title><item><title>Ferry</title><link>https://north.example/1</link></item></channel></rss>`;
const reply = (more: Partial<Reply> = {}): Awaited<ReturnType<Get>> =>
  ok({ status: 200, url: north.feed, headers: {}, bytes: new TextEncoder().encode(feed), ...more });
const overloaded = (more: Partial<GetFailure> = {}): Awaited<ReturnType<Get>> =>
  failed({ code: 'status', detail: 'GET x: 503', status: 503, ...more });

/** One source whose server answers as told, read at one time after the other with one memory. */
function newsroom(memory = memoryFolder()) {
  let asked = 0;
  const at = async (now: string, answer: Awaited<ReturnType<Get>>, source = north) => {
    const getFeed: Get = async () => {
      asked++;
      return answer;
    };
    const [read] = await readFeeds([source], { ...worldOf({}), now, getFeed, memory });
    if (!read) throw new Error('a source vanished');
    return { outcome: read.items.ok ? 'read' : read.items.reason, health: read.health };
  };
  return { at, asked: () => asked, memory };
}

describe('a source that failed', () => {
  test('is not asked again before its time, and the report says until when and why', async () => {
    const { at, asked } = newsroom();
    expect((await at('2026-03-14T12:00:00Z', overloaded())).outcome).toBe('status: GET x: 503');
    const early = await at('2026-03-14T12:10:00Z', reply());
    expect(early.outcome).toBe('not due until 2026-03-14T12:15:00Z (status: GET x: 503)');
    expect(early.health).toMatchObject({ failures: 1, failingSince: '2026-03-14T12:00:00Z' });
    expect(asked()).toBe(1);
    expect((await at('2026-03-14T12:15:00Z', reply())).outcome).toBe('read');
    expect((await at('2026-03-14T12:16:00Z', reply())).health).toMatchObject({ failures: 0, success: '2026-03-14T12:16:00Z' });
    expect(asked()).toBe(3);
  });

  test('is left alone as long as its server asks', async () => {
    const { at } = newsroom();
    await at('2026-03-14T12:00:00Z', overloaded({ retryAfter: '7200' }));
    expect((await at('2026-03-14T13:59:59Z', reply())).outcome).toMatch(/^not due until 2026-03-14T14:00:00Z/);
    expect((await at('2026-03-14T14:00:00Z', reply())).outcome).toBe('read');
  });

  test('is asked at once where a person gave it another address', async () => {
    const { at } = newsroom();
    await at('2026-03-14T12:00:00Z', overloaded());
    expect((await at('2026-03-14T12:01:00Z', reply(), { ...north, feed: 'https://north.example/new' })).outcome).toBe('read');
  });

  test('because it is no feed is pushed back like any other', async () => {
    const { at } = newsroom();
    await at('2026-03-14T12:00:00Z', reply({ bytes: new TextEncoder().encode('<html>Log in</html>') }));
    expect((await at('2026-03-14T12:01:00Z', reply())).outcome).toMatch(/^not due until/);
  });
});

test('where a feed has moved to for good is kept', async () => {
  const { at } = newsroom();
  expect((await at('2026-03-14T12:00:00Z', reply({ moved: 'https://north.example/new' }))).health.moved).toBe(
    'https://north.example/new',
  );
});

test.each([
  '',
  'nonsense',
  '[]',
  '{"north": 3}',
  '{"north": {"feed": "https://north.example/rss.xml", "notBefore": "tomorrow"}}',
])('a memory that says %j is one that says nothing', async (text) => {
  const { at } = newsroom(memoryFolder(new Map([['health.json', text]])));
  expect((await at('2026-03-14T12:00:00Z', reply())).outcome).toBe('read');
});

test('sources that are not read this time keep their health; those long gone are forgotten', async () => {
  const { at, memory } = newsroom();
  await at('2026-03-14T12:00:00Z', reply());
  await at('2026-03-15T12:00:00Z', reply(), { ...north, id: 'west' });
  expect(Object.keys(JSON.parse((await memory.read('health.json')) ?? ''))).toEqual(['north', 'west']);
  await at('2026-07-14T12:00:00Z', reply(), { ...north, id: 'west' });
  expect(Object.keys(JSON.parse((await memory.read('health.json')) ?? ''))).toEqual(['west']);
});

test('what keeps many sources from being read is said of three, and then how often', async () => {
  const said: string[] = [];
  const getFeed: Get = async (url) =>
    failed({ code: 'network', detail: `GET ${url}: getaddrinfo ENOTFOUND ${new URL(url).host}` });
  const sources = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...north, id, feed: `https://${id}.example/rss.xml` }));
  await readFeeds(sources, { ...worldOf({}), getFeed, memory: memoryFolder(), say: (line) => void said.push(line) });
  expect(said.slice(0, 3)).toEqual(
    ['a', 'b', 'c'].map((id, at) => expect.stringContaining(`feeds: ${at + 1} of 5 · ${id}: network: GET`)),
  );
  expect(said.slice(3)).toEqual(['feeds: 2 more unread: network: getaddrinfo ENOTFOUND the host']);
});
