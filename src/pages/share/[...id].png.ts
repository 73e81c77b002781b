import type { APIContext, GetStaticPaths } from 'astro';
import { drawn } from '../../share/drawn.ts';
import { ownPicture, plainPicture, sectionPicture } from '../../share/picture.ts';
import { paper } from '../../stories/paper.ts';

export const getStaticPaths = (async () => {
  const all = await paper();
  const own = all.stories.flatMap((story) => ownPicture(story, all) ?? []);
  const pictures = [plainPicture(), ...all.sections.map(sectionPicture), ...own];
  const byPath = new Map(pictures.map((picture) => [picture.path, picture]));
  return [...byPath.values()].map(({ path, card }) => ({
    params: { id: path.replace(/^\/share\//, '').replace(/\.png$/, '') },
    props: { card },
  }));
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** A picture to be shown where a page is shared. */
export const GET = async ({ props }: APIContext<Props>): Promise<Response> => new Response(await drawn(props.card));
