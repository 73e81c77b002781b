import { expect, onTestFinished, test } from 'vitest';
import { createWorkerPool, type Pool } from './worker-pool.ts';

const NAUGHTY = new URL('./naughty-worker.ts', import.meta.url);

function pool(entry = NAUGHTY, timeoutMs = 15_000, size = 1): Pool {
  const made = createWorkerPool(entry, { size, timeoutMs, megabytes: 64 });
  onTestFinished(made.close);
  return made;
}

test('a task’s value comes back, whether it waits or not', async () => {
  const { run } = pool();
  expect([await run('double', 21), await run('later', { deep: [1] })]).toEqual([
    { ok: true, value: 42 },
    { ok: true, value: { deep: [1] } },
  ]);
});

test.each([
  ['throws', 'fail', 'on purpose'],
  ['has no such task', 'toString', 'no task of that name'],
  ['ends', 'exit', 'ended with code 3'],
  ['takes all memory', 'exhaust', 'died: .*memory'],
  ['gives what cannot be sent', 'unsendable', 'could not be cloned'],
  ['crashes outside of any promise', 'crashLater', 'outside of any promise'],
])('a worker that %s fails its task by name, and the next task is done', async (_, task, reason) => {
  const { run } = pool();
  const [bad, good] = await Promise.all([run(task), run('double', 4)]);
  expect(bad).toEqual({ ok: false, reason: expect.stringMatching(new RegExp(`^${task}: .*${reason}`)) });
  expect(good).toEqual({ ok: true, value: 8 });
});

test.each(['hang', 'wait'])('a worker that does not end (%s) is replaced', async (task) => {
  const { run } = pool(NAUGHTY, 500);
  expect(await run(task)).toEqual({ ok: false, reason: `${task}: not done after 500 ms` });
  expect(await run('double', 4)).toEqual({ ok: true, value: 8 });
});

test('a bad task does not hold up those of other workers', async () => {
  const { run } = pool(NAUGHTY, 15_000, 2);
  const order: string[] = [];
  const slow = run('exhaust').then(() => order.push('slow'));
  await run('double', 1).then(() => order.push('quick'));
  await slow;
  expect(order).toEqual(['quick', 'slow']);
});

test('a worker that cannot start is a failure, not an exception', async () => {
  const { run } = pool(new URL('./no-such-worker.ts', import.meta.url));
  expect(await run('double', 1)).toEqual({ ok: false, reason: expect.stringContaining('no-such-worker.ts') });
});
