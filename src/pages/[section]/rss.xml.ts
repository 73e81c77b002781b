import type { APIContext, GetStaticPaths } from 'astro';
import { feed } from '../../stories/feed.ts';
import { paper } from '../../stories/paper.ts';
import { ofSection } from '../../stories/views.ts';

export const getStaticPaths = (async () =>
  (await paper()).sections.map(({ id }) => ({ params: { section: id } }))) satisfies GetStaticPaths;

/** The feed of a section. */
export async function GET({ params }: APIContext): Promise<Response> {
  const all = await paper();
  const section = all.sections.find(({ id }) => id === params['section']);
  if (!section) return new Response(null, { status: 404 });
  const stories = ofSection([...all.stories, ...all.withdrawn], section.id);
  return feed({ title: section.name, description: section.description, path: `/${section.id}/`, stories }, all);
}
