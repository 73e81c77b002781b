import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from './report.ts';
import { github, stepNamed } from './workflow-files.ts';

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
