import type { APIContext, GetStaticPaths } from 'astro';
import { feed } from '../../../stories/feed.ts';
import { paper } from '../../../stories/paper.ts';
import { ofSource } from '../../../stories/views.ts';

export const getStaticPaths = (async () =>
  (await paper()).sources.map(({ id }) => ({ params: { source: id } }))) satisfies GetStaticPaths;

/** The feed of the stories that rest on one source. */
export async function GET({ params }: APIContext): Promise<Response> {
  const all = await paper();
  const source = params['source'] ?? '';
  const stories = ofSource([...all.stories, ...all.withdrawn], source);
  const name = all.sourceName(source);
  return feed(
    { title: `Stories from ${name}`, description: `Stories that rest on ${name}.`, path: `/sources/${source}/`, stories },
    all,
  );
}
