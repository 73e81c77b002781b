import { expect, test } from 'vitest';
import { aFile } from '../checks/story-builder.ts';
import { recordTrail } from './record-trail.ts';
import { recordTrails } from './record-trails.ts';

const text = aFile('The North Post reports: “Both bridges are shut”.[^1]', [{ passage: 'Both bridges are shut.' }]);
const one = { path: 'stories/2026/03/14/one.md', text };
const two = { path: 'stories/2026/03/14/two.md', text: `${text}\n` };

/** Records, and tells which files it was asked for. */
function recorder() {
  const asked: string[] = [];
  return {
    asked,
    record: async (files: { path: string; text: string }[]) => {
      asked.push(...files.map(({ path }) => path));
      return files.map(recordTrail);
    },
  };
}

test('records each story under its address, and leaves out a file that is none', async () => {
  const { record } = recorder();
  const torn = { path: 'stories/2026/03/14/torn.md', text: 'torn' };
  const { trails } = await recordTrails([two, torn, one], 'rules', null, record);
  expect(Object.keys(trails)).toEqual(['2026/03/14/one', '2026/03/14/two']);
});

test('takes over what the same rules made of the same text, and makes the rest anew', async () => {
  const before = await recordTrails([one, two], 'rules', null, recorder().record);
  const again = recorder();
  const changed = { ...two, text: `${two.text}\n` };
  const now = await recordTrails([one, changed], 'rules', before, again.record);
  expect(again.asked).toEqual([two.path]);
  expect(now.trails['2026/03/14/one']).toEqual(before.trails['2026/03/14/one']);
  const others = recorder();
  await recordTrails([one, two], 'other rules', before, others.record);
  expect(others.asked).toEqual([one.path, two.path]);
});
