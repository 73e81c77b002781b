import type { RequestListener } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Address } from './guarded-agent.ts';
import { createGet, type GetOptions } from './http.ts';
import { loopbackServer } from './loopback-server.ts';

const BODY = '<rss version="2.0"/>';
const MOST = 100_000;

/** A GET for which 127.0.0.1 is the public internet and everything else is not. */
function getter(options: Partial<GetOptions> = {}) {
  const { get, close } = createGet({
    userAgent: 'Test/1.0',
    deadlineMs: 5_000,
    isBlocked: (address) => address !== '127.0.0.1',
    ...options,
  });
  onTestFinished(close);
  return async (url: string, maxBytes = MOST) => {
    const reply = await get(url, { accept: '*/*', maxBytes });
    return reply.ok
      ? {
          status: reply.value.status,
          url: reply.value.url,
          text: new TextDecoder().decode(reply.value.bytes),
          ...(reply.value.moved === undefined ? {} : { moved: reply.value.moved }),
        }
      : reply.reason;
  };
}

const resolving =
  (...addresses: string[]) =>
  async (): Promise<Address[]> =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const redirecting: RequestListener = ({ url = '' }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const left = Number(searchParams.get('left'));
  if (pathname === '/chain' && left > 0) response.writeHead(302, { location: `/chain?left=${left - 1}` }).end();
  else if (pathname === '/to')
    response.writeHead(Number(searchParams.get('status') ?? 302), { location: searchParams.get('url') ?? '' }).end();
  else response.end(BODY);
};

describe('what comes back', () => {
  test.each([
    ['as it is', undefined, (text: string) => Buffer.from(text)],
    ['gzip', 'gzip', gzipSync],
    ['deflate', 'deflate', deflateSync],
    ['brotli', 'br', brotliCompressSync],
  ])('%s', async (_, encoding, pack) => {
    const server = await loopbackServer((_request, response) =>
      response.writeHead(200, encoding ? { 'content-encoding': encoding } : {}).end(pack(BODY)),
    );
    expect(await getter()(server.url)).toEqual({ status: 200, url: `${server.url}/`, text: BODY });
  });

  test('the request names us and says what we read', async () => {
    const server = await loopbackServer((_request, response) => response.end());
    await getter()(server.url);
    expect(server.received[0]?.headers).toMatchObject({
      'user-agent': 'Test/1.0',
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
    });
  });

  test.each([204, 304, 404, 410, 429, 500, 503, 206].map((status) => [status, status === 204 ? undefined : 'status']))(
    'status %i',
    async (status, code) => {
      const server = await loopbackServer((_request, response) =>
        response.writeHead(status).end(status === 204 || status === 304 ? undefined : BODY),
      );
      const reply = await getter()(server.url);
      expect('code' in reply ? reply.code : undefined).toBe(code);
    },
  );

  test('the time a server asks for is in the failure', async () => {
    const server = await loopbackServer((_request, response) => response.writeHead(503, { 'retry-after': '120' }).end());
    expect(await getter()(server.url)).toMatchObject({
      detail: expect.stringMatching(/503, again after 120$/),
      status: 503,
      retryAfter: '120',
    });
  });
});

