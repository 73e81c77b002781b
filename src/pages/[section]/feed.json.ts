import type { APIContext, GetStaticPaths } from 'astro';
import { jsonFeed } from '../../stories/json-feed.ts';
import { ofSectionPage } from '../../stories/feeds-of.ts';
import { paper } from '../../stories/paper.ts';

export const getStaticPaths = (async () =>
  (await paper()).sections.map((section) => ({ params: { section: section.id }, props: { section } }))) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The feed of a section (JSON). */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const all = await paper();
  return jsonFeed(ofSectionPage(all, props.section), all);
}
