import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no file of the site knows the paper’s name: a fork changes it in newsroom.config.ts alone', () => {
  const files = globSync('src/**/*.{astro,ts,css}').filter((file) => !file.endsWith('.test.ts'));
  expect(files.filter((file) => /aibot/i.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(files.length).toBeGreaterThan(80);
});
