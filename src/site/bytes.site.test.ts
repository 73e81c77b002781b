import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildFixture, fixtureEdition, sampleEdition, type Edition } from './edition.ts';
import { fixture, writeLaterStory } from './fixture.ts';

let first: Map<string, string>;
beforeAll(() => {
  first = hashes(fixtureEdition());
});

const hashes = ({ folder }: Edition): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

const changed = (a: Map<string, string>, b: Map<string, string>): string[] =>
  [...a].filter(([file, hash]) => b.get(file) !== hash).map(([file]) => file);

test('the same content builds the same bytes', async () => {
  const again = hashes(await buildFixture('bytes-again'));
  expect([...changed(first, again), ...changed(again, first)]).toEqual([]);
  expect(first.size).toBeGreaterThan(150);
});

test('a new story changes lists and feeds, and no page of another story, no numbered page and no former day', async () => {
  const later = hashes(await buildFixture('bytes-later', writeLaterStory));
  expect(later.has(`stories/${fixture.later}/index.html`)).toBe(true);
  const old = changed(first, later).filter(
    (file) => /^stories\/|\/\d+\/index\.html$/.test(file) && !/^archive\/2026\/(?:03\/)?(?:index|14)/.test(file),
  );
  expect(old).toEqual([]);
});

test('the script that every page loads is smaller than 1 kB', () => {
  const { folder } = sampleEdition();
  const [script, ...others] = globSync('_astro/Page.*.js', { cwd: folder });
  expect(others).toEqual([]);
  expect(statSync(join(folder, String(script))).size).toBeLessThan(1000);
});
