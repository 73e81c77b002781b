import type { Source } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import type { Item } from '../feeds/item.ts';
import type { Result } from '../result.ts';
import type { World } from '../world.ts';

/** A source and the items of its feed, newest first, or why it could not be read. */
export type ReadSource = { source: Source & { id: string }; items: Result<Item[]> };

const accept =
  'application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1';

/** Reads every source's feed, side by side; one that fails is reported by name and the rest goes on. */
export async function readFeeds(sources: (Source & { id: string })[], world: World): Promise<ReadSource[]> {
  let done = 0;
  return Promise.all(
    sources.map(async (source) => {
      const items = await itemsOf(source, world);
      world.say(
        `feeds: ${++done} of ${sources.length} · ${source.id}: ${items.ok ? `${items.value.length} items` : items.reason}`,
      );
      return { source, items };
    }),
  );
}

async function itemsOf(source: Source, world: World): Promise<Result<Item[]>> {
  const reply = await world.getFeed(source.feed, { accept, maxBytes: newsroom.fetching.feedBytes });
  if (!reply.ok) return { ok: false, reason: `${reply.reason.code}: ${reply.reason.detail}` };
  const feed = await world.readFeed(reply.value.bytes, reply.value.headers['content-type'] ?? '', reply.value.url);
  return feed.ok ? { ok: true, value: newestFirst(feed.value.items) } : feed;
}

/** Undated items keep their place behind the dated ones: feeds give the newest first. */
function newestFirst(items: Item[]): Item[] {
  return items.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}
