/** For tests: a command as `npm run` starts it, in a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What came of a command: its exit code (-1 where a signal ended it) and all it wrote. */
export type Outcome = { code: number; out: string; err: string };

/** Runs `scripts/<script>` with `args`. What GitHub Actions sets is unset, unless `env` sets it: tests mean the same there. */
export const runCommand = (script: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const own = { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', ...env };
    const call = ['--import', join(import.meta.dirname, 'node-24.mjs'), join(import.meta.dirname, script), ...args];
    execFile(process.execPath, call, { env: own }, (error, out, err) =>
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err }),
    );
  });
