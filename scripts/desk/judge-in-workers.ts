import { availableParallelism } from 'node:os';
import { createWorkerPool, type Pool } from '../io/worker-pool.ts';
import type { Judge } from './check-content.ts';
import { type File, type JudgedStory, judgeStory } from './judge-story.ts';

/** Stories a worker is given at once: less and the messages cost more than the work, more and the last one is waited for. */
const BATCH = 20;
/** Fewer are judged here before a worker has started. */
const WORTH_A_WORKER = 60;
/** Milliseconds a batch may take; one story takes twenty. A file that makes a rule run for ever is named, and the others go on. */
const BATCH_MS = 60_000;

/** Judges stories on all cores; few are judged where we are. A story that no worker comes to an end with has that as its finding. */
export function judgeInWorkers(
  timeoutMs = BATCH_MS,
  worthAWorker = WORTH_A_WORKER,
): { judge: Judge; close: () => Promise<void> } {
  const size = Math.max(1, availableParallelism());
  const pool = createWorkerPool(new URL('./checking-worker.ts', import.meta.url), { size, timeoutMs, megabytes: 1024 });
  const judge: Judge = async (stories) => {
    if (stories.length < worthAWorker) return stories.map(judgeStory);
    const batches = Array.from({ length: Math.ceil(stories.length / BATCH) }, (_, at) =>
      stories.slice(at * BATCH, (at + 1) * BATCH),
    );
    return (await Promise.all(batches.map((batch) => judgeBatch(pool, batch)))).flat();
  };
  return { judge, close: pool.close };
}

async function judgeBatch(pool: Pool, batch: File[]): Promise<JudgedStory[]> {
  const answer = await pool.run('judge', batch);
  // Our own worker's answer, of the type its task has.
  if (answer.ok) return answer.value as JudgedStory[];
  if (batch.length > 1) return (await Promise.all(batch.map((story) => judgeBatch(pool, [story])))).flat();
  return batch.map(({ path }) => ({ path, findings: [notChecked(path, answer.reason)], facts: null }));
}

const notChecked = (path: string, why: string) => ({
  path,
  line: 1,
  column: 1,
  code: 'not-checked',
  what: `The rules came to no end on this file (${why}): make its longest paragraph or passage shorter, and report it.`,
  kind: 'wrong' as const,
});
