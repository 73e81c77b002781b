/** For tests: the workflows of `.github/`, read as GitHub reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

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

/** The folder of what GitHub reads. */
export const github = join(import.meta.dirname, '../.github');
/** The workflows as they stand, with their texts. */
export const workflows = readdirSync(join(github, 'workflows')).map((file) => {
  const text = readFileSync(join(github, 'workflows', file), 'utf8');
  return { file, text, ...workflow.parse(parse(text)) };
});
/** The jobs of all workflows, each with what it is granted. */
export const jobs = workflows.flatMap(({ file, jobs: all, permissions: own }) =>
  Object.entries(all).map(([id, one]) => ({ file, id, granted: one.permissions ?? own, ...one })),
);
/** The steps of all jobs, and those that run a script of ours. */
export const steps = jobs.flatMap(({ file, id, steps: all }) => all.map((one) => ({ file, job: id, ...one })));
export const scripts = steps.flatMap(({ run, ...rest }) => (run === undefined ? [] : [{ run, ...rest }]));

/** Throws where no file of the workflows is named so. */
export function workflowNamed(file: string) {
  const found = workflows.find((one) => one.file === file);
  if (found === undefined) throw new Error(`No workflow ${file} in .github/workflows.`);
  return found;
}

/** A step with a script; throws where none is named so. */
export function stepNamed(name: string): Step & { run: string } {
  const found = scripts.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No step is named “${name}”. Was it renamed? Then rename it here too.`);
  return found;
}
