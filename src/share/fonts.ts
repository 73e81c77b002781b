import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';

const files = ['latin', 'latin-ext'].map((subset) =>
  resolve(`node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-opsz-normal.woff2`),
);

/** Every character the files may have. */
const everything = Array.from({ length: 0x2300 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join('');

type Font = { name: string; data: Buffer; weight: 700; style: 'normal' };
let made: Promise<Font[]> | undefined;

/** The fonts of the pictures: the paper's serif at display size, set fast, since satori knows no variable fonts. */
export const fonts = (): Promise<Font[]> => (made ??= Promise.all(files.map(fixed)));

async function fixed(file: string, index: number): Promise<Font> {
  const data = await subsetFont(await readFile(file), everything, {
    targetFormat: 'truetype',
    variationAxes: { wght: 700, opsz: 48 },
  });
  return { name: `Paper Serif ${index}`, data, weight: 700, style: 'normal' };
}
