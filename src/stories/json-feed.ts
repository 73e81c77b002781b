import newsroom from '../../newsroom.config.ts';
import { absoluteUrl } from '../site/url.ts';
import type { Names } from './feed-content.ts';
import { feedItems, feedTitle, type FeedItem, type FeedOf } from './feed-items.ts';

/** The same entries as the RSS feed as a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(of: FeedOf, names: Names): Response {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(of),
    description: of.description,
    home_page_url: absoluteUrl(of.path),
    feed_url: absoluteUrl(`${of.path}feed.json`),
    icon: absoluteUrl('/icon-512.png'),
    favicon: absoluteUrl('/icon-192.png'),
    language: newsroom.language,
    authors: [{ name: newsroom.name, url: absoluteUrl('/about/') }],
    items: feedItems(of, names).map(toJson),
  };
  return new Response(`${JSON.stringify(feed, null, 1)}\n`, { headers: { 'content-type': 'application/feed+json' } });
}

const toJson = ({ id, address, title, summary, content, published, updated, language, categories }: FeedItem) => ({
  id,
  url: address,
  title,
  summary,
  content_html: content,
  date_published: published,
  date_modified: updated,
  language,
  tags: categories,
});
