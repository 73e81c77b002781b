import type { Source } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import type { Item } from '../feeds/item.ts';
import { afterReading, type Reading } from '../health/after-reading.ts';
import { figuresOf, type Health, type HealthFigures } from '../health/health.ts';
import { isDue } from '../health/not-before.ts';
import { failed, ok, type Result } from '../result.ts';
import type { World } from '../world.ts';
import { recallHealth, rememberHealth } from './remembered-health.ts';

/** A source and the items of its feed, newest first, or why it could not be read; and how it has been doing. */
export type ReadSource = { source: Source & { id: string }; items: Result<Item[]>; health: HealthFigures };

type Asked = { source: Source & { id: string }; items: Result<Item[]>; health: Health };

/** What of the world reading feeds needs. */
type Wire = Pick<World, 'now' | 'getFeed' | 'readFeed' | 'memory' | 'say'>;

/** What a feed may come as, the formats made for feeds first. */
export const feedTypes =
  'application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1';

/**
 * Reads every source's feed, side by side; one that fails is reported by name and the rest goes on. One that failed, or whose
 * server asked for patience, is not asked again before its time. How each is doing is kept in memory.
 */
export async function readFeeds(sources: (Source & { id: string })[], world: Wire): Promise<ReadSource[]> {
  const known = await recallHealth(world.memory);
  let done = 0;
  const asked = await Promise.all(
    sources.map(async (source) => {
      const read = await readSource(source, known.get(source.id), world);
      const what = read.items.ok ? counted(read.items.value.length) : read.items.reason;
      world.say(`feeds: ${++done} of ${sources.length} · ${source.id}: ${what}`);
      return read;
    }),
  );
  for (const { source, health } of asked) known.set(source.id, health);
  await rememberHealth(world.memory, known, world.now);
  return asked.map((read) => ({ ...read, health: figuresOf(read.health) }));
}

async function readSource(source: Asked['source'], known: Health | undefined, world: Wire): Promise<Asked> {
  const before = known?.feed === source.feed ? known : null;
  if (before && !isDue(before.notBefore, world.now))
    return { source, items: failed(`not due until ${before.notBefore} (${before.reason})`), health: before };
  const reading = await readingOf(source, world);
  const health = afterReading(before, reading, source.feed, world.now);
  return { source, items: reading.ok ? ok([...reading.items]) : failed(reading.reason), health };
}

async function readingOf(source: Source, world: Wire): Promise<Reading> {
  const reply = await world.getFeed(source.feed, { accept: feedTypes, maxBytes: newsroom.fetching.feedBytes });
  if (!reply.ok) {
    const { code, detail, retryAfter = null } = reply.reason;
    return { ok: false, reason: `${code}: ${detail}`, retryAfter };
  }
  const { bytes, headers, url, moved = null } = reply.value;
  const feed = await world.readFeed(bytes, headers['content-type'] ?? '', url);
  return feed.ok
    ? { ok: true, items: newestFirst(feed.value.items), moved }
    : { ok: false, reason: feed.reason, retryAfter: null };
}

const counted = (items: number): string => (items === 1 ? '1 item' : `${items} items`);

/** Undated items keep their place behind the dated ones: feeds give the newest first. */
function newestFirst(items: Item[]): Item[] {
  return items.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}
