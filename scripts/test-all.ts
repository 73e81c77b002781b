import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';

const help = `npm test [-- --only STEP]

Runs every check a contributor needs before a pull request, in the order in which they fail soonest:
format, lint, types, unused, workflows and content, unit and integration tests, the sample edition built twice (at the root
and under a base path), and the tests of the built site in a real browser. A failed step does not stop the others.

  --only STEP   this step alone: format, lint, types, unused, content, unit, edition, site
  --help        this text

Last line: “N passed, N failed”, where a step without tests of its own counts as one. Exit: 0 all passed; 1 something failed; 2 the call is wrong.`;

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

const resultSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
type Count = { passed: number; failed: number };

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', default: false } } });
  if (values.help) return tell(help, 0);
  const chosen = steps.filter((step) => values.only === undefined || step.name === values.only);
  if (chosen.length === 0) return tell(`--only ${values.only}: expected one of ${steps.map((step) => step.name).join(', ')}`, 2);
  const total = { passed: 0, failed: 0 };
  for (const step of chosen) {
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
  }
  return tell(`${total.passed} passed, ${total.failed} failed`, total.failed > 0 ? 1 : 0);
}

async function runStep({ name, run, tests }: (typeof steps)[number]): Promise<Count> {
  const started = Date.now();
  const scratch = await mkdtemp(join(tmpdir(), 'aibot-test-'));
  const file = join(scratch, 'results.json');
  const code = await npm(tests ? [...run, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [...run]);
  const count = tests ? await countOf(file, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  await rm(scratch, { recursive: true, force: true });
  tell(`${count.failed === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`, 0);
  return count;
}

/** A run that fails without a failed test (a file that cannot be loaded, no test found) is a failure of its own. */
async function countOf(file: string, code: number): Promise<Count> {
  try {
    const { numPassedTests, numFailedTests } = resultSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { passed: numPassedTests, failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
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
