import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { cardTree, type Card } from './card.ts';
import { draw } from './draw.ts';

/** Between builds, outside what is published. Losing it costs time alone; a picture’s name is the hash of all that makes it. */
export const pictureCache = resolve('node_modules/.astro/pictures');

/** A card's picture (PNG): drawn once, then kept. */
export async function drawn(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const tree = cardTree(card);
  const key = createHash('sha256')
    .update(JSON.stringify([tree, await versions()]))
    .digest('hex');
  const file = join(pictureCache, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) {
    // So that what nobody asked for in a long time can be told from what is in use.
    await utimes(file, new Date(), new Date()).catch(() => undefined);
    return new Uint8Array(kept);
  }
  const picture = await draw(tree);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, picture);
  await rename(`${file}.${process.pid}`, file);
  return new Uint8Array(picture);
}

let known: Promise<string[]> | undefined;

/** What draws: the same tree looks otherwise with another. */
const versions = (): Promise<string[]> =>
  (known ??= Promise.all(
    ['satori', '@fontsource-variable/source-serif-4'].map((name) =>
      readFile(resolve(`node_modules/${name}/package.json`), 'utf8'),
    ),
  ).then((texts) => [...texts, JSON.stringify(sharp.versions)]));
