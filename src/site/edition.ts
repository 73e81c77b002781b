/** Finished builds for the tests of the built site. */
import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import newsroom from '../../newsroom.config.ts';
import { writeFixture, writeIdleSample, writeReport, writeSmall } from './fixture.ts';

/** A built site: its folder, and the address and base path it was built for. */
export type Edition = { folder: string; site: string; base: string };

/** The sample edition as the newsroom writes it, at the root of a site and under a base path: what `npm run demo -- --once --also-under /repo` builds. */
export const sampleEdition = (): Edition => built('site', '/');
export const sampleEditionUnderBase = (): Edition => built('site-under', '/repo');

/** Every state a story can be in (`fixture.ts`), under a base path; and the paper before its first story. Built once, before the tests. */
export const fixtureEdition = (): Edition => built('fixture/dist', '/repo', newsroom.site);
export const emptyEdition = (): Edition => built('empty/dist', '/', newsroom.site);

function built(name: string, base: string, site = 'http://localhost:4321'): Edition {
  const folder = resolve('.demo', name);
  if (existsSync(join(folder, 'index.html'))) return { folder, site, base };
  throw new Error(`No built site in ${folder}: run “npm run demo -- --once --also-under /repo” first.`);
}

/** Builds the fixture into `.demo/<name>/`; `later` adds to its content. */
export const buildFixture = (name: string, later: (content: string) => void = () => {}): Promise<Edition> =>
  build(name, '/repo', (scratch) => {
    writeFixture(join(scratch, 'content'));
    writeReport(join(scratch, 'report.json'));
    later(join(scratch, 'content'));
  });

/** Builds the paper as it is before its first story: the files of the sample edition lie there, idle. */
export const buildEmpty = (name: string): Promise<Edition> =>
  build(name, '/', (scratch) => writeIdleSample(join(scratch, 'content')));

/** Builds a paper of so many plain stories. */
export const buildSmall = (name: string, stories: number): Promise<Edition> =>
  build(name, '/', (scratch) => writeSmall(join(scratch, 'content'), stories));

async function build(name: string, base: string, write: (scratch: string) => void): Promise<Edition> {
  const scratch = resolve('.demo', name);
  rmSync(scratch, { recursive: true, force: true });
  write(scratch);
  const folder = join(scratch, 'dist');
  // Vitest tells its workers that they are a development build, and Astro would believe it.
  const { DEV, PROD, MODE, SSR, BASE_URL, VITEST, ...environment } = process.env;
  const env = {
    ...environment,
    CONTENT_DIR: join('.demo', name, 'content'),
    // The report of this machine's own last run has no place in a test.
    STATUS_FILE: join(scratch, 'report.json'),
    TRAILS_FILE: join(scratch, 'trails.json'),
    SITE_BASE: base,
    NODE_ENV: 'production',
  };
  const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { env });
  // As `npm run build` does: the newsroom records what was checked, and the site reads the record.
  await run('scripts/explain.ts', '--record', env.TRAILS_FILE);
  await run(resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder);
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
