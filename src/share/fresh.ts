import type { Paper } from '../stories/paper.ts';
import { newestRevision } from '../stories/views.ts';

/** Days a story has a picture of its own: what is shared is mostly new, and a picture is a file of some 20 kB. */
const days = 30;

const known = new WeakMap<Paper, string>();

/** When the oldest story with a picture of its own was published. Measured from the newest revision, not from now: the same content, the same bytes. */
export function freshFrom(paper: Paper): string {
  const from = known.get(paper) ?? daysBefore(newestRevision([...paper.stories, ...paper.withdrawn]), days);
  known.set(paper, from);
  return from;
}

/** The moment `days` before `time`, written as in a story's file; the first moment there is where there is no time. */
export const daysBefore = (time: string | undefined, days: number): string =>
  new Date(time ? Date.parse(time) - days * 86_400_000 : 0).toISOString().replace('.000', '');
