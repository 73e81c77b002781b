import { createHash } from 'node:crypto';
import newsroom from '../../newsroom.config.ts';
import type { Item } from '../feeds/item.ts';
import type { Health } from './health.ts';
import { itemsADay } from './items-a-day.ts';
import { notBefore } from './not-before.ts';
import { shareWithText } from './share-with-text.ts';

/** How one reading of a source's feed ended. */
export type Reading =
  | { ok: true; items: readonly Item[]; moved: string | null }
  | { ok: false; reason: string; /** `Retry-After` as it came. */ retryAfter: string | null };

/** More is not needed to know what has come since, and a feed of a hundred thousand items must not fill the memory. */
const SEEN = 200;
const DELAYS = 50;
const REASON_LETTERS = 300;

const HOUR = 3_600_000;

/** A source's health after a reading, from its health before (null: never asked at this address). */
export function afterReading(before: Health | null, reading: Reading, feed: string, now: string): Health {
  const known = before ?? unknownHealth(feed, now);
  return reading.ok ? afterSuccess(known, reading.items, reading.moved, now) : afterFailure(known, reading, now);
}

function afterSuccess(before: Health, items: readonly Item[], moved: string | null, now: string): Health {
  const newest = items.slice(0, SEEN).map((item) => ({ item, hash: hashOf(item) }));
  const fresh = newest.filter(({ hash }) => before.success !== null && !before.seen.includes(hash));
  return {
    feed: before.feed,
    asked: now,
    success: now,
    failures: 0,
    failingSince: null,
    reason: null,
    notBefore: null,
    moved,
    itemsADay: itemsADay(items, now),
    shareWithText: shareWithText(items),
    delays: [...before.delays, ...fresh.flatMap(({ item }) => delayOf(item, now))].slice(-DELAYS),
    seen: newest.map(({ hash }) => hash),
  };
}

function afterFailure(before: Health, { reason, retryAfter }: Extract<Reading, { ok: false }>, now: string): Health {
  const failures = before.failures + 1;
  return {
    ...before,
    asked: now,
    failures,
    failingSince: before.failingSince ?? now,
    reason: reason.slice(0, REASON_LETTERS).toWellFormed(),
    notBefore: notBefore(failures, retryAfter, now),
  };
}

const unknownHealth = (feed: string, now: string): Health => ({
  feed,
  asked: now,
  success: null,
  failures: 0,
  failingSince: null,
  reason: null,
  notBefore: null,
  moved: null,
  itemsADay: null,
  shareWithText: null,
  delays: [],
  seen: [],
});

/** None for an item without a date, and for an old one that only looks new: its outlet gave it another id. */
function delayOf({ published }: Item, now: string): number[] {
  const delay = published === null ? -1 : Date.parse(now) - Date.parse(published);
  return delay >= 0 && delay <= newsroom.reading.windowHours * HOUR ? [Math.round(delay / 60_000)] : [];
}

const hashOf = ({ id, link }: Item): string =>
  createHash('sha256')
    .update(id || link)
    .digest('hex')
    .slice(0, 12);
