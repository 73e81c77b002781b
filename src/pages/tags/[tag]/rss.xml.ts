import type { APIContext, GetStaticPaths } from 'astro';
import { feed } from '../../../stories/feed.ts';
import { paper } from '../../../stories/paper.ts';
import { ofTag, pagedTags } from '../../../stories/views.ts';

export const getStaticPaths = (async () =>
  pagedTags((await paper()).stories).map((tag) => ({ params: { tag } }))) satisfies GetStaticPaths;

/** The feed of a tag that has a page. */
export async function GET({ params }: APIContext): Promise<Response> {
  const all = await paper();
  const { id, name } = all.tag(params['tag'] ?? '');
  const stories = ofTag([...all.stories, ...all.withdrawn], id);
  return feed({ title: name, description: `All stories tagged ${name}.`, path: `/tags/${id}/`, stories }, all);
}
