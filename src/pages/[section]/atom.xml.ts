import type { APIContext, GetStaticPaths } from 'astro';
import { atomFeed } from '../../stories/atom-feed.ts';
import { ofSectionPage } from '../../stories/feeds-of.ts';
import { paper } from '../../stories/paper.ts';

export const getStaticPaths = (async () =>
  (await paper()).sections.map((section) => ({ params: { section: section.id }, props: { section } }))) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The feed of a section (Atom). */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const all = await paper();
  return atomFeed(ofSectionPage(all, props.section), all);
}
