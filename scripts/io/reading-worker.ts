/** What runs in a worker: reading what strangers wrote. */
import { z } from 'astro/zod';
import { readPage } from '../articles/read-page.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { serveTasks } from './serve-tasks.ts';

const pageSchema = z.tuple([z.instanceof(Uint8Array), z.record(z.string(), z.string()), z.string()]);
const feedSchema = z.tuple([z.instanceof(Uint8Array), z.string(), z.string()]);

serveTasks({
  page: (...input) => readPage(...pageSchema.parse(input)),
  feed: (...input) => readFeed(...feedSchema.parse(input)),
});
