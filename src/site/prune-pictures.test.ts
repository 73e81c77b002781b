import { mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pruned } from './prune-pictures.ts';

test('takes out what no build asked for in a long time, and stumbles over nothing that another build has just renamed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['old.png', 'new.png']) writeFileSync(join(folder, name), '');
  utimesSync(join(folder, 'old.png'), 1, 1);
  // Listed and not there, as a file is that was renamed meanwhile.
  symlinkSync(join(folder, 'nowhere'), join(folder, 'a.png.4711'));
  await pruned(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['a.png.4711', 'new.png']);
  await pruned(join(folder, 'no such folder'));
});
