import { Parser } from 'htmlparser2';
import { webAddress } from './entry.ts';

/** Types a page announces a feed with. Plain JSON and XML are left out: they announce anything. */
const FEED_TYPES = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)\s*(?:;|$)/i;

/** Enough for any page's head, and bounded work whatever a page is. */
const LETTERS = 1_000_000;
const MOST = 20;

/** One tag at a time, of bounded length: a parser fed with the whole page would have to bear its nesting. */
const TAGS = /<!--|-->|<(?:link|base)\s[^<>]{1,4000}>/gi;

/** Addresses of the feeds an HTML page links to (`<link rel="alternate">`), in its order, each once. Never throws. */
export function feedLinks(html: string, url: string): string[] {
  const tags = tagsOf(html.slice(0, LETTERS));
  const base = tags.find(({ name, attributes }) => name === 'base' && attributes['href'] !== undefined);
  const from = webAddress(base?.attributes['href'] ?? '', url) ?? url;
  const links = tags.flatMap((tag) => {
    const address = announcesFeed(tag) ? webAddress(tag.attributes['href'] ?? '', from) : null;
    return address === null ? [] : [address];
  });
  return [...new Set(links)].slice(0, MOST);
}

type Tag = { name: string; attributes: Record<string, string> };

/** What stands in a comment is not there. */
function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let hidden = false;
  for (const [found] of html.matchAll(TAGS)) {
    if (found === '<!--') hidden = true;
    else if (found === '-->') hidden = false;
    else if (!hidden) tags.push(asTag(found));
  }
  return tags;
}

function asTag(text: string): Tag {
  const tag: Tag = { name: '', attributes: {} };
  const parser = new Parser({ onopentag: (name, attributes) => void Object.assign(tag, { name, attributes }) });
  parser.end(text);
  return tag;
}

const announcesFeed = ({ name, attributes }: Tag): boolean =>
  name === 'link' && /\balternate\b/i.test(attributes['rel'] ?? '') && FEED_TYPES.test(attributes['type']?.trim() ?? '');
