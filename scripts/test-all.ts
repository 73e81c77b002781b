import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';

const help = `npm test [-- --only STEP]

Runs every check a contributor needs before a pull request, in the order in which they fail soonest:
format, lint, types, unused, workflows and content, unit and integration tests, the sample edition built twice (at the root
and under a base path), and the tests of the built site in a real browser. A failed step does not stop the others.

  --only STEP   this step alone: format, lint, types, unused, content, unit, edition, site
  --help        this text

Last lines: the name of each failed test, and “N passed, N failed”, where a step without tests of its own counts as one. Exit: 0 all passed; 1 something failed; 2 the call is wrong.`;

/** A step is an npm script; `tests` says that it is run by vitest, which counts. */
const steps: readonly { name: string; run: readonly string[]; tests?: true }[] = [
  { name: 'format', run: ['run', '--silent', 'format'] },
  { name: 'lint', run: ['run', '--silent', 'lint'] },
  { name: 'types', run: ['run', '--silent', 'types'] },
  { name: 'unused', run: ['run', '--silent', 'unused'] },
  { name: 'content', run: ['run', '--silent', 'check'] },
  { name: 'unit', run: ['exec', '--', 'vitest', 'run', '--project', 'unit'], tests: true },
  { name: 'edition', run: ['run', '--silent', 'demo', '--', '--once', '--also-under', '/repo'] },
  { name: 'site', run: ['exec', '--', 'vitest', 'run', '--project', 'site'], tests: true },
];

/** What vitest's JSON reporter writes, as far as it is used here. */
const resultSchema = z.object({
  numPassedTests: z.int(),
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});
/** `names` are the failed tests of a step, or the step itself. */
type Count = { passed: number; names: string[] };

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', default: false } } });
  if (values.help) return tell(help, 0);
  const chosen = steps.filter((step) => values.only === undefined || step.name === values.only);
  if (chosen.length === 0) return tell(`--only ${values.only}: expected one of ${steps.map((step) => step.name).join(', ')}`, 2);
  const total: Count = { passed: 0, names: [] };
  for (const step of chosen) {
    const { passed, names } = await runStep(step);
    total.passed += passed;
    total.names.push(...names);
  }
  for (const name of total.names) tell(`✗ ${name}`, 1);
  return tell(`${total.passed} passed, ${total.names.length} failed`, total.names.length > 0 ? 1 : 0);
}

async function runStep({ name, run, tests }: (typeof steps)[number]): Promise<Count> {
  const started = Date.now();
  const scratch = await mkdtemp(join(tmpdir(), 'aibot-test-'));
  const file = join(scratch, 'results.json');
  const code = await npm(tests ? [...run, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [...run]);
  const count = tests ? await countOf(name, file, code) : code === 0 ? { passed: 1, names: [] } : { passed: 0, names: [name] };
  await rm(scratch, { recursive: true, force: true });
  tell(`${count.names.length === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`, 0);
  return count;
}

/** A run that fails without a failed test (a file that cannot be loaded, no test found) is a failure of its own. */
async function countOf(step: string, file: string, code: number): Promise<Count> {
  try {
    const { numPassedTests, testResults } = resultSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const names = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${relative('.', name)}: ${fullName}`),
    );
    return { passed: numPassedTests, names: code !== 0 && names.length === 0 ? [step] : names };
  } catch {
    return { passed: 0, names: [step] };
  }
}

function npm(args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { stdio: 'inherit' });
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

function tell(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
