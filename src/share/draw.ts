import satori from 'satori';
import sharp from 'sharp';
import type { Node } from './card.ts';
import { fonts } from './fonts.ts';
import { pictureSize } from './picture.ts';

/** A picture (PNG) of a tree. A letter the font lacks is a bug of `canDraw` and stops the build, since it would be a box. */
export async function draw(tree: Node): Promise<Uint8Array> {
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    ...pictureSize,
    fonts: await fonts(),
    loadAdditionalAsset: async (_, segment) => {
      throw new Error(`The font of the pictures has no letter for “${segment}”: take it out of src/share/can-draw.ts.`);
    },
  });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 7 }).toBuffer();
}
