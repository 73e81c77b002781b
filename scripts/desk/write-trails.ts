import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'astro/zod';
import { diskFolder } from '../io/folder.ts';
import type { File } from './judge-story.ts';
import { recordInWorkers } from './record-in-workers.ts';
import { type RecordedTrails, recordTrails } from './record-trails.ts';

/** Writes the trails of all stories of a content folder into a file for the site to show. Gives how many there are, of how many stories. */
export async function writeTrails(content: string, file: string): Promise<{ trails: number; stories: number }> {
  const { record, close } = recordInWorkers();
  try {
    const stories = await storiesIn(content);
    const recorded = await recordTrails(stories, rulesNow(), await readBefore(file), record);
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, JSON.stringify(recorded));
    return { trails: Object.keys(recorded.trails).length, stories: stories.length };
  } finally {
    await close();
  }
}

async function storiesIn(content: string): Promise<File[]> {
  const folder = diskFolder(content);
  const paths = (await folder.list('stories')).filter((path) => path.endsWith('.md'));
  return Promise.all(paths.map(async (path) => ({ path: `${path}`, text: (await folder.read(path)) ?? '' })));
}

/** Only this file was ever written here, by the same program: its shape is ours where its rules are. */
const beforeSchema = z.object({ rules: z.string(), trails: z.record(z.string(), z.custom<RecordedTrails['trails'][string]>()) });

async function readBefore(file: string): Promise<RecordedTrails | null> {
  try {
    const before = beforeSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return before.success ? before.data : null;
  } catch {
    return null;
  }
}

/** Everything that has a say in a trail. */
const rulesFolders = ['content/*.ts', 'newsroom.config.ts', 'scripts/{text,stories,checks,desk}/**/*.ts'];

/** The rules there are now, in a word: the hash of their source. */
function rulesNow(): string {
  const root = resolve(import.meta.dirname, '../..');
  const files = rulesFolders.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((file) => !file.endsWith('.test.ts'));
  const hash = createHash('sha256').update(process.version);
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(resolve(root, file)));
  return hash.digest('hex');
}
