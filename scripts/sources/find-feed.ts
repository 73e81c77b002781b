import newsroom from '../../newsroom.config.ts';
import { decode } from '../feeds/decode.ts';
import { feedLinks } from '../feeds/feed-links.ts';
import { feedTypes } from '../gather/read-feeds.ts';
import { failed, ok, type Result } from '../result.ts';
import type { World } from '../world.ts';
import type { Candidate } from './source-file.ts';

/** Where the common publishing systems put a feed they do not announce. */
const COMMON_PATHS = ['/feed/', '/rss.xml', '/feed.xml', '/atom.xml', '/rss', '/index.xml', '/feed.json', '/rss/index.rss'];

/** A feed of comments is announced beside that of articles, and sometimes before it. */
const COMMENTS = /comment/i;

type Wire = Pick<World, 'getFeed' | 'readFeed'>;
export type FoundFeed = { candidate: Candidate; items: number };

/**
 * The feed of a site, or of an address that is a feed itself: what the page announces, then where feeds usually are; the first
 * that can be read and has items.
 * @returns or what was tried, and what came of each.
 */
export async function findFeed(address: string, wire: Wire): Promise<Result<FoundFeed>> {
  const start = URL.parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`)?.href;
  if (start === undefined) return failed(`${address}: no address; expected one like https://north.example/`);
  const first = await look(start, wire);
  if (first.feed) return ok(first.feed);
  const announced = first.offered.toSorted((a, b) => Number(COMMENTS.test(a)) - Number(COMMENTS.test(b)));
  const usual = COMMON_PATHS.map((path) => new URL(path, start).href);
  const tried = [`${start}: ${first.reason}`];
  // Where nobody answers at all, no other path of theirs will.
  if (first.unreachable) return failed(`no feed found:\n  ${tried.join('\n  ')}`);
  for (const feed of new Set([...announced, ...usual])) {
    const seen = await look(feed, wire);
    if (seen.feed) return ok(withSite(seen.feed, start));
    tried.push(`${feed}: ${seen.reason}`);
  }
  return failed(`no feed found:\n  ${tried.join('\n  ')}`);
}

type Look = { feed: FoundFeed | null; offered: string[]; reason: string; unreachable?: boolean };

async function look(url: string, { getFeed, readFeed }: Wire): Promise<Look> {
  const reply = await getFeed(url, { accept: `${feedTypes}, text/html;q=0.5`, maxBytes: newsroom.fetching.feedBytes });
  if (!reply.ok)
    return {
      feed: null,
      offered: [],
      reason: `${reply.reason.code} (${reply.reason.detail})`,
      unreachable: ['network', 'bad-url', 'refused-address'].includes(reply.reason.code),
    };
  const { bytes, headers, moved = url, url: from } = reply.value;
  const type = headers['content-type'] ?? '';
  const feed = await readFeed(bytes, type, from);
  if (!feed.ok) return { feed: null, offered: feedLinks(decode(bytes, type), from), reason: feed.reason };
  if (feed.value.items.length === 0) return { feed: null, offered: [], reason: 'a feed without items' };
  const site = feed.value.link === from ? null : feed.value.link;
  const language = languageOf(decode(bytes.subarray(0, 20_000), type));
  const name = feed.value.title.slice(0, 100).trim();
  return {
    feed: { candidate: { feed: moved, site, name, language, folder: '' }, items: feed.value.items.length },
    offered: [],
    reason: '',
  };
}

/** A feed that does not name its front page is that of the page it was found on. */
const withSite = ({ candidate, items }: FoundFeed, site: string): FoundFeed => ({
  candidate: { ...candidate, site: candidate.site ?? site },
  items,
});

/** What the start of a feed says: RSS and Dublin Core elements, `xml:lang`, JSON Feed's `language`. */
function languageOf(start: string): string | null {
  const said = /<(?:dc:)?language>\s{0,99}([\w-]+)|xml:lang=["']([\w-]+)|"language"\s{0,99}:\s{0,99}"([\w-]+)"/i.exec(start);
  const [, ...groups] = said ?? [];
  const language = groups.find((group) => group !== undefined) ?? '';
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(language) ? (Intl.getCanonicalLocales(language)[0] ?? null) : null;
  } catch {
    return null;
  }
}
