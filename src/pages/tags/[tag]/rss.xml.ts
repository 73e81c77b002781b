import type { APIContext, GetStaticPaths } from 'astro';
import { feed } from '../../../stories/feed.ts';
import { ofTagPage } from '../../../stories/feeds-of.ts';
import { paper } from '../../../stories/paper.ts';
import { pagedTags } from '../../../stories/views.ts';

export const getStaticPaths = (async () =>
  pagedTags((await paper()).stories).map((tag) => ({ params: { tag } }))) satisfies GetStaticPaths;

/** The feed of a tag that has a page. */
export async function GET({ params }: APIContext): Promise<Response> {
  const all = await paper();
  return feed(ofTagPage(all, params['tag'] ?? ''), all);
}
