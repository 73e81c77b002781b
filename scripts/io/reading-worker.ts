/** What runs in a worker: reading what strangers wrote. */
import { z } from 'astro/zod';
import { readPage } from '../articles/read-page.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { serveTasks } from './serve-tasks.ts';

const inputSchema = z.tuple([z.instanceof(Uint8Array), z.string(), z.string()]);

serveTasks({
  page: (...input) => readPage(...inputSchema.parse(input)),
  feed: (...input) => readFeed(...inputSchema.parse(input)),
});
