/**
 * What was checked of each story: recorded by the newsroom (`npm run explain -- --record`) before a build, in a file outside of
 * `content/`. The site repeats no rule, and says nothing of a story whose file has changed since.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { contentFolder } from './content-folder.ts';

/** What a reader is told of a statement, or of the whole: sentences, as the newsroom puts them. */
const said = z.object({ found: z.string().nullable(), objections: z.array(z.string()), compare: z.string().nullable() });

const trailSchema = z.object({
  sha256: z.string(),
  rules: z.number(),
  everyWord: z.boolean(),
  limits: z.string(),
  open: z.boolean(),
  statements: z.array(said.extend({ text: z.string(), marks: z.array(z.string()) })),
  whole: said,
});

/** How each statement of a story comes to stand, as the rules saw it when the site was built. */
export type StoryTrail = z.output<typeof trailSchema>;

const fileSchema = z.object({ trails: z.record(z.string(), trailSchema) });

/** The trails in `file` by story; none where there is no file. `TRAILS_FILE` names it, `npm run build` writes `.newsroom/trails.json`. */
export function readTrails(file = process.env['TRAILS_FILE'] ?? '.newsroom/trails.json'): Record<string, StoryTrail> {
  if (file === '' || !existsSync(file)) return {};
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).trails;
  } catch (reason) {
    console.warn(`${file} holds no trails of stories, so their pages show none: ${String(reason)}`);
    return {};
  }
}

let read: Record<string, StoryTrail> | undefined;

/** Read once for a build: every story page asks. */
function recorded(): Record<string, StoryTrail> {
  read ??= readTrails();
  return read;
}

/** The trail of a story, if there is one of exactly the text it has now. */
export function trailOf(id: string, trails = recorded()): StoryTrail | undefined {
  const trail = trails[id];
  if (!trail) return undefined;
  const text = readFileSync(join(contentFolder('stories'), `${id}.md`), 'utf8');
  return trail.sha256 === createHash('sha256').update(text).digest('hex') ? trail : undefined;
}
