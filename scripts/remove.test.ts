import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removedSchema } from '../content/schema.ts';
import { aFile } from './checks/story-builder.ts';
import { runCommand } from './run-command.ts';
import { readFrontMatter } from './stories/front-matter.ts';

const story = aFile('The North Post reports: “Harbour master Ana Ruiz shut both bridges of Port Alder”.[^1]', [
  { passage: 'Harbour master Ana Ruiz shut both bridges of Port Alder.' },
]);
const path = 'stories/2026/03/14/bridges.md';

function content(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'remove-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return folder;
}

const run = (...args: string[]) => runCommand('remove.ts', args);

test('a removed story leaves a tombstone with its event and addresses, and none of its words', async () => {
  const folder = content(story);
  const { code, out } = await run('--content', folder, '--reason', 'Asked for by a person named in it.', join(folder, path));
  expect(code).toBe(0);
  expect(existsSync(join(folder, path))).toBe(false);
  const [, stone = ''] = /tombstone: (.*)/.exec(out) ?? [];
  const text = readFileSync(stone, 'utf8');
  const read = readFrontMatter(text, removedSchema);
  expect(read.ok && read.value.front).toMatchObject({
    reason: 'Asked for by a person named in it.',
    urls: expect.arrayContaining([expect.stringContaining('http')]),
    words: expect.arrayContaining([expect.stringMatching(/^[0-9a-f]{8}$/)]),
  });
  // The addresses stay as they are: they are what its articles are known by.
  expect(text.replace(/https?:\S+/g, '')).not.toMatch(/Ruiz|Alder|bridge/i);
});

test.each([
  ['no reason', [join('FOLDER', path)], 'expected --reason TEXT'],
  ['no story', ['--reason', 'Asked for.'], 'expected the file of one story'],
  [
    'a story that is not there',
    ['--reason', 'Asked for.', join('FOLDER', 'stories/2026/none.md')],
    'there is no stories/2026/none.md',
  ],
  ['a file elsewhere', ['--reason', 'Asked for.', '/etc/hostname'], 'is no file of'],
  ['a path without the content folder', ['--reason', 'Asked for.', path], `; did you mean FOLDER/${path}?`],
  ['an unknown option', ['--force'], "Unknown option '--force'"],
])('given %s, it removes nothing and says what it expects', async (_, args, said) => {
  const folder = content(story);
  const { code, err } = await run('--content', folder, ...args.map((arg) => arg.replace('FOLDER', folder)));
  expect([code, err]).toEqual([2, expect.stringContaining(said.replace('FOLDER', folder))]);
  expect(readFileSync(join(folder, path), 'utf8')).toBe(story);
});

test('with --dry-run it shows the tombstone and changes nothing', async () => {
  const folder = content(story);
  const { code, out } = await run('--content', folder, '--dry-run', '--reason', 'Asked for.', join(folder, path));
  expect([code, out]).toEqual([0, expect.stringMatching(/^would remove: stories\S+\ntombstone: \S+\n\n---\nevent: /)]);
  expect(readFileSync(join(folder, path), 'utf8')).toBe(story);
  expect(existsSync(join(folder, 'removed'))).toBe(false);
});

test('a story that cannot be read stays', async () => {
  const folder = content(story.replace('lang:', 'colour: "red"\nlang:'));
  const { code, err } = await run('--content', folder, '--reason', 'Asked for.', join(folder, path));
  expect([code, err]).toEqual([2, expect.stringContaining('npm run check says why')]);
  expect(existsSync(join(folder, path))).toBe(true);
});
