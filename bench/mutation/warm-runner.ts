import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { replaceModules } from './replace-modules.ts';
import { closestFirst, testFiles } from './test-files.ts';
import { type Case, collect } from './vitest.ts';
import { watched } from './watched.ts';

/**
 * Runs the tests of the checks for Stryker in a process that has loaded the code once; a mutant is a switch in it. To start
 * vitest for each mutant takes a second, the tests that kill it take milliseconds, and there are thousands.
 */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'warm', warmRunner)];

function warmRunner(): TestRunner {
  replaceModules();
  return { capabilities: () => ({ reloadEnvironment: false }), dryRun, mutantRun };
}

async function dryRun(): Promise<DryRunResult> {
  const tests: TestResult[] = [];
  for (const file of testFiles()) for (const each of await collect(file)) tests.push(await run(each));
  const { mutantCoverage } = watched();
  return { status: DryRunStatus.Complete, tests, ...(mutantCoverage ? { mutantCoverage } : {}) };
}

async function mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
  const { activeMutant, hitLimit, testFilter, sandboxFileName } = options;
  const wanted = testFilter ? new Set(testFilter) : null;
  const files = new Set(testFilter?.map((id) => id.split('#', 1)[0]));
  const tests: TestResult[] = [];
  Object.assign(watched(), { hitCount: 0, hitLimit });
  for (const file of closestFirst(testFiles(), sandboxFileName)) {
    if (wanted && !files.has(file)) continue;
    for (const each of await collect(file)) {
      if (wanted && !wanted.has(each.id)) continue;
      const result = await run(each, activeMutant.id);
      tests.push(result);
      if (result.status === TestStatus.Failed) return outcome(tests, hitLimit);
    }
  }
  return outcome(tests, hitLimit);
}

const outcome = (tests: TestResult[], hitLimit: number | undefined): MutantRunResult =>
  toMutantRunResult(determineHitLimitReached(watched().hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });

async function run({ id, body }: Case, activeMutant?: string): Promise<TestResult> {
  const before = performance.now();
  Object.assign(watched(), { activeMutant, currentTestId: id });
  const failure = await failureOf(body);
  Object.assign(watched(), { activeMutant: undefined, currentTestId: undefined });
  const told = { id, name: id, timeSpentMs: performance.now() - before };
  return failure === null
    ? { ...told, status: TestStatus.Success }
    : { ...told, status: TestStatus.Failed, failureMessage: failure };
}

async function failureOf(body: Case['body']): Promise<string | null> {
  try {
    await body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
