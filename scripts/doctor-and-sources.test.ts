import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loopbackServer } from './io/loopback-server.ts';
import { runCommand } from './run-command.ts';

const rss = (date: string) =>
  `<rss version="2.0"><channel><title>North Post</title><item><title>Ferry</title><link>https://north.example/1</link><pubDate>${date}</pubDate></item></channel></rss>`;

/** An outlet of every kind on one local server, under its name as path. */
const wire = () =>
  loopbackServer(({ url = '' }, response) => {
    if (url === '/fine' || url === '/new') response.end(rss('Sat, 14 Mar 2026 12:00:00 GMT'));
    else if (url === '/moved') response.writeHead(301, { location: '/new' }).end();
    else if (url === '/visiting') response.writeHead(302, { location: '/new' }).end();
    else if (url === '/stale') response.end(rss('Sat, 14 Feb 2026 12:00:00 GMT'));
    else if (url === '/empty') response.end('<rss version="2.0"><channel><title>x</title></channel></rss>');
    else if (url === '/page') response.end('<html><link rel="alternate" type="application/rss+xml" href="/fine"></html>');
    else response.writeHead(url === '/failing' ? 503 : url === '/refused' ? 403 : 404).end();
  });

/** A folder with a source file for each path of the server. */
function contentOf(server: { url: string }, paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content/sources'), { recursive: true });
  for (const path of paths)
    writeFileSync(
      join(folder, 'content/sources', `${path}.md`),
      `---\nname: "${path}"\npublisher: "${path}"\nfeed: "${server.url}/${path}"\nsite: "${server.url}/"\n---\n\nAn invented outlet.\n`,
    );
  return folder;
}

const run = (script: string, folder: string, ...args: string[]) =>
  runCommand(script, [...args, '--content', join(folder, 'content'), '--memory', join(folder, 'memory')]);
const now = ['--now', '2026-03-14T18:00:00Z', '--allow-host', '127.0.0.1'];

describe('npm run doctor', () => {
  test('says of every source how it is and what to do', async () => {
    const paths = ['fine', 'moved', 'visiting', 'stale', 'empty', 'page', 'failing', 'refused', 'dead'];
    const server = await wire();
    const { code, out } = await run('doctor.ts', contentOf(server, paths), ...now, '--json');
    const { sources } = JSON.parse(out) as { sources: { id: string; verdict: string; todo: string }[] };
    expect(sources.map(({ id, verdict }) => `${id}: ${verdict}`).toSorted()).toEqual(
      [
        ...['dead: dead', 'empty: empty', 'failing: failing', 'fine: fine', 'moved: moved', 'page: not-a-feed'],
        ...['refused: refused', 'stale: stale', 'visiting: fine'],
      ].toSorted(),
    );
    const todo = Object.fromEntries(sources.map((source) => [source.id, source.todo]));
    expect([todo['moved'], todo['page']]).toEqual([
      expect.stringContaining(`"${server.url}/new"`),
      expect.stringContaining(`"${server.url}/fine"`),
    ]);
    expect(code).toBe(1);
  });

  test('says once what is the same for several sources', async () => {
    const folder = contentOf({ url: 'http://127.0.0.1:9' }, ['one', 'two', 'three']);
    const { code, out } = await run('doctor.ts', folder, ...now);
    expect(out).toMatch(/^failing +3 sources: .+\n +one, three, two\n +→ .+\n0 of 3 fine\n$/);
    expect(code).toBe(1);
  });

  test('in words, of one source, where all is well', async () => {
    const folder = contentOf(await wire(), ['fine', 'dead']);
    const { code, out } = await run('doctor.ts', folder, ...now, '--source', 'fine');
    expect(out).toMatch(/^fine +fine: 1 items, the newest of 2026-03-14T12:00:00Z\n1 of 1 fine\n$/);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'content/sources'))).toEqual(['dead.md', 'fine.md']);
  });

  test('names an address of the own network that was not allowed, and does not ask it', async () => {
    const server = await wire();
    const { out } = await run('doctor.ts', contentOf(server, ['fine']), '--now', '2026-03-14T18:00:00Z');
    expect(out).toMatch(/^dead +fine: .*--allow-host/);
    expect(server.requests).toEqual([]);
  });

  test('says of a source whose file is torn that it is', async () => {
    const folder = contentOf(await wire(), ['fine']);
    writeFileSync(join(folder, 'content/sources/torn.md'), 'name: Torn\n');
    expect(await run('doctor.ts', folder, ...now, '--source', 'torn')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--source torn: the file cannot be used: npm run check says why'),
    });
  });

  test.each([
    ['an unknown source', ['--source', 'nobody']],
    ['an unknown option', ['--nonsense']],
    ['a time that is none', ['--now', 'soon']],
  ])('%s is a wrong call', async (_, args) => {
    expect(await run('doctor.ts', contentOf(await wire(), ['fine']), ...args)).toMatchObject({ code: 2, out: '' });
  });
});

describe('npm run sources', () => {
  test('add finds the feed of a site and writes a source file that the doctor can read', async () => {
    const server = await wire();
    const folder = contentOf(server, []);
    const shown = await run('sources.ts', folder, 'add', `${server.url}/page`, '--allow-host', '127.0.0.1', '--dry-run');
    expect(shown.out).toContain(`feed: "${server.url}/fine"`);
    expect(readdirSync(join(folder, 'content/sources'))).toEqual([]);
    expect((await run('sources.ts', folder, 'add', `${server.url}/page`, '--allow-host', '127.0.0.1')).code).toBe(0);
    expect(readFileSync(join(folder, 'content/sources/north-post.md'), 'utf8')).toContain(`feed: "${server.url}/fine"`);
    expect(await run('sources.ts', folder, 'add', `${server.url}/fine`, '--allow-host', '127.0.0.1')).toMatchObject({
      code: 1,
      err: expect.stringContaining('we read it already, as north-post'),
    });
    expect((await run('doctor.ts', folder, ...now)).code).toBe(0);
  });

  test('what one newsroom exports another imports', async () => {
    const folder = contentOf({ url: 'https://north.example' }, ['fine', 'stale']);
    const file = join(folder, 'list.opml');
    expect((await run('sources.ts', folder, 'export', '--out', file)).code).toBe(0);
    const other = contentOf({ url: 'https://north.example' }, ['stale']);
    const dry = await run('sources.ts', other, 'import', file, '--dry-run');
    expect([dry.code, dry.err]).toEqual([0, expect.stringContaining('2 feeds')]);
    expect(readdirSync(join(other, 'content/sources'))).toEqual(['stale.md']);
    await run('sources.ts', other, 'import', file);
    expect(readdirSync(join(other, 'content/sources'))).toEqual(['fine.md', 'stale.md']);
    expect((await run('sources.ts', other, 'list')).out).toMatch(
      /fine +stale, –, no run yet\n.*\/fine\n[\s\S]*2 sources of 1 publishers/,
    );
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['frob']],
    ['add without an address', ['add']],
    ['list with something more', ['list', 'x']],
    ['import of a file that is not there', ['import', '/nowhere.opml']],
  ])('%s is a wrong call', async (_, args) => {
    expect(await run('sources.ts', contentOf({ url: 'https://north.example' }, []), ...args)).toMatchObject({ code: 2, out: '' });
  });
});