describe('redirects', () => {
  test('five are followed, and the reply says where it came from', async () => {
    const server = await loopbackServer(redirecting);
    expect(await getter()(`${server.url}/chain?left=5`)).toMatchObject({ text: BODY, url: `${server.url}/chain?left=0` });
  });

  test('the sixth is not', async () => {
    const server = await loopbackServer(redirecting);
    expect(await getter()(`${server.url}/chain?left=6`)).toMatchObject({ code: 'too-many-redirects' });
    expect(server.requests).toHaveLength(6);
  });

  test.each([
    ['into a private network', 'http://10.0.0.1/', 'refused-address'],
    ['to a private name', 'http://inside.example/', 'refused-address'],
    ['to a file', 'file:///etc/hostname', 'bad-url'],
    ['to data', 'data:text/xml,x', 'bad-url'],
    ['with a password', 'http://a:b@127.0.0.1/', 'bad-url'],
  ])('%s: refused', async (_, to, code) => {
    const server = await loopbackServer(redirecting);
    const get = getter({ resolve: resolving('192.168.0.1') });
    for (const status of [301, 302, 303, 307, 308])
      expect(await get(`${server.url}/to?status=${status}&url=${encodeURIComponent(to)}`)).toMatchObject({ code });
  });

  test('from https to http: refused, judged by the addresses before the rewrite', async () => {
    const server = await loopbackServer((_request, response) =>
      response.writeHead(302, { location: 'http://north.example/' }).end(),
    );
    const get = getter({ rewrite: (url) => `${server.url}/${url.replace(/^https?:\/\//, '')}` });
    expect(await get('https://north.example/a')).toMatchObject({
      code: 'bad-url',
      detail: expect.stringContaining('from https to http'),
    });
    expect(server.requests).toEqual(['/north.example/a']);
  });

  test.each([
    ['lasting ones', [301, 308], '/2'],
    ['passing ones', [302, 307], undefined],
    ['a lasting one before a passing one', [301, 302], '/1'],
    ['a lasting one after a passing one', [302, 301], undefined],
    ['none', [], undefined],
  ])('the address to ask from now on: %s', async (_, statuses, path) => {
    const server = await loopbackServer(({ url = '' }, response) => {
      const hop = Number(url.slice(1));
      const status = statuses[hop];
      if (status === undefined) response.end(BODY);
      else response.writeHead(status, { location: `/${hop + 1}` }).end();
    });
    const reply = await getter()(`${server.url}/0`);
    expect('moved' in reply ? reply.moved : undefined).toBe(path && `${server.url}${path}`);
  });

  test('headers for one origin do not follow to another', async () => {
    const other = await loopbackServer((_request, response) => response.end(BODY));
    const server = await loopbackServer((_request, response) => response.writeHead(302, { location: other.url }).end());
    await getter({ headers: { authorization: 'Bearer x' } })(server.url);
    expect(server.received[0]?.headers.authorization).toBe('Bearer x');
    expect(other.received[0]?.headers.authorization).toBeUndefined();
  });
});

describe('addresses within the own network', () => {
  test.each([
    'http://2130706434:1/',
    'http://0x7f000002:1/',
    'http://0177.0.0.2:1/',
    'http://127.2:1/',
    'http://0:1/',
    'http://[::1]:1/',
    'http://[::ffff:127.0.0.2]:1/',
    'http://127.0.0.2.:1/',
  ])('%s is refused', async (url) => {
    expect(await getter()(url)).toMatchObject({ code: 'refused-address' });
  });

  test.each([
    ['a private address', ['10.0.0.1']],
    ['a private address among public ones', ['127.0.0.1', '10.0.0.1']],
    ['IPv4 within IPv6', ['::ffff:127.0.0.2']],
  ])('a name that leads to %s is refused', async (_, addresses) => {
    const server = await loopbackServer((_request, response) => response.end(BODY));
    const get = getter({ resolve: resolving(...addresses) });
    expect(await get(`http://north.example:${server.port}/`)).toMatchObject({
      code: 'refused-address',
      detail: expect.stringContaining('--allow-host'),
    });
    expect(server.requests).toEqual([]);
  });

  test('a second answer of the name server is judged like the first', async () => {
    const server = await loopbackServer((_request, response) =>
      response.writeHead(302, { location: 'http://north.example:1/', connection: 'close' }).end(),
    );
    const answers = [resolving('127.0.0.1'), resolving('10.0.0.1')];
    const get = getter({ resolve: () => (answers.shift() ?? resolving('10.0.0.1'))() });
    expect(await get(`http://north.example:${server.port}/`)).toMatchObject({ code: 'refused-address' });
  });

  test.each([
    ['its host', () => '127.0.0.1'],
    ['its host and port', (port: number) => `127.0.0.1:${port}`],
    ['a pattern', () => '127.0.*'],
  ])('is read where %s is allowed', async (_, allow) => {
    const server = await loopbackServer((_request, response) => response.end(BODY));
    const get = getter({ isBlocked: () => true, allowHosts: [allow(server.port)] });
    expect(await get(server.url)).toMatchObject({ text: BODY });
  });

  test('is refused where another port or host is allowed', async () => {
    const server = await loopbackServer((_request, response) => response.end(BODY));
    const get = getter({ isBlocked: () => true, allowHosts: [`127.0.0.1:${server.port + 1}`, '27.0.0.1', '127x0.0.1'] });
    expect(await get(server.url)).toMatchObject({ code: 'refused-address' });
  });

  test('a name is allowed by its own name', async () => {
    const server = await loopbackServer((_request, response) => response.end(BODY));
    const get = getter({ isBlocked: () => true, resolve: resolving('127.0.0.1'), allowHosts: ['north.example'] });
    expect(await get(`http://north.example:${server.port}/`)).toMatchObject({ text: BODY });
  });
});

