import rss from '@astrojs/rss';
import newsroom from '../../newsroom.config.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';
import type { Names } from './feed-content.ts';
import { feedItems, feedTitle, feedUpdated, type FeedItem, type FeedOf } from './feed-items.ts';

const namespaces = { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' };

/** The RSS feed, its newest stories in full. */
export function feed(of: FeedOf, names: Names): Promise<Response> {
  const items = feedItems(of, names);
  const self = escapeHtml(absoluteUrl(`${of.path}rss.xml`));
  const changed = feedUpdated(items);
  return rss({
    title: feedTitle(of),
    description: of.description,
    site: absoluteUrl(of.path),
    xmlns: namespaces,
    customData: [
      `<language>${newsroom.language}</language>`,
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
      changed ? `<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>` : '',
    ].join(''),
    items: items.map(toRss),
  });
}

const toRss = ({ id, address, title, summary, content, published, updated, categories }: FeedItem) => ({
  title,
  link: address,
  pubDate: new Date(published),
  description: summary,
  content,
  categories,
  // The word before the event keeps its digits from being read as a number.
  customData: `<guid isPermaLink="false">${id}</guid><dc:creator>${escapeHtml(newsroom.name)}</dc:creator><atom:updated>${updated}</atom:updated>`,
});
