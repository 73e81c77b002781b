import type { APIContext, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { mark } from '../site/mark.ts';

/** Width in pixels, and the share left free at each edge where a system cuts icons to its own shape. */
const icons = {
  'apple-touch-icon': { size: 180, inset: 0.06 },
  'icon-192': { size: 192, inset: 0 },
  'icon-512': { size: 512, inset: 0 },
  'icon-maskable-512': { size: 512, inset: 0.16 },
};

export const getStaticPaths = (() =>
  Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** The mark as an icon. */
export async function GET({ props: { size, inset } }: APIContext<Props>): Promise<Response> {
  const picture = await sharp(Buffer.from(mark(inset)), { density: 300 })
    .resize(size, size)
    .png({ palette: true, effort: 10 })
    .toBuffer();
  return new Response(new Uint8Array(picture));
}
