import type { APIContext, GetStaticPaths } from 'astro';
import { feed } from '../../../stories/feed.ts';
import { ofSourcePage } from '../../../stories/feeds-of.ts';
import { paper } from '../../../stories/paper.ts';

export const getStaticPaths = (async () =>
  (await paper()).sources.map(({ id }) => ({ params: { source: id } }))) satisfies GetStaticPaths;

/** The feed of the stories that rest on one source. */
export async function GET({ params }: APIContext): Promise<Response> {
  const all = await paper();
  return feed(ofSourcePage(all, params['source'] ?? ''), all);
}
