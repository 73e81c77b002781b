import { expect, test } from 'vitest';
import { createQueue } from './politeness.ts';

const queueOnPaper = () => {
  const clock = { now: 1_000 };
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    clock.now += ms;
  };
  return { clock, waits, queue: createQueue({ parallel: 8, parallelPerHost: 1 }, wait, () => clock.now) };
};

test('a host that asks for a pause gets it between two requests, counted from the end of the first', async () => {
  const { clock, waits, queue } = queueOnPaper();
  const task = async (): Promise<void> => {
    clock.now += 200;
  };
  await Promise.all([queue('north.example', 3_000, task), queue('north.example', 3_000, task), queue('west.example', 0, task)]);
  expect(waits).toEqual([3_000]);
});

test('time that has passed anyway counts', async () => {
  const { clock, waits, queue } = queueOnPaper();
  await queue('north.example', 3_000, async () => {});
  clock.now += 2_500;
  await queue('north.example', 3_000, async () => {});
  clock.now += 9_000;
  await queue('north.example', 3_000, async () => {});
  expect(waits).toEqual([500]);
});

test('a task that fails gives its turn to the next', async () => {
  const { queue } = queueOnPaper();
  const failing = queue('north.example', 0, () => Promise.reject(new Error('no')));
  const next = queue('north.example', 0, async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
