import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { userAgent } from './hop.ts';
import { loopbackServer } from './loopback-server.ts';
import { createReader, type ReaderOptions } from './reader.ts';
import { sqliteReplyStore } from './reply-store.ts';

const WANT = { accept: 'text/html', maxBytes: 100_000 };

/** A reader for whom every `*.example` outlet lives on one local server, under its name as first folder. */
function reader(server: { url: string }, options: Partial<ReaderOptions> = {}) {
  const made = createReader({
    userAgent: userAgent({ name: 'AiBot', site: 'https://paper.example' }),
    parallel: 8,
    parallelPerHost: 1,
    deadlineMs: 5_000,
    allowHosts: ['127.0.0.1'],
    rewrite: (url) => url.replace(/^https?:\/\/([^/]+\.example)/, `${server.url}/$1`),
    ...options,
  });
  onTestFinished(made.close);
  return made;
}

const withRobots =
  (robots: string | number, page: RequestListener = (_, response) => response.end('page')): RequestListener =>
  (request, response) => {
    if (!request.url?.endsWith('/robots.txt')) page(request, response);
    else if (typeof robots === 'number') response.writeHead(robots).end('User-agent: *\nDisallow: /');
    else response.end(robots);
  };

const code = async (reply: ReturnType<ReturnType<typeof createReader>['getPage']>): Promise<string> => {
  const result = await reply;
  return result.ok ? 'read' : result.reason.code;
};

test('every request names the newsroom and its site', async () => {
  const server = await loopbackServer(withRobots(''));
  await reader(server).getPage('https://north.example/1', WANT);
  expect(server.received.map(({ headers }) => headers['user-agent'])).toEqual(
    Array(2).fill('AiBot/1.0 (+https://paper.example)'),
  );
});

describe('robots.txt', () => {
  test.each([
    ['lets us in where it says nothing of us', 'User-agent: Other\nDisallow: /', 'read'],
    ['keeps everyone out', 'User-agent: *\nDisallow: /', 'robots'],
    ['keeps us out by name', 'User-agent: aibot\nDisallow: /\n\nUser-agent: *\nAllow: /', 'robots'],
    ['lets us in by name where others stay out', 'User-agent: *\nDisallow: /\n\nUser-agent: AiBot\nDisallow: /private/', 'read'],
    ['prefers the longer rule', 'User-agent: *\nDisallow: /\nAllow: /news/', 'read'],
    ['knows patterns', 'User-agent: *\nDisallow: /*/1$', 'robots'],
    ['is missing', 404, 'read'],
    ['is forbidden', 403, 'read'],
    ['is broken', 500, 'robots'],
    ['is asked for too often', 429, 'robots'],
    ['is a page', '<!doctype html><title>Not found</title>', 'read'],
  ])('%s', async (_, robots, outcome) => {
    const server = await loopbackServer(withRobots(robots));
    expect(await code(reader(server).getPage('https://north.example/news/1', WANT))).toBe(outcome);
    expect(server.requests).toEqual(
      outcome === 'read' ? ['/north.example/robots.txt', '/north.example/news/1'] : ['/north.example/robots.txt'],
    );
  });

  test('is asked once an origin, also where pages are asked for at once', async () => {
    const server = await loopbackServer(withRobots(''));
    const { getPage } = reader(server);
    await Promise.all(['north.example/1', 'north.example/2', 'west.example/1'].map((page) => getPage(`https://${page}`, WANT)));
    expect(server.requests.filter((path) => path.endsWith('robots.txt')).sort()).toEqual([
      '/north.example/robots.txt',
      '/west.example/robots.txt',
    ]);
  });

  test('speaks at every hop of a redirect', async () => {
    const server = await loopbackServer(({ url }, response) => {
      if (url === '/west.example/robots.txt') response.end('User-agent: *\nDisallow: /1');
      else if (url === '/north.example/1') response.writeHead(302, { location: 'https://west.example/1' }).end();
      else response.writeHead(404).end();
    });
    expect(await code(reader(server).getPage('https://north.example/1', WANT))).toBe('robots');
    expect(server.requests).not.toContain('/west.example/1');
  });

  test('does not concern feeds', async () => {
    const server = await loopbackServer(withRobots('User-agent: *\nDisallow: /'));
    expect(await code(reader(server).getFeed('https://north.example/feed', WANT))).toBe('read');
    expect(server.requests).toEqual(['/north.example/feed']);
  });
});

