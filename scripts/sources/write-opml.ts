import { generateOpml } from 'feedsmith';
import type { Source } from '../../content/schema.ts';

/** Sources as OPML 2.0 that feed readers import: those of a section in its folder, the others at the top. */
export function writeOpml(title: string, sources: readonly Source[], sections: readonly string[]): string {
  const of = (section: string | undefined) => sources.filter((source) => source.section === section).map(outline);
  const folders = sections.map((section) => ({ text: section, outlines: of(section) }));
  const apart = sources.filter(({ section }) => section === undefined || !sections.includes(section)).map(outline);
  return generateOpml({
    head: { title },
    body: { outlines: [...folders.filter(({ outlines }) => outlines.length > 0), ...apart] },
  });
}

const outline = ({ name, feed, site, language }: Source) => ({ text: name, type: 'rss', xmlUrl: feed, htmlUrl: site, language });
