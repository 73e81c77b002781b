import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Folder } from '../world.ts';
import { diskFolder } from './folder.ts';
import { dryFolder, memoryFolder } from './memory-folder.ts';

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

const kinds: [string, () => Folder][] = [
  ['on disk', () => diskFolder(join(scratch(), 'not', 'there', 'yet'))],
  ['in memory', () => memoryFolder()],
  ['written to without consequence', () => dryFolder(memoryFolder()).folder],
];

describe.each(kinds)('a folder %s', (_, make) => {
  test('gives back what was written, the last time counts', async () => {
    const folder = make();
    await folder.write('stories/2026/a.md', 'one');
    await folder.write('stories/2026/a.md', 'two — “é”\n');
    expect(await folder.read('stories/2026/a.md')).toBe('two — “é”\n');
  });

  test('has nothing where nothing was written', async () => {
    const folder = make();
    expect(await folder.read('stories/a.md')).toBeNull();
    expect(await folder.list('stories')).toEqual([]);
    await folder.remove('stories/a.md');
    await folder.write('a.md', 'x');
    expect(await folder.read('a.md/b.md')).toBeNull();
  });

  test('lists all files below, sorted, and only these', async () => {
    const folder = make();
    for (const path of ['b/z.md', 'b/a/1.md', 'ba.md', 'c.md']) await folder.write(path, path);
    expect(await folder.list('b')).toEqual(['b/a/1.md', 'b/z.md']);
    expect(await folder.list('')).toEqual(['b/a/1.md', 'b/z.md', 'ba.md', 'c.md']);
  });

  test('forgets what was removed', async () => {
    const folder = make();
    await folder.write('a.md', 'x');
    await folder.remove('a.md');
    expect([await folder.read('a.md'), await folder.list('')]).toEqual([null, []]);
  });

  test.each(['../a.md', 'b/../../a.md', '/etc/hostname', '..', '', 'C:/a.md', 'b\\..\\a.md', 'a\0.md'])(
    'refuses the path %j',
    async (path) => {
      const folder = make();
      await expect(folder.write(path, 'x')).rejects.toThrow(/within the folder/);
      await expect(folder.read(path)).rejects.toThrow(/within the folder/);
      await expect(folder.remove(path)).rejects.toThrow(/within the folder/);
    },
  );
});

test('links that lead out of the folder are not followed', async () => {
  const [root, outside] = [scratch(), scratch()];
  writeFileSync(join(outside, 'secret.md'), 'secret');
  symlinkSync(outside, join(root, 'link'));
  symlinkSync(join(outside, 'secret.md'), join(root, 'file.md'));
  symlinkSync(join(outside, 'new.md'), join(root, 'dangling.md'));
  const folder = diskFolder(root);
  for (const path of ['link/secret.md', 'link/new.md', 'link/deep/new.md', 'file.md']) {
    await expect(folder.read(path)).rejects.toThrow(/symbolic link/);
    await expect(folder.write(path, 'x')).rejects.toThrow(/symbolic link/);
  }
  await folder.write('dangling.md', 'ours');
  expect(readdirSync(outside)).toEqual(['secret.md']);
  expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('secret');
  expect(await folder.list('')).toEqual(['dangling.md']);
});

test('a folder that is itself reached through a link works', async () => {
  const real = scratch();
  const link = join(scratch(), 'content');
  symlinkSync(real, link);
  await diskFolder(link).write('a/b.md', 'x');
  expect(await diskFolder(link).list('')).toEqual(['a/b.md']);
  expect(await diskFolder(real).read('a/b.md')).toBe('x');
});

test('what a killed run left half written is not listed', async () => {
  const root = scratch();
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a', '.b.md.1234.tmp'), 'hal');
  await diskFolder(root).write('a/b.md', 'whole');
  expect(await diskFolder(root).list('')).toEqual(['a/b.md']);
});

test('writing leaves nothing else behind, also where it fails', async () => {
  const root = scratch();
  const folder = diskFolder(root);
  await folder.write('a.md', 'x');
  mkdirSync(join(root, 'full', 'b'), { recursive: true });
  await expect(folder.write('full', 'x')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(root).sort()).toEqual(['a.md', 'full']);
});

test('readers see the old text or the new one, never a part', async () => {
  const folder = diskFolder(scratch());
  const [short, long] = ['a'.repeat(10), 'b'.repeat(500_000)];
  await folder.write('a.md', short);
  const writing = (async () => {
    for (let round = 0; round < 10; round++) await folder.write('a.md', round % 2 ? short : long);
  })();
  for (let round = 0; round < 40; round++) expect([short, long]).toContain(await folder.read('a.md'));
  await writing;
});

test('a dry folder says what would change and changes nothing', async () => {
  const files = new Map([
    ['a.md', 'a'],
    ['b.md', 'b'],
  ]);
  const { folder, changes } = dryFolder(memoryFolder(files));
  await folder.write('c/d.md', 'new');
  await folder.remove('a.md');
  expect([...changes]).toEqual([
    ['c/d.md', 'new'],
    ['a.md', null],
  ]);
  expect(await folder.list('')).toEqual(['b.md', 'c/d.md']);
  expect([await folder.read('a.md'), await folder.read('b.md')]).toEqual([null, 'b']);
  expect([...files.keys()]).toEqual(['a.md', 'b.md']);
});
