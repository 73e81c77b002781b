import type { Source } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import type { Item } from '../feeds/item.ts';
import { causeInWords, causeOf } from '../health/cause-of.ts';
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
  const failures = new Map<string, number>();
  const asked = await Promise.all(
    sources.map(async (source) => {
      const read = await readSource(source, known.get(source.id), world);
      done += 1;
      const what = read.items.ok ? counted(read.items.value.length) : firstTimes(read.items.reason, failures);
      if (what !== null) world.say(`feeds: ${done} of ${sources.length} · ${source.id}: ${what}`);
      return read;
    }),
  );
  for (const [cause, times] of failures)
    if (times > EACH) world.say(`feeds: ${times - EACH} more unread: ${causeInWords(cause)}`);
  for (const { source, health } of asked) known.set(source.id, health);
  await rememberHealth(world.memory, known, world.now);
  return asked.map((read) => ({ ...read, health: figuresOf(read.health) }));
}

/** One cause is told of so many sources; a machine without a network has it of all. */
const EACH = 3;

/** Why a source could not be read; null where the same was told of others. */
function firstTimes(reason: string, failures: Map<string, number>): string | null {
  const cause = causeOf(reason);
  const times = (failures.get(cause) ?? 0) + 1;
  failures.set(cause, times);
  return times > EACH ? null : reason;
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
