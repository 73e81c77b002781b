import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The stories a path stands for: a file itself, of a folder all pages in it (of the content folder its stories), in order; null where nothing is there. */
export async function storiesAt(path: string): Promise<string[] | null> {
  const there = await stat(path).catch(() => null);
  if (there === null) return null;
  if (!there.isDirectory()) return [path];
  const within = await storiesAt(join(path, 'stories'));
  if (within !== null) return within;
  const files = await readdir(path, { recursive: true });
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(path, file))
    .toSorted();
}
