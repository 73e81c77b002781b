import { execFile } from 'node:child_process';
import { failed, ok, type Result } from '../result.ts';

/** A folder as a git revision has it; paths are relative to the folder. */
export type Revision = {
  /** What the revision is called: the first twelve digits of its commit. */
  name: string;
  /** Files that differ from the revision, or are not in it; with files git does not know yet. */
  changed: string[];
  /** Files of the revision that are there no longer. */
  removed: string[];
  /** A file's text then; null where the revision does not have it. */
  read: (path: string) => Promise<string | null>;
};

/**
 * The folder as it was where this branch left `rev`: what others have done to `rev` since is not this branch's change. In a clone
 * too shallow to tell, `rev` itself. Fails where git is not there, the folder is in no repository, or the revision is unknown.
 */
export async function gitRevision(folder: string, rev: string): Promise<Result<Revision>> {
  const git = (...args: string[]): Promise<Result<string>> => run(['-C', folder, ...args]);
  const there = await git('rev-parse', '--is-inside-work-tree');
  if (!there.ok) return failed(`${folder} is in no git repository: ${there.reason}`);
  const asked = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`);
  if (!asked.ok) return failed(`git knows no revision “${rev}” here: fetch it, or name a branch, a tag or a commit`);
  const commit = asked.value.trim();
  const base = await git('merge-base', commit, 'HEAD');
  const from = base.ok ? base.value.trim() : commit;
  const names = (filter: string) =>
    git('diff', '--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', `--diff-filter=${filter}`, from, '--', '.');
  const [kept, removed, untracked] = await Promise.all([
    names('d'),
    names('D'),
    git('ls-files', '-z', '--others', '--exclude-standard', '--', '.'),
  ]);
  if (!kept.ok || !removed.ok || !untracked.ok)
    return failed(`git diff ${from}: ${[kept, removed, untracked].flatMap((one) => (one.ok ? [] : [one.reason])).join('; ')}`);
  return ok({
    name: from.slice(0, 12),
    changed: [...new Set([...listed(kept.value), ...listed(untracked.value)])].sort(),
    removed: listed(removed.value),
    read: async (path) => {
      const text = await git('show', '--no-textconv', '--end-of-options', `${from}:./${path}`);
      return text.ok ? text.value : null;
    },
  });
}

const listed = (names: string): string[] => names.split('\0').filter((name) => name !== '');

/** Characters of one answer of git: the largest story is a thousandth of it. */
const MOST = 64 * 1024 * 1024;

function run(args: string[]): Promise<Result<string>> {
  return new Promise((resolve) => {
    execFile('git', args, { maxBuffer: MOST, encoding: 'utf8' }, (error, out, err) =>
      resolve(error === null ? ok(out) : failed(err.trim().split('\n')[0] || error.message)),
    );
  });
}
