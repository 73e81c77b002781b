import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { z } from 'astro/zod';
import { failed, ok, type Result } from '../result.ts';

export type PoolOptions = {
  /** Workers at once. */
  size: number;
  /** Milliseconds a task may take. */
  timeoutMs: number;
  /** Heap of one worker. */
  megabytes: number;
};

/** Runs a task by name in a worker; what it gave, or why it gave nothing. Never throws. */
export type Pool = { run: (task: string, ...input: unknown[]) => Promise<Result<unknown>>; close: () => Promise<void> };

/** A worker that has not started by then never will. */
const START_MS = 60_000;

const answerSchema = z.union([z.object({ value: z.unknown() }), z.object({ error: z.string() })]);

/**
 * Workers that run what may hang, exhaust memory or crash on hostile input. Each does one task at a time; one that takes too
 * long or dies is replaced, its task fails with the reason, and all others go on. `entry` calls {@link serveTasks}.
 */
export function createWorkerPool(entry: URL, { size, timeoutMs, megabytes }: PoolOptions): Pool {
  const queue = new PQueue({ concurrency: size });
  const idle: Worker[] = [];
  const hire = async (): Promise<Result<Worker>> => {
    // Room for what is young: with 32 MB a fifth of the time of judging 10,000 stories went into clearing it.
    const worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 128, stackSizeMb: 4 },
    });
    // An error nobody listens for would end the whole run.
    worker.on('error', () => {});
    const started = await message(worker, START_MS, 'start');
    return started.ok ? ok(worker) : failed(`${entry.pathname}: ${started.reason}`);
  };
  const work = async (task: string, input: unknown[]): Promise<Result<unknown>> => {
    const free = idle.pop();
    const hired = free ? ok(free) : await hire();
    if (!hired.ok) return hired;
    const worker = hired.value;
    worker.ref();
    worker.postMessage({ task, input });
    const answer = await message(worker, timeoutMs, task);
    if (!answer.ok) return answer;
    worker.unref();
    idle.push(worker);
    const read = answerSchema.safeParse(answer.value);
    if (!read.success) return failed(`${task}: no answer in the agreed form`);
    return 'error' in read.data ? failed(`${task}: ${read.data.error}`) : ok(read.data.value);
  };
  return {
    run: (task, ...input) => queue.add(() => work(task, input)),
    close: async () => {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** The worker's next message; it is terminated where none comes in time, or where it fails instead. */
function message(worker: Worker, timeoutMs: number, task: string): Promise<Result<unknown>> {
  return new Promise((resolve) => {
    const settle = (result: Result<unknown>): void => {
      clearTimeout(timer);
      for (const [event, heard] of Object.entries(listeners)) worker.off(event, heard);
      if (!result.ok) void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => settle(failed(`${task}: not done after ${timeoutMs} ms`)), timeoutMs);
    const listeners = {
      message: (value: unknown) => settle(ok(value)),
      messageerror: (error: Error) => settle(failed(`${task}: ${error.message}`)),
      error: (error: unknown) =>
        settle(failed(`${task}: its worker died: ${(error instanceof Error && error.message) || String(error)}`)),
      exit: (code: number) => settle(failed(`${task}: its worker ended with code ${code}`)),
    };
    for (const [event, heard] of Object.entries(listeners)) worker.on(event, heard);
  });
}
