import { createHash } from 'node:crypto';
import type { File } from './judge-story.ts';
import type { RecordedTrail } from './record-trail.ts';

/** The trails of all stories, by the path of a story's file without its ending: what a build of the site reads. */
export type RecordedTrails = {
  /** Which rules made them: with others, each is made anew. */
  rules: string;
  trails: Record<string, RecordedTrail>;
};

/** Who makes trails: here, or workers beside us. */
export type Recorder = (stories: File[]) => Promise<(RecordedTrail | null)[]>;

/** Records the trail of each story, in the order of their paths; one that the same rules made of the same text is taken over. */
export async function recordTrails(
  stories: File[],
  rules: string,
  before: RecordedTrails | null,
  record: Recorder,
): Promise<RecordedTrails> {
  const known = before?.rules === rules ? before.trails : {};
  const kept = new Map(stories.flatMap((file) => keptOf(file, known)));
  const others = stories.filter(({ path }) => !kept.has(path));
  const made = await record(others);
  const all = new Map([...kept, ...others.map(({ path }, index) => [path, made[index] ?? null] as const)]);
  const trails = [...all].flatMap(([path, trail]) => (trail ? [[nameOf(path), trail] as const] : []));
  return { rules, trails: Object.fromEntries(trails.toSorted(([one], [other]) => (one < other ? -1 : 1))) };
}

/** `stories/2026/03/14/a-story.md` → `2026/03/14/a-story`. */
const nameOf = (path: string): string => path.replace(/^stories\/|\.md$/g, '');

function keptOf({ path, text }: File, known: Record<string, RecordedTrail>): [string, RecordedTrail][] {
  const trail = known[nameOf(path)];
  return trail?.sha256 === createHash('sha256').update(text).digest('hex') ? [[path, trail]] : [];
}
