/**
 * A wire of invented feeds on 127.0.0.1, run by wire.ts in a process of its own: `/N` is feed N. Each answer waits for the latency;
 * one feed in twenty fails. It says its port, and on any message how often it gave what since the last.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const [latency = 50] = process.argv.slice(2).map(Number);
const ITEMS = 20;
const WORDS = 'harbour bridge storm ferry council tide market school river wind engineer vote coast lorry pillar authority'.split(
  ' ',
);

/** Sixty words a description: what feeds of news carry. */
const description = (item: number) => Array.from({ length: 60 }, (_, at) => WORDS[(item * 7 + at * at) % WORDS.length]).join(' ');
const items = Array.from(
  { length: ITEMS },
  (_, item) =>
    `<item><title>Item ${item} of FEED</title><link>http://outlet-FEED.example/${item}</link><guid>http://outlet-FEED.example/${item}</guid><pubDate>Sat, 14 Mar 2026 ${String(item).padStart(2, '0')}:00:00 GMT</pubDate><description>${description(item)}</description></item>`,
).join('\n');
const feed = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Outlet FEED</title><link>http://outlet-FEED.example/</link><description>Invented</description>\n${items}\n</channel></rss>\n`;

let given: Record<string, number> = {};
const count = (what: string) => {
  given[what] = (given[what] ?? 0) + 1;
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const number = Number(request.url?.slice(1));
  const etag = `"feed-${number}"`;
  if (number % 40 === 7) {
    count('503');
    response.writeHead(503).end();
  } else if (number % 40 === 27) {
    count('reset');
    request.socket.resetAndDestroy();
  } else if (request.headers['if-none-match'] === etag) {
    count('304');
    response.writeHead(304, { etag }).end();
  } else {
    count('200');
    response
      .writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag })
      .end(feed.replaceAll('FEED', String(number)));
  }
}

const server = createServer((request, response) => void setTimeout(answer, latency, request, response));
server.keepAliveTimeout = 60_000;
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : null);
});
process.on('message', () => {
  process.send?.(given);
  given = {};
});
process.on('disconnect', () => process.exit());
