/** Finished builds for the tests of the built site. */
import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import newsroom from '../../newsroom.config.ts';
import { writeFixture, writeIdleSample } from './fixture.ts';

/** A built site: its folder, and the address and base path it was built for. */
export type Edition = { folder: string; site: string; base: string };

/** The sample edition as the newsroom writes it, at the root of a site and under a base path: what `npm run demo -- --once --also-under /repo` builds. */
export const sampleEdition = (): Edition => built('site', '/');
export const sampleEditionUnderBase = (): Edition => built('site-under', '/repo');

function built(name: string, base: string): Edition {
  const folder = resolve('.demo', name);
  if (existsSync(join(folder, 'index.html'))) return { folder, site: 'http://localhost:4321', base };
  throw new Error(`No built site in ${folder}: run “npm run demo -- --once --also-under /repo” first.`);
}

/** Builds the fixture (`src/site/fixture.ts`) under a base path, in a folder of its own under `.demo/`; `later` adds to its content. */
export function fixtureEdition(name: string, later: (content: string) => void = () => {}): Promise<Edition> {
  return build(name, '/repo', (content) => {
    writeFixture(content);
    later(content);
  });
}

/** Builds the paper as it is before its first story: the files of the sample edition lie there, idle. */
export function emptyEdition(name: string): Promise<Edition> {
  return build(name, '/', writeIdleSample);
}

async function build(name: string, base: string, write: (content: string) => void): Promise<Edition> {
  const scratch = resolve('.demo', name);
  rmSync(scratch, { recursive: true, force: true });
  write(join(scratch, 'content'));
  const folder = join(scratch, 'dist');
  const environment = { ...process.env, CONTENT_DIR: join('.demo', name, 'content'), SITE_BASE: base, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder], {
    env: environment,
  });
  return { folder, site: newsroom.site, base };
}

/** Its pages, as paths from the site's root: `/`, `/tags/`, `/404.html`. */
export const pagesOf = ({ folder }: Edition): string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file}`.replace(/index\.html$/, ''))
    .toSorted();

/** Text of a page or file of a build. */
export const readPage = ({ folder }: Edition, path: string): string =>
  readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
