import { howItBroke } from '../result.ts';
import type { Judge } from './check-content.ts';
import { checkingPool } from './checking-pool.ts';
import { inBatches } from './in-batches.ts';
import { type File, type JudgedStory, judgeStory } from './judge-story.ts';

/** Fewer are judged here before a worker has started. */
const WORTH_A_WORKER = 60;

/** Judges stories on all cores; few are judged where we are. A story that no worker comes to an end with has that as its finding. */
export function judgeInWorkers(
  timeoutMs?: number,
  worthAWorker = WORTH_A_WORKER,
  judgeOne: (file: File) => JudgedStory = judgeStory,
): { judge: Judge; close: () => Promise<void> } {
  const pool = checkingPool(timeoutMs);
  const judge: Judge = async (stories) =>
    stories.length < worthAWorker
      ? stories.map((file) => judgeHere(file, judgeOne))
      : inBatches(pool, 'judge', stories, notJudged);
  return { judge, close: pool.close };
}

function judgeHere(file: File, judgeOne: (file: File) => JudgedStory): JudgedStory {
  try {
    return judgeOne(file);
  } catch (problem) {
    return notJudged(file, howItBroke(problem));
  }
}

const notJudged = ({ path }: { path: string }, why: string): JudgedStory => ({
  path,
  findings: [notChecked(path, why)],
  unjudged: [],
  facts: null,
});

const notChecked = (path: string, why: string) => ({
  path,
  line: 1,
  column: 1,
  code: 'not-checked',
  what: `The rules came to no end on this file (${why}): make its longest paragraph or passage shorter, and report it.`,
  kind: 'wrong' as const,
});
