import { generateOpml } from 'feedsmith';
import newsroom from '../../newsroom.config.ts';
import { visible } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';
import { feedTitle, type FeedOf } from '../stories/feed-items.ts';
import { ofPaper, ofSectionPage, ofTagPage } from '../stories/feeds-of.ts';
import { paper } from '../stories/paper.ts';
import { pagedTags } from '../stories/views.ts';

/** The paper's feeds as OPML, so that a reader takes its sections and tags in one go. */
export async function GET(): Promise<Response> {
  const all = await paper();
  const folders = [
    { text: 'Sections', outlines: all.sections.map((section) => outline(ofSectionPage(all, section))) },
    { text: 'Tags', outlines: pagedTags(all.stories).map((tag) => outline(ofTagPage(all, tag))) },
  ];
  const outlines = [outline(ofPaper(all)), ...folders.filter((folder) => folder.outlines.length > 0)];
  const opml = generateOpml({ head: { title: `${visible(newsroom.name)}: feeds` }, body: { outlines } });
  return new Response(opml, { headers: { 'content-type': 'text/x-opml' } });
}

const outline = (of: FeedOf) => ({
  text: feedTitle(of),
  type: 'rss',
  description: visible(of.description),
  xmlUrl: absoluteUrl(`${of.path}rss.xml`),
  htmlUrl: absoluteUrl(of.path),
  language: newsroom.language,
});