describe('a server that means harm', () => {
  const zeros = Buffer.alloc(5_000_000);
  const attacks: [string, string, RequestListener][] = [
    ['announces too much', 'too-large', (_, response) => response.writeHead(200, { 'content-length': '99999999999' }).write('x')],
    [
      'sends without end',
      'too-large',
      (_, response) => void setInterval(() => response.write(zeros.subarray(0, 50_000)), 1).unref(),
    ],
    [
      'packs a bomb with gzip',
      'too-large',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(zeros)),
    ],
    [
      'packs a bomb with brotli',
      'too-large',
      (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(zeros)),
    ],
    [
      'packs a bomb in a bomb',
      'too-large',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(zeros))),
    ],
    [
      'packs three times',
      'network',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end('x'),
    ],
    [
      'packs in a way nobody asked for',
      'network',
      (_, response) => response.writeHead(200, { 'content-encoding': 'odd' }).end('x'),
    ],
    [
      'says gzip and is none',
      'network',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
    ],
    [
      'cuts gzip',
      'network',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(BODY).subarray(0, 15)),
    ],
    [
      'sends less than it announced',
      'network',
      (_, response) => response.writeHead(200, { 'content-length': '1000' }).write('x', () => response.destroy()),
    ],
    ['cuts a chunked body', 'network', (_, response) => response.writeHead(200).write('x', () => response.destroy())],
    [
      'sends a megabyte of headers',
      'network',
      (_, response) => response.socket?.end(`HTTP/1.1 200 OK\r\n${'x-a: '.concat('a'.repeat(1000), '\r\n').repeat(1000)}\r\nx`),
    ],
    ['never answers', 'timeout', () => {}],
    ['drips', 'timeout', (_, response) => void setInterval(() => response.write('x'), 20).unref()],
  ];
  test.each(attacks)('and %s is cut off', async (_, code, attack) => {
    const server = await loopbackServer(attack);
    expect(await getter({ deadlineMs: code === 'timeout' ? 300 : 10_000 })(server.url)).toMatchObject({
      code,
      detail: expect.stringContaining(server.url),
    });
    await vi.waitFor(() => expect(server.underWay.size).toBe(0));
  });

  test('and redirects slowly has one deadline for all of it', async () => {
    const server = await loopbackServer(
      ({ url = '' }, response) => void setTimeout(() => response.writeHead(302, { location: `${url}x` }).end(), 150),
    );
    expect(await getter({ deadlineMs: 400 })(server.url)).toMatchObject({ code: 'timeout' });
    expect(server.requests.length).toBeLessThan(4);
  });
});

test.each([
  'ftp://north.example/',
  'file:///etc/hostname',
  'javascript:alert(1)',
  'http://user@north.example/',
  'north.example',
  '',
])('%s is not asked for', async (url) => {
  expect(await getter()(url)).toMatchObject({ code: 'bad-url' });
});

test('a connection the server has given up is tried once more', async () => {
  let asked = 0;
  const server = await loopbackServer((request, response) =>
    ++asked === 1 ? request.socket.resetAndDestroy() : response.end(BODY),
  );
  expect(await getter()(server.url)).toMatchObject({ text: BODY });
});

test('but not twice', async () => {
  const server = await loopbackServer((request) => request.socket.resetAndDestroy());
  expect(await getter()(server.url)).toMatchObject({ code: 'network' });
  expect(server.requests).toHaveLength(2);
});

test('whatever bytes a server sends, a reply or a named failure comes of them', async () => {
  const pieces = fc.constantFrom(
    ...['HTTP/1.1 200 OK\r\n', 'HTTP/1.1 301 Moved\r\n', 'HTTP/1.0 304\r\n', 'HTTP/9.9 999 \r\n', 'content-length: 3\r\n'],
    ...[
      'content-length: -1\r\n',
      'transfer-encoding: chunked\r\n',
      'content-encoding: gzip\r\n',
      'location: \r\n',
      'location: http://[\r\n',
    ],
    ...[
      'retry-after: \u00e9\r\n',
      'content-type: \0\r\n',
      ': \r\n',
      '\r\n',
      '\r\n\r\n',
      'ffffffff\r\n',
      '3\r\nabc\r\n0\r\n\r\n',
      'abc',
    ],
  );
  let bytes: Uint8Array = new Uint8Array();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const get = getter({ deadlineMs: 250 });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 9 })), { maxLength: 12 }).map((all) => Buffer.from(all.join(''))),
      ),
      async (given) => {
        bytes = given;
        const reply = await get(`http://127.0.0.1:${port}/`);
        expect('code' in reply ? reply.detail.length > 0 : reply.status >= 200 && reply.status < 300).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});
