import { parentPort } from 'node:worker_threads';
import { z } from 'astro/zod';

const requestSchema = z.object({ task: z.string(), input: z.array(z.unknown()) });

/** The worker's side of a pool: says that it is there, then answers each request with its task's value or error. */
export function serveTasks(tasks: Readonly<Record<string, (...input: unknown[]) => unknown>>): void {
  parentPort?.on('message', async (message: unknown) => {
    const given = await answer(tasks, message);
    try {
      parentPort?.postMessage(given);
    } catch (error) {
      parentPort?.postMessage({ error: inWords(error) });
    }
  });
  parentPort?.postMessage('ready');
}

async function answer(
  tasks: Readonly<Record<string, (...input: unknown[]) => unknown>>,
  message: unknown,
): Promise<{ value: unknown } | { error: string }> {
  try {
    const { task, input } = requestSchema.parse(message);
    const run = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
    if (!run) return { error: `no task of that name; there are ${Object.keys(tasks).join(', ')}` };
    return { value: await run(...input) };
  } catch (error) {
    return { error: inWords(error) };
  }
}

const inWords = (error: unknown): string => (error instanceof Error && error.message) || String(error);
