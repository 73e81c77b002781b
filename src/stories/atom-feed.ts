import { generateAtomFeed } from 'feedsmith';
import newsroom from '../../newsroom.config.ts';
import { visible } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';
import type { Names } from './feed-content.ts';
import { feedItems, feedTitle, feedUpdated, type FeedItem, type FeedOf } from './feed-items.ts';

/** Atom wants a time also of a feed without entries: the first moment there is, so that any entry is newer. */
const never = '1970-01-01T00:00:00Z';

/** The same entries as the RSS feed in Atom (RFC 4287), which can say when each was changed. */
export function atomFeed(of: FeedOf, names: Names): Response {
  const items = feedItems(of, names);
  const self = absoluteUrl(`${of.path}atom.xml`);
  const xml = generateAtomFeed({
    id: self,
    title: { value: feedTitle(of), type: 'text' },
    subtitle: { value: visible(of.description), type: 'text' },
    updated: new Date(feedUpdated(items) ?? never),
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: absoluteUrl(of.path), rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: visible(newsroom.name), uri: absoluteUrl('/about/') }],
    icon: absoluteUrl('/icon-192.png'),
    xml: { lang: newsroom.language },
    entries: items.map(toAtom),
  });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
}

const toAtom = ({ id, address, title, summary, content, published, updated, language, categories }: FeedItem) => ({
  id,
  title: { value: title, type: 'text' },
  links: [{ href: address, rel: 'alternate', type: 'text/html', hreflang: language }],
  published: new Date(published),
  updated: new Date(updated),
  summary: { value: summary, type: 'text' },
  content: { value: content, type: 'html' },
  categories: categories.map((term) => ({ term })),
  xml: { lang: language },
});
