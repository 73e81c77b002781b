import { checkingPool } from './checking-pool.ts';
import { inBatches } from './in-batches.ts';
import { recordTrail } from './record-trail.ts';
import type { Recorder } from './record-trails.ts';

/** Fewer are recorded here before a worker has started. */
const WORTH_A_WORKER = 40;

/** Records trails on all cores; few are recorded where we are. A story that no worker comes to an end with has none. */
export function recordInWorkers(): { record: Recorder; close: () => Promise<void> } {
  const pool = checkingPool();
  const record: Recorder = async (stories) =>
    stories.length < WORTH_A_WORKER ? stories.map(recordTrail) : inBatches(pool, 'record', stories, () => null);
  return { record, close: pool.close };
}
