import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopbackServer } from './io/loopback-server.ts';
import { runCommand } from './run-command.ts';
import { folderOf, source } from './small-newsroom.ts';

const run = (...args: string[]) => runCommand('news.ts', args);

const rss =
  '<rss version="2.0"><channel><title>North Post</title><item><title>Ferry</title><link>https://north.example/1</link><pubDate>Sat, 14 Mar 2026 12:00:00 GMT</pubDate></item></channel></rss>';
const wire = () =>
  loopbackServer(({ url = '' }, response) => {
    if (url === '/fine') response.end(rss);
    else response.writeHead(404).end();
  });
const news = (folder: string, ...args: string[]) =>
  run(
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
      expect.stringContaining(`  ${join(folder, 'content/sources/torn.md')}: 1:1: expected plain YAML`),
      'sources   1 of 1 read',
    ]);
    expect(code).toBe(0);
  });

  test('fails where no source could be read, and where there is none', async () => {
    const { url } = await wire();
    expect(await news(folderOf({ 'content/sources/gone.md': source('Gone', `${url}/gone`) }))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/no source could be read\n$/),
    });
    expect(await news(folderOf({ 'content/sources/off.md': source('Off', 'http://127.0.0.1:9/rss') }))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/no source could be reached: is there a network\?\n$/),
    });
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

  test.each(['', ' ', '-1', '2.5', 'ten'])('no stories at all are asked for by 0 and not by “%s”', async (limit) => {
    const { code, out, err } = await news(folderOf({}), `--limit=${limit}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`--limit ${limit}: expected a whole number`);
  });
});
