import sharp from 'sharp';
import { iconFile } from '../site/icon-file.ts';
import { mark } from '../site/mark.ts';

/** The mark for those who ask for `/favicon.ico` unbidden: feed readers, old browsers. */
export async function GET(): Promise<Response> {
  const drawn = [16, 32, 48].map(async (size) => ({
    size,
    png: await sharp(Buffer.from(mark()), { density: 300 }).resize(size, size).png({ effort: 10 }).toBuffer(),
  }));
  return new Response(iconFile(await Promise.all(drawn)));
}
