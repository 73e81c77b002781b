import type { Page, PageHeaders } from '../articles/page.ts';
import type { Feed } from '../feeds/item.ts';
import { failed, type Result } from '../result.ts';
import type { Extract } from '../world.ts';
import { createWorkerPool, type PoolOptions } from './worker-pool.ts';

/** A page or feed that needs more is an attack, or no use to a newsroom. */
const LIMITS: PoolOptions = { size: 2, timeoutMs: 10_000, megabytes: 512 };

/** Reading what strangers wrote, out of harm's way. */
export type Readers = {
  extract: Extract;
  readFeed: (bytes: Uint8Array, contentType: string, url: string) => Promise<Result<Feed>>;
  close: () => Promise<void>;
};

/** `readPage` and `readFeed` in workers with a time and memory limit; what exceeds it is a failure with its address, and the run goes on. */
export function createExtract(limits: Partial<PoolOptions> = {}): Readers {
  const pool = createWorkerPool(new URL('./reading-worker.ts', import.meta.url), { ...LIMITS, ...limits });
  const reader =
    <T, About>(task: 'page' | 'feed') =>
    async (bytes: Uint8Array, about: About, url: string): Promise<Result<T>> => {
      const answer = await pool.run(task, bytes, about, url);
      // Our own worker's answer, of the type its task has.
      return answer.ok ? (answer.value as Result<T>) : failed(`${url}: ${answer.reason}`);
    };
  return { extract: reader<Page, PageHeaders>('page'), readFeed: reader<Feed, string>('feed'), close: pool.close };
}
