import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import type { Folder } from '../world.ts';

/** What a killed run leaves behind; never listed, never read. `.gitignore` names it too. */
const TEMPORARY = /^\..+\.tmp$/;

/**
 * A folder on disk. Nothing outside it is reached: not by `..`, not by an absolute path, not through a symbolic link. What
 * stands under a name is whole at any moment, also when the power fails: a temporary file beside it, synced, takes its name.
 */
export function diskFolder(root: string): Folder {
  return {
    list: async (under) =>
      (await filesBelow(await inside(root, under === '' ? '.' : under))).map((file) => toPosix(relative(root, file))).sort(),
    read: async (path) => orNull(readFile(await inside(root, path), 'utf8')),
    write: async (path, text) => writeWhole(await inside(root, path), text),
    remove: async (path) => {
      await rm(await inside(root, path), { force: true });
    },
  };
}

/** A path of a {@link Folder} in one spelling; throws where it would leave the folder, which is a bug of whoever asks. */
export function checkedPath(path: string): string {
  const clean = posix.normalize(path);
  const leaves = clean.startsWith('..') || posix.isAbsolute(clean) || /^[A-Za-z]:|[\\\0]/.test(path) || path === '';
  if (leaves) throw new Error(`${JSON.stringify(path)} is no path within the folder: relative, with “/”, without “..”`);
  return clean;
}

/** The place on disk, once no link on the way leads out. */
async function inside(root: string, path: string): Promise<string> {
  const place = join(root, checkedPath(path));
  const home = await nearestReal(root);
  const real = await nearestReal(place);
  if (real !== home && !real.startsWith(home.endsWith(sep) ? home : home + sep) && !home.startsWith(real + sep))
    throw new Error(`${path} leads out of ${root}, to ${real}: a symbolic link on the way`);
  return place;
}

/** Where a path really is, or the nearest folder above it that exists. */
async function nearestReal(path: string): Promise<string> {
  return (await orNull(realpath(path))) ?? (dirname(path) === path ? path : nearestReal(dirname(path)));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = (await orNull(readdir(folder, { withFileTypes: true, recursive: true }))) ?? [];
  return entries
    .filter((entry) => entry.isFile() && !TEMPORARY.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function writeWhole(place: string, text: string): Promise<void> {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(place)}.${randomUUID()}.tmp`);
  try {
    await synced(temporary, 'wx', (file) => file.writeFile(text, 'utf8'));
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await synced(folder, 'r', async () => {});
}

async function synced(
  path: string,
  flags: string,
  use: (file: Awaited<ReturnType<typeof open>>) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Null where there is no such file. */
async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return null;
    throw error;
  }
}

const toPosix = (path: string): string => path.split(sep).join('/');
