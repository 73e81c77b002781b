import type { Source } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import { decode } from '../feeds/decode.ts';
import { feedLinks } from '../feeds/feed-links.ts';
import { feedTypes } from '../gather/read-feeds.ts';
import type { Examination } from '../health/diagnose.ts';
import type { World } from '../world.ts';

/** Reads one source's feed now, whether it is due or not, and says what was seen. */
export async function examine(
  { feed }: Source,
  failingSince: string | null,
  { getFeed, readFeed }: Pick<World, 'getFeed' | 'readFeed'>,
): Promise<Examination> {
  const reply = await getFeed(feed, { accept: feedTypes, maxBytes: newsroom.fetching.feedBytes });
  if (!reply.ok) {
    const { code, detail, status = null } = reply.reason;
    return { feed, failingSince, seen: { kind: 'no-answer', code, detail, status } };
  }
  const { bytes, headers, url, moved = null } = reply.value;
  const type = headers['content-type'] ?? '';
  const read = await readFeed(bytes, type, url);
  if (read.ok) return { feed, failingSince, seen: { kind: 'feed', items: read.value.items, moved } };
  const offered = feedLinks(decode(bytes, type), url);
  return { feed, failingSince, seen: { kind: 'no-feed', reason: read.reason, offered, moved } };
}
