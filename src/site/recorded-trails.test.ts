import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readTrails, trailOf } from './recorded-trails.ts';

const id = '2026/03/14/bridges-close';
const text = 'A story.';
const trail = (of: string) => ({
  sha256: createHash('sha256').update(of).digest('hex'),
  rules: 27,
  everyWord: true,
  limits: 'No rule knows what it means.',
  open: false,
  statements: [{ text: 'It happened.', marks: ['1'], found: 'Found: name Ana Ruiz.', objections: [], compare: null }],
  whole: { found: null, objections: [], compare: null },
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trails-'));
  mkdirSync(join(folder, 'stories/2026/03/14'), { recursive: true });
  writeFileSync(join(folder, 'stories', `${id}.md`), text);
  vi.stubEnv('CONTENT_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('gives the trail of a story as it is now', () => {
  expect(trailOf(id, { [id]: trail(text) })?.rules).toBe(27);
});

test('gives no trail of a text that has changed since, nor of a story without one', () => {
  expect(trailOf(id, { [id]: trail('An older text.') })).toBeUndefined();
  expect(trailOf(id, {})).toBeUndefined();
});

test('reads what a build recorded, and nothing where there is no file', () => {
  const file = join(folder, 'trails.json');
  expect(readTrails(file)).toEqual({});
  writeFileSync(file, JSON.stringify({ rules: 'x', trails: { [id]: trail(text) } }));
  expect(Object.keys(readTrails(file))).toEqual([id]);
});

test('says where a file holds something else', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const file = join(folder, 'trails.json');
  writeFileSync(file, '{"trails":{"a":1}}');
  expect(readTrails(file)).toEqual({});
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
