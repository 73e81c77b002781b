import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aFile } from './checks/story-builder.ts';
import { loopbackServer } from './io/loopback-server.ts';

/** The commands as they are run: a process of its own, its output and its exit. */
const run = (script: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, script), ...args], (error, out, err) =>
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err }),
    );
  });

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const source = (name: string, feed: string, more = '') =>
  `---\nname: "${name}"\npublisher: north-post\nfeed: "${feed}"\nsite: "https://north-post.example/"\n${more}---\n\nAn invented outlet.\n`;
const section = '---\nname: "World"\ndescription: "Everywhere."\n---\n\nNews.\n';
const sources = Object.fromEntries(
  ['North Post', 'Harbour Radio', 'Coast Wire', 'Alder Mirror'].map((name) => {
    const id = name.toLowerCase().replace(' ', '-');
    return [`sources/${id}.md`, source(name, `https://${id}.example/rss`)];
  }),
);
const storyPath = 'stories/2026/03/14/a-day-in-brief.md';
const story = aFile(
  'The North Post reports: “Both bridges are shut”.[^1] Harbour Radio reports: “The ferries run until eight”.[^2]',
  [{ passage: 'Both bridges are shut.' }, { from: 'Harbour Radio', passage: 'The ferries run until eight.' }],
  { title: 'Both bridges are shut', summary: 'The ferries run until eight.' },
);
const contentWith = (text: string) => folderOf({ ...sources, 'sections/world.md': section, [storyPath]: text });

describe('npm run check', () => {
  test('says nothing of a clean folder', async () => {
    expect(await run('check.ts', '--content', contentWith(story))).toEqual({ code: 0, out: '', err: '6 files, 0 findings\n' });
  });

  test('gives each finding as file:line:column: sentence [code]', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    const { code, out, err } = await run('check.ts', '--content', content, join(content, storyPath));
    expect(out).toContain(`${content}/${storyPath}:17:1: “The ferries run until nine” stands in quotation marks, but`);
    expect(out).toMatch(/^(?:\S+:\d+:\d+: .+ \[[a-z-]+\]\n)+$/);
    expect([code, err]).toEqual([1, expect.stringMatching(/^1 files, \d+ findings\n$/)]);
  });

  test('gives the same as JSON', async () => {
    const { code, out } = await run('check.ts', '--json', '--content', contentWith(story.replace('"world"', '"wrld"')));
    expect(JSON.parse(out)).toMatchObject({
      files: 6,
      findings: [{ path: storyPath, line: 9, column: 10, code: 'section-unknown' }],
    });
    expect(code).toBe(1);
  });

  test.each([
    ['a file that is not there', ['./README.md'], './README.md: no such page'],
    ['an option nobody knows', ['--frob'], '--frob'],
  ])('%s is a wrong call, named as it was typed', async (_, args, named) => {
    const { code, out, err } = await run('check.ts', '--content', contentWith(story), ...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(named)]);
  });
});

const rss =
  '<rss version="2.0"><channel><title>North Post</title><item><title>Ferry</title><link>https://north.example/1</link><pubDate>Sat, 14 Mar 2026 12:00:00 GMT</pubDate></item></channel></rss>';
const wire = () =>
  loopbackServer(({ url = '' }, response) => {
    if (url === '/fine') response.end(rss);
    else response.writeHead(404).end();
  });
const news = (folder: string, ...args: string[]) =>
  run(
    'news.ts',
    ...['--content', join(folder, 'content'), '--memory', join(folder, 'memory'), '--writer', 'digest'],
    ...['--now', '2026-03-14T18:00:00Z', '--allow-host', '127.0.0.1', ...args],
  );

describe('npm run news', () => {
  test('names a file that it cannot use first, and goes on', async () => {
    const { url } = await wire();
    const folder = folderOf({
      'content/sources/fine.md': source('Fine', `${url}/fine`),
      'content/sources/torn.md': 'name: Torn\n',
    });
    const { code, out } = await news(folder);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'left out, since it cannot be used: npm run check says more',
      expect.stringMatching(/^ {2}sources\/torn\.md: 1:1: expected plain YAML/),
      'sources   1 of 1 read',
    ]);
    expect(code).toBe(0);
  });

  test('fails where no source could be read, and where there is none', async () => {
    const { url } = await wire();
    expect(await news(folderOf({ 'content/sources/gone.md': source('Gone', `${url}/gone`) }))).toMatchObject({ code: 1 });
    expect(await news(folderOf({ 'content/sources/play.md': source('Play', `${url}/fine`, 'sample: true\n') }))).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no source to read'),
    });
  });

  test.each([
    ['an unknown source', 'nonesuch', 'there is no source nonesuch in content/sources'],
    ['a source of the sample edition', 'play', 'play is of the sample edition: npm run demo reads it'],
    ['a source whose file is torn', 'torn', 'content/sources/torn.md cannot be used'],
  ])('%s is a wrong call', async (_, id, said) => {
    const folder = folderOf({
      'content/sources/play.md': source('Play', 'https://play.example/rss', 'sample: true\n'),
      'content/sources/torn.md': 'name: Torn\n',
    });
    expect(await news(folder, '--source', id)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
  });
});

describe('npm run demo and npm run sample', () => {
  test('a port that is in use is said in a line, before anything is done', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await run('demo.ts', '--port', port)).toEqual({
      code: 1,
      out: '',
      err: `demo: port ${port} is in use; try --port N\n`,
    });
  });

  test('remove takes away the sample stories alone, and says where there are none', async () => {
    const content = contentWith(story);
    expect(await run('sample.ts', 'remove', '--content', content)).toMatchObject({
      code: 0,
      out: `${content}/stories holds no sample story: nothing to remove\n`,
    });
    writeFileSync(join(content, 'stories/2026/03/14/invented.md'), story.replace('\n---\n', '\nsample: true\n---\n'));
    expect(await run('sample.ts', 'remove', '--content', content)).toMatchObject({
      code: 0,
      out: `removed ${content}/stories/2026/03/14/invented.md\n`,
    });
    expect(readFileSync(join(content, storyPath), 'utf8')).toBe(story);
  });
});

const commands = ['check.ts', 'news.ts', 'demo.ts', 'sample.ts', 'doctor.ts', 'sources.ts'];

test.each(commands)('%s says what it does where asked', async (script) => {
  expect(await run(script, '--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Exit: 0') });
});

test.each(commands)('%s refuses an option it does not know, in words', async (script) => {
  const { code, out, err } = await run(script, '--frob');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^\w+: .*--frob[\s\S]*\nTry: npm run \w+ -- --help\n$/);
});
