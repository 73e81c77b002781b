/** A worker for the tests of the pool: it does everything a worker should not. */
import { serveTasks } from './serve-tasks.ts';

const hoard: unknown[] = [];

serveTasks({
  double: (value) => Number(value) * 2,
  later: async (value) => value,
  fail: () => {
    throw new Error('on purpose');
  },
  hang: () => {
    for (;;);
  },
  wait: () => new Promise(() => {}),
  exit: () => process.exit(3),
  exhaust: () => {
    for (;;) hoard.push(new Array(100_000).fill(hoard.length));
  },
  unsendable: () => () => {},
  crashLater: () => {
    setImmediate(() => {
      throw new Error('outside of any promise');
    });
    return new Promise(() => {});
  },
});
