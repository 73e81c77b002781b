import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { contentWith, folderOf, story, storyPath } from './small-newsroom.ts';

const run = (...args: string[]) => runCommand('sample.ts', args);

describe('npm run demo and npm run sample', () => {
  test('a port that is in use is said in a line, before anything is done', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await runCommand('demo.ts', ['--port', port])).toEqual({
      code: 1,
      out: '',
      err: `demo: port ${port} is in use; try --port N\n`,
    });
  });

  test('record deletes nothing but what it wrote, whatever lies in its folder', async () => {
    const folder = folderOf({ [`content/${storyPath}`]: story, 'memory/kept.txt': 'kept' });
    const paths = [`content/${storyPath}`, 'memory/kept.txt'];
    // Without an edition it comes to its end soon, after it has made room.
    expect((await run('record', folder, '--content', join(folder, 'none'))).code).not.toBe(0);
    expect(paths.map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual([story, 'kept']);
    expect(await run('record', folder, '--dry-run')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--dry-run'),
    });
  });

  test('remove takes away the sample stories alone, and says where there are none', async () => {
    const content = contentWith(story);
    expect(await run('remove', '--content', content)).toMatchObject({
      code: 0,
      out: `${content}/stories holds no sample story: nothing to remove\n`,
    });
    writeFileSync(join(content, 'stories/2026/03/14/invented.md'), story.replace('\n---\n', '\nsample: true\n---\n'));
    expect(await run('remove', '--content', content)).toMatchObject({
      code: 0,
      out: `removed ${content}/stories/2026/03/14/invented.md\n`,
    });
    expect(readFileSync(join(content, storyPath), 'utf8')).toBe(story);
  });
});
