import rss from '@astrojs/rss';
import newsroom from '../../newsroom.config.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';
import { feedContent, type Names } from './feed-content.ts';
import { storyPath, type Story } from './story.ts';
import { newestFirst } from './views.ts';

/** Stories in one feed. */
const feedLength = 20;

/** What a feed is of: `path` is the page it belongs to, from the site's root. */
type FeedOf = { title: string; description: string; path: string; stories: Story[] };

const namespaces = { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' };

/** An RSS feed with its newest stories in full; withdrawn ones stay in it, so that whoever read them learns of it. */
export function feed({ title, description, path, stories }: FeedOf, names: Names): Promise<Response> {
  const newest = newestFirst(stories).slice(0, feedLength);
  const self = escapeHtml(absoluteUrl(`${path}rss.xml`));
  const changed = newest.map((story) => Date.parse(story.front.updated)).reduce((a, b) => Math.max(a, b), 0);
  return rss({
    title: path === '/' ? title : `${newsroom.name}: ${title}`,
    description,
    site: absoluteUrl(path),
    xmlns: namespaces,
    customData: [
      `<language>${newsroom.language}</language>`,
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
      newest.length > 0 ? `<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>` : '',
    ].join(''),
    items: newest.map((story) => item(story, names)),
  });
}

function item(story: Story, names: Names) {
  const { front } = story;
  return {
    title: front.withdrawn ? `Withdrawn: ${front.title}` : front.title,
    link: absoluteUrl(storyPath(story)),
    pubDate: new Date(front.published),
    description: front.withdrawn ? front.withdrawn.reason : front.summary,
    content: feedContent(story, names),
    categories: [names.sectionName(front.section), ...front.tags.map((id) => names.tag(id).name)],
    // The event, not the address: a story stays the same item when it moves. The word before it keeps digits from being read as a number.
    customData: `<guid isPermaLink="false">event:${front.event}</guid><dc:creator>${escapeHtml(newsroom.name)}</dc:creator><atom:updated>${front.updated}</atom:updated>`,
  };
}
