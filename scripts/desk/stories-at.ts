import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pageFolders } from './check-page.ts';

/**
 * The stories a path stands for, in order: a file itself, of a folder all stories in it (of the content folder its `stories/`); null where
 * nothing is there. A folder of sources, sections, tags, tombstones or sample articles holds none.
 */
export async function storiesAt(path: string): Promise<string[] | null> {
  const there = await stat(path).catch(() => null);
  if (there === null) return null;
  if (!there.isDirectory()) return [path];
  const within = await storiesAt(join(path, 'stories'));
  if (within !== null) return within;
  if (pageFolders.includes(basename(resolve(path)))) return [];
  const files = await readdir(path, { recursive: true });
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(path, file))
    .toSorted();
}
