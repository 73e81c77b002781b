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
import fc from 'fast-check';
import { replaceModules } from './replace-modules.ts';
import { cheapestFirst, testFiles } from './test-files.ts';
import { pathToFileURL } from 'node:url';
import { type Case, collect } from './vitest.ts';
import { broken, watched } from './watched.ts';

/**
 * Runs the tests of the checks for Stryker in a process that has loaded the code once; a mutant is a switch in it. To start
 * vitest for each mutant takes a second, the tests that kill it take milliseconds, and there are thousands.
 */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'warm', warmRunner)];

function warmRunner(): TestRunner {
  replaceModules();
  // Which example is the smallest that fails, nobody asks.
  fc.configureGlobal({ endOnFailure: true });
  return { capabilities: () => ({ reloadEnvironment: false }), init, dryRun, mutantRun };
}

/** Everything is loaded before a mutant's time is taken. */
async function init(): Promise<void> {
  for (const file of testFiles()) await collect(file);
}

async function dryRun(): Promise<DryRunResult> {
  const tests: TestResult[] = [];
  for (const file of testFiles()) {
    for (const each of await collect(file)) {
      watched().currentTestId = each.id;
      tests.push(await run(each));
    }
  }
  delete watched().currentTestId;
  const { mutantCoverage } = watched();
  return { status: DryRunStatus.Complete, tests, ...(mutantCoverage ? { mutantCoverage } : {}) };
}

async function mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
  const { activeMutant, hitLimit, sandboxFileName } = options;
  broken.url = pathToFileURL(sandboxFileName).href;
  Object.assign(watched(), { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
  const tests: TestResult[] = [];
  for (const each of await wantedTests(options)) {
    tests.push(await run(each));
    if (tests.at(-1)?.status === TestStatus.Failed) break;
  }
  delete watched().activeMutant;
  return toMutantRunResult(determineHitLimitReached(watched().hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
}

async function wantedTests({ testFilter, sandboxFileName }: MutantRunOptions): Promise<Case[]> {
  const wanted = new Set(testFilter);
  const all = (await Promise.all(testFiles().map(collect))).flat();
  return cheapestFirst(testFilter ? all.filter(({ id }) => wanted.has(id)) : all, sandboxFileName, cost);
}

/** Milliseconds that each test took when it last ran. */
const cost = new Map<string, number>();

async function run({ id, body }: Case): Promise<TestResult> {
  const before = performance.now();
  const failure = await failureOf(body);
  const told = { id, name: id, timeSpentMs: performance.now() - before };
  cost.set(id, told.timeSpentMs);
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