describe('one request at a time', () => {
  const busiest = async (options: Partial<ReaderOptions>, hosts: string[]): Promise<number> => {
    let most = 0;
    const server = await loopbackServer((_request, response) => {
      most = Math.max(most, server.underWay.size);
      setTimeout(() => response.end(), 20);
    });
    const { getFeed } = reader(server, options);
    await Promise.all(hosts.map((host, index) => getFeed(`https://${host}/${index}`, WANT)));
    expect(server.requests).toHaveLength(hosts.length);
    return most;
  };

  test('to one host', async () => {
    expect(await busiest({}, Array(5).fill('north.example'))).toBe(1);
  });

  test('but several to several hosts, up to the limit over all', async () => {
    const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.example`);
    expect(await busiest({ parallel: 3 }, hosts)).toBe(3);
  });
});

test('waiting for a turn does not count towards the deadline', async () => {
  const server = await loopbackServer((_request, response) => void setTimeout(() => response.end('x'), 100));
  const { getFeed } = reader(server, { deadlineMs: 350 });
  const codes = await Promise.all(Array.from({ length: 6 }, (_, index) => code(getFeed(`https://north.example/${index}`, WANT))));
  expect(codes).toEqual(Array(6).fill('read'));
});

describe('between runs', () => {
  const scratch = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'reader-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return join(folder, 'deep', 'replies.sqlite');
  };
  const changing = async () => {
    const page = { body: 'first', headers: { etag: '"1"' } as Record<string, string> };
    const server = await loopbackServer((request, response) => {
      const same = request.headers['if-none-match'] === page.headers['etag'] && page.headers['etag'];
      const since = request.headers['if-modified-since'] === page.headers['last-modified'] && page.headers['last-modified'];
      if (same || since) response.writeHead(304).end();
      else response.writeHead(200, { ...page.headers, 'content-type': 'text/xml; charset=x' }).end(page.body);
    });
    const run = async (path: string): Promise<string> => {
      const store = sqliteReplyStore(path);
      const reply = await reader(server, { store }).getFeed('https://north.example/feed', WANT);
      store.close();
      return reply.ok
        ? `${new TextDecoder().decode(reply.value.bytes)} ${reply.value.headers['content-type']} ${reply.value.url}`
        : reply.reason.detail;
    };
    return { page, server, run };
  };
  const asked = ({ received }: Awaited<ReturnType<typeof loopbackServer>>) =>
    received.map(({ headers }) => headers['if-none-match'] ?? headers['if-modified-since']);

  test.each([
    ['its tag', { etag: 'W/"7"' }, 'W/"7"'],
    ['its date', { 'last-modified': 'Sat, 14 Mar 2026 14:02:00 GMT' }, 'Sat, 14 Mar 2026 14:02:00 GMT'],
  ])('a feed is asked for by %s, and a 304 gives what was read before', async (_, headers, validator) => {
    const { page, server, run } = await changing();
    page.headers = headers;
    const path = scratch();
    const first = await run(path);
    expect(first).toBe('first text/xml; charset=x https://north.example/feed');
    expect(await run(path)).toBe(first);
    expect(asked(server)).toEqual([undefined, validator]);
  });

  test('a changed feed is read anew, and then asked for by its new tag', async () => {
    const { page, server, run } = await changing();
    const path = scratch();
    await run(path);
    Object.assign(page, { body: 'second', headers: { etag: '"2"' } });
    expect(await run(path)).toMatch(/^second /);
    expect(await run(path)).toMatch(/^second /);
    expect(asked(server)).toEqual([undefined, '"1"', '"2"']);
  });

  test.each([
    ['deleted', (path: string) => rmSync(path)],
    ['broken', (path: string) => ['', '-wal', '-shm'].map((end) => writeFileSync(path + end, 'no database at all '.repeat(500)))],
  ])('a store that is %s costs one full answer', async (_, harm) => {
    const { server, run } = await changing();
    const path = scratch();
    const first = await run(path);
    harm(path);
    expect(await run(path)).toBe(first);
    expect(await run(path)).toBe(first);
    expect(asked(server)).toEqual([undefined, undefined, '"1"']);
  });

  test('what nobody asked for in a month is forgotten', () => {
    const path = scratch();
    const day = 86_400_000;
    const at = (now: number, use: (store: ReturnType<typeof sqliteReplyStore>) => unknown): unknown => {
      const store = sqliteReplyStore(path, now);
      const result = use(store);
      store.close();
      return result;
    };
    const reply = { status: 200, url: 'https://north.example/', headers: {}, bytes: new Uint8Array([1]) };
    at(0, (store) => ['used', 'unused'].map((key) => store.keep(key, reply)));
    at(20 * day, (store) => store.find('used'));
    expect(at(40 * day, (store) => [store.find('used'), store.find('unused')])).toEqual([reply, null]);
  });

  test('pages are not kept', async () => {
    const path = scratch();
    const server = await loopbackServer(withRobots('', (_, response) => response.writeHead(200, { etag: '"1"' }).end('page')));
    const store = sqliteReplyStore(path);
    const { getPage } = reader(server, { store });
    await getPage('https://north.example/1', WANT);
    await getPage('https://north.example/1', WANT);
    expect(asked(server)).toEqual([undefined, undefined, undefined]);
    store.close();
    expect(readdirSync(join(path, '..'))).toEqual(['replies.sqlite']);
  });
});
