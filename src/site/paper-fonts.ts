import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/**
 * The fonts as the pages use them: the weights of the style sheets, and optical sizes where the text changes its size. Narrowing
 * the axes and leaving out small capitals, fractions and the like makes the two files every page loads 100 kB instead of 170.
 */
const fonts = [
  { name: 'serif-latin', from: 'source-serif-4/files/source-serif-4-latin-opsz-normal', axes: { wght: { min: 400, max: 800 } } },
  {
    name: 'serif-latin-ext',
    from: 'source-serif-4/files/source-serif-4-latin-ext-opsz-normal',
    axes: { wght: { min: 400, max: 800 } },
  },
  {
    name: 'serif-italic-latin',
    from: 'source-serif-4/files/source-serif-4-latin-opsz-italic',
    axes: { wght: { min: 400, max: 700 }, opsz: 18 },
  },
  {
    name: 'serif-italic-latin-ext',
    from: 'source-serif-4/files/source-serif-4-latin-ext-opsz-italic',
    axes: { wght: { min: 400, max: 700 }, opsz: 18 },
  },
  { name: 'sans-latin', from: 'inter/files/inter-latin-wght-normal', axes: { wght: { min: 400, max: 700 } } },
  { name: 'sans-latin-ext', from: 'inter/files/inter-latin-ext-wght-normal', axes: { wght: { min: 400, max: 700 } } },
];

/** What text needs: kerning, ligatures, accents, and figures of one width for tables. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'lnum', 'tnum'];

/** Every character the files may have. */
const everything = Array.from({ length: 0x2c80 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join('');

/** Makes the fonts `paper-fonts/<name>.woff2` of the style sheets, once: they are kept beside Astro's own cache. */
export const paperFonts = (): AstroIntegration => ({
  name: 'paper-fonts',
  hooks: {
    'astro:config:setup': async ({ updateConfig }) => {
      const folder = resolve('node_modules/.astro/fonts', await fingerprint());
      for (const font of fonts) await make(font, folder);
      updateConfig({ vite: { resolve: { alias: { 'paper-fonts': folder } } } });
    },
  },
});

const fileOf = ({ from }: (typeof fonts)[number]): string => resolve(`node_modules/@fontsource-variable/${from}.woff2`);

/** Other fonts, or other settings, are another folder. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([fonts, features]));
  for (const font of fonts) hash.update(await readFile(fileOf(font)));
  return hash.digest('hex').slice(0, 16);
}

async function make(font: (typeof fonts)[number], folder: string): Promise<void> {
  const file = join(folder, `${font.name}.woff2`);
  if (existsSync(file)) return;
  const options = { targetFormat: 'woff2', variationAxes: font.axes, keepFeatures: features, noHinting: true } as const;
  const made = await subsetFont(await readFile(fileOf(font)), everything, options);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.${process.pid}`, made);
  await rename(`${file}.${process.pid}`, file);
}
