import { availableParallelism } from 'node:os';
import { createWorkerPool, type Pool } from '../io/worker-pool.ts';

/** Milliseconds a batch may take; one story takes twenty. A file that makes a rule run for ever is named, and the others go on. */
const BATCH_MS = 60_000;

/** Workers that hold stories against the rules, on all cores. */
export const checkingPool = (timeoutMs = BATCH_MS): Pool =>
  createWorkerPool(new URL('./checking-worker.ts', import.meta.url), {
    size: Math.max(1, availableParallelism()),
    timeoutMs,
    megabytes: 1024,
  });
