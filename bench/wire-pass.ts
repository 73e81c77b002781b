/** One pass over the wire, run by wire.ts in a process of its own, so that its CPU and peak memory are its own. Its figures are one line of JSON. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import PQueue from 'p-queue';
import RssParser from 'rss-parser';
import newsroom from '../newsroom.config.ts';
import { readFeeds } from '../scripts/gather/read-feeds.ts';
import { createExtract } from '../scripts/io/extract.ts';
import { diskFolder } from '../scripts/io/folder.ts';
import { createReader } from '../scripts/io/reader.ts';
import { sqliteReplyStore } from '../scripts/io/reply-store.ts';

const { values } = parseArgs({
  options: {
    reader: { type: 'string', default: 'ours' },
    port: { type: 'string', default: '' },
    feeds: { type: 'string', default: '' },
    hosts: { type: 'string', default: '' },
    parallel: { type: 'string', default: '' },
    memory: { type: 'string', default: '' },
    now: { type: 'string', default: '' },
  },
});
const parallel = Number(values.parallel);
const loopback = { address: '127.0.0.1', family: 4 };
const addresses = Array.from(
  { length: Number(values.feeds) },
  (_, number) => `http://host-${number % Number(values.hosts)}.example:${values.port}/${number}`,
);

const started = performance.now();
const read = values.reader === 'ours' ? await ours() : await rssParser();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ ...read, seconds, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));

/** As a run does: address guard, turns, store of replies, parsing in workers, health. */
async function ours(): Promise<{ feeds: number; items: number }> {
  const store = sqliteReplyStore(join(values.memory, 'replies.sqlite'));
  const reader = createReader({
    userAgent: 'bench/1.0',
    parallel,
    parallelPerHost: 1,
    deadlineMs: newsroom.fetching.deadlineMs,
    isBlocked: (address) => address !== loopback.address,
    resolve: async () => [loopback],
    store,
  });
  const { readFeed, close } = createExtract();
  const world = { now: values.now, getFeed: reader.getFeed, readFeed, memory: diskFolder(values.memory), say: () => {} };
  const sources = addresses.map((feed, number) => ({
    ...{
      id: `feed-${number}`,
      name: `Feed ${number}`,
      publisher: `feed-${number}`,
      feed,
      site: feed,
      language: 'en',
      country: 'int',
    },
    ...({ kind: 'online', quote: 'full', pages: false, verified: null, sample: false } as const),
  }));
  const all = await readFeeds(sources, world);
  await Promise.all([reader.close(), close()]);
  store.close();
  const items = all.flatMap(({ items: found }) => (found.ok ? [found.value.length] : []));
  return { feeds: items.length, items: items.reduce((sum, count) => sum + count, 0) };
}

/** rss-parser's own way, with as many requests at once and the same names for the same server. */
async function rssParser(): Promise<{ feeds: number; items: number }> {
  const lookup = (_host: string, { all }: { all?: boolean }, done: (error: null, found: unknown, family?: number) => void) =>
    all ? done(null, [loopback]) : done(null, loopback.address, loopback.family);
  const parser = new RssParser({ timeout: newsroom.fetching.deadlineMs, requestOptions: { lookup } as never });
  const queue = new PQueue({ concurrency: parallel });
  const counts = await queue.addAll(
    addresses.map(
      (url) => () =>
        parser.parseURL(url).then(
          ({ items }) => items.length,
          () => null,
        ),
    ),
  );
  const items = counts.filter((count) => count !== null);
  return { feeds: items.length, items: items.reduce((sum, count) => sum + count, 0) };
}
