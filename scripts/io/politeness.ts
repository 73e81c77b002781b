import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Hop } from './hop.ts';

export type Turns = {
  /** Requests under way at once, over all hosts, and to one host. */
  parallel: number;
  parallelPerHost: number;
};

/** Lets every request wait its turn: behind others to its host, and behind all others. */
export type Queue = <T>(host: string, pauseMs: number, task: () => Promise<T>) => Promise<T>;

/** `pauseMs` is waited between the end of one request to a host and the start of the next. `wait` is a parameter for tests. */
export function createQueue(
  { parallel, parallelPerHost }: Turns,
  wait: (ms: number) => Promise<unknown> = sleep,
  now = () => performance.now(),
): Queue {
  const everyone = new PQueue({ concurrency: parallel });
  const hosts = new Map<string, { queue: PQueue; free: number }>();
  return async (name, pauseMs, task) => {
    const host = hosts.get(name) ?? { queue: new PQueue({ concurrency: parallelPerHost }), free: 0 };
    hosts.set(name, host);
    return await host.queue.add(async () => {
      if (host.free > now()) await wait(host.free - now());
      try {
        return await everyone.add(task);
      } finally {
        host.free = now() + pauseMs;
      }
    });
  };
}

/** The same hop, each in its turn; `pauseOf` says how long a host wants to be left alone. */
export function takingTurns(hop: Hop, queue: Queue, pauseOf: (url: URL) => number = () => 0): Hop {
  return (url, want) => queue(url.host, pauseOf(url), () => hop(url, want));
}
