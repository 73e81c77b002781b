/**
 * node bench/wire.ts [--feeds N] [--hosts N] [--parallel N] [--latency MS]
 *
 * Reads 10,000 feeds of 20 items on 1,000 host names from a local server with 50 ms latency of which one in twenty fails, twice
 * (the second time all the others answer 304), and once with rss-parser's `parseURL` and as many requests at once. Each pass is a process.
 */
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { z } from 'astro/zod';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '10000' },
    hosts: { type: 'string', default: '1000' },
    parallel: { type: 'string', default: '64' },
    latency: { type: 'string', default: '50' },
  },
});
const figures = z.object({ feeds: z.int(), items: z.int(), seconds: z.number(), cpu: z.number(), megabytes: z.number() });
const counts = z.record(z.string(), z.int());
const serverFile = fileURLToPath(import.meta.resolve('./wire-server.ts'));
const passFile = fileURLToPath(import.meta.resolve('./wire-pass.ts'));

const memory = await mkdtemp(join(tmpdir(), 'bench-wire-'));
const server = fork(serverFile, [values.latency]);
const port = z.int().parse((await once(server, 'message'))[0]);
try {
  console.log(
    `${values.feeds} feeds on ${values.hosts} hosts, ${values.parallel} requests at once, ${values.latency} ms latency`,
  );
  console.table({
    'first pass': await pass('ours', '2026-03-14T20:00:00Z'),
    'second pass': await pass('ours', '2026-03-14T21:00:00Z'),
    'rss-parser parseURL': await pass('rss-parser', ''),
  });
} finally {
  server.disconnect();
  await rm(memory, { recursive: true });
}

async function pass(reader: string, now: string) {
  const { feeds, hosts, parallel } = values;
  const options = Object.entries({ reader, now, memory, feeds, hosts, parallel, port: String(port) });
  const args = options.flatMap(([name, value]) => [`--${name}`, value]);
  const { stdout } = await promisify(execFile)(process.execPath, [passFile, ...args]);
  const read = figures.parse(JSON.parse(stdout));
  server.send('counts');
  const answers = counts.parse((await once(server, 'message'))[0]);
  return {
    feeds: read.feeds,
    items: read.items,
    seconds: round(read.seconds),
    'CPU seconds': round(read.cpu),
    'peak MB': Math.round(read.megabytes),
    'feeds/s': Math.round(Number(values.feeds) / read.seconds),
    answers: Object.entries(answers)
      .map(([what, count]) => `${count} × ${what}`)
      .join(', '),
  };
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}
