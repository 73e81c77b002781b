import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { whenAbandoned } from './when-abandoned.ts';

test('a process whose parent is gone stops, once; with its parent it goes on', async () => {
  let [parent, stopped] = [42, 0];
  whenAbandoned(
    () => void stopped++,
    () => parent,
    1,
  );
  await pause(20);
  expect(stopped).toBe(0);
  parent = 1;
  await pause(20);
  expect(stopped).toBe(1);
});
