import type { Pool } from '../io/worker-pool.ts';

/** Stories a worker is given at once: less and the messages cost more than the work, more and the last one is waited for. */
const BATCH = 20;

/**
 * Has workers do `task` with lists of files, and gives the answers in the order of the files. Where a batch comes to no end its
 * files are tried one by one; for one that fails alone, `instead` says what stands in its place.
 */
export async function inBatches<File, Answer>(
  pool: Pool,
  task: string,
  files: File[],
  instead: (file: File, reason: string) => Answer,
): Promise<Answer[]> {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, at) => files.slice(at * BATCH, (at + 1) * BATCH));
  return (await Promise.all(batches.map(doBatch))).flat();

  async function doBatch(batch: File[]): Promise<Answer[]> {
    const answer = await pool.run(task, batch);
    // Our own worker's answer, of the type its task has.
    if (answer.ok) return answer.value as Answer[];
    if (batch.length > 1) return (await Promise.all(batch.map((file) => doBatch([file])))).flat();
    return batch.map((file) => instead(file, answer.reason));
  }
}
