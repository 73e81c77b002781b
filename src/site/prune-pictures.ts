import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { pictureCache } from '../share/drawn.ts';

/** Days a picture is kept that no build asked for: longer than a story has one of its own, so that a quiet week draws nothing twice. */
const days = 45;

/** Keeps the pictures between builds from growing for ever. */
export const prunePictures = (): AstroIntegration => ({
  name: 'prune-pictures',
  hooks: {
    'astro:build:done': () => pruned(pictureCache),
  },
});

/** Takes old files out of a folder. One that is gone by the time it is looked at was another build's, which writes and renames there. */
export async function pruned(folder: string): Promise<void> {
  const oldest = Date.now() - days * 86_400_000;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && found.mtimeMs < oldest) await rm(file, { force: true });
  }
}
