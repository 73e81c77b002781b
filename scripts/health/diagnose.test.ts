import { expect, test } from 'vitest';
import type { Item } from '../feeds/item.ts';
import { type Examination, diagnose } from './diagnose.ts';

const now = '2026-03-14T18:00:00Z';
const feed = 'https://north.example/rss.xml';
const item = (published: string | null): Item => ({
  ...{ id: '1', link: 'https://north.example/1', title: 'Ferry', published, summary: '', content: '', origin: null },
});
const silence = (code: string, status: number | null = null): Examination['seen'] => ({
  kind: 'no-answer',
  code,
  detail: `${code} ${status}`,
  status,
});
const given = (...dates: (string | null)[]): Examination['seen'] => ({ kind: 'feed', items: dates.map(item), moved: null });
const page = (...offered: string[]): Examination['seen'] => ({ kind: 'no-feed', reason: 'no feed', offered, moved: null });

test.each<[string, Examination['seen'], string | null, string, RegExp]>([
  ['news of today', given('2026-03-14T12:00:00Z', '2026-01-01T00:00:00Z'), null, 'fine', /^$/],
  ['items without a date', given(null), null, 'fine', /^$/],
  ['a wrong date beside a right one', given('2026-03-14T12:00:00Z', '2099-01-01T00:00:00Z'), null, 'fine', /^$/],
  ['nothing for a fortnight', given('2026-02-28T18:00:00Z'), null, 'stale', /another feed/],
  [
    'one bad date in the future and nothing else for long',
    given('2099-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
    null,
    'stale',
    /another feed/,
  ],
  ['no items', given(), null, 'empty', /wait/],
  [
    'a lasting redirect',
    { kind: 'feed', items: [item(now)], moved: 'https://north.example/new' },
    null,
    'moved',
    /feed: "https:\/\/north\.example\/new"/,
  ],
  ['a redirect to itself', { kind: 'feed', items: [item(now)], moved: feed }, null, 'fine', /^$/],
  [
    'a page that offers a feed',
    page('https://north.example/feed/'),
    null,
    'not-a-feed',
    /feed: "https:\/\/north\.example\/feed\/"/,
  ],
  ['a page that offers none', page(), null, 'not-a-feed', /sources -- add/],
  ['gone', silence('status', 410), null, 'dead', /remove/],
  ['not found', silence('status', 404), null, 'dead', /remove/],
  ['an address inside the network', silence('refused-address'), null, 'dead', /remove/],
  ['overloaded today', silence('status', 503), '2026-03-14T08:00:00Z', 'failing', /ask again/],
  ['asked too often', silence('status', 429), null, 'failing', /ask again/],
  ['a line that is down', silence('network'), null, 'failing', /ask again/],
  ['overloaded for a week', silence('status', 503), '2026-03-07T08:00:00Z', 'dead', /remove/],
  ['a wall', silence('status', 401), null, 'refused', /ask them/],
  ['a price', silence('status', 402), null, 'refused', /ask them/],
  ['robots.txt', silence('robots'), null, 'refused', /ask them/],
])('%s', (_, seen, failingSince, verdict, todo) => {
  const diagnosis = diagnose({ feed, failingSince, seen }, now);
  expect([diagnosis.verdict, diagnosis.todo]).toEqual([verdict, expect.stringMatching(todo)]);
});
