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
    'astro:build:done': async () => {
      const oldest = Date.now() - days * 86_400_000;
      for (const name of await readdir(pictureCache).catch(() => [])) {
        const file = join(pictureCache, name);
        if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
      }
    },
  },
});
