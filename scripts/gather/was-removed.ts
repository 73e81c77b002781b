import newsroom from '../../newsroom.config.ts';
import { shareBorne } from '../events/trace.ts';
import type { Event } from '../events/event.ts';
import type { Removed } from '../../content/schema.ts';
import { later } from './read-articles.ts';

/** Mean share of a tombstone's words in an event's articles from which it is the same event: finds half to nine tenths of single articles, and takes one of some 500 others for it. */
const SAME = 0.35;

/**
 * Whether a person took this event away: it or one of its articles is on a tombstone, it was grouped with one, or its articles
 * bear the words of one that is no older than a told story may be.
 */
export function wasRemoved(event: Event, stones: readonly Removed[], now: string): boolean {
  const ids = new Set([event.id, event.told, ...event.alsoTold]);
  const urls = new Set(event.articles.map((article) => article.url));
  const since = later(now, -24 * newsroom.reading.storyDays);
  return stones.some(
    ({ event: gone, urls: its, words = [], at }) =>
      ids.has(gone) ||
      its.some((url) => urls.has(url)) ||
      (at >= since && shareBorne(event.articles, { event: gone, words }) >= SAME),
  );
}
