import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** A request as it reaches an endpoint: what the house says, and what the sources say. */
export type Messages = { system: string; user: string };

/** One recorded answer: to which request, what it is about (for people), and what was answered. */
const recordingSchema = z.strictObject({ request: z.string(), about: z.string(), answer: z.unknown() });
export type Recording = z.output<typeof recordingSchema>;

/** A request by its content: one word changed in prompt or evidence, and it is another. */
export const requestKey = ({ system, user }: Messages): string =>
  createHash('sha256')
    .update(JSON.stringify([system, user]))
    .digest('hex')
    .slice(0, 16);

/** What a request is about: the first sentence in question, or the first of its evidence. */
export function aboutOf({ user }: Messages): string {
  const question = /^Sentence(?:, the \w+,)? 1: (.+)$/mu.exec(user)?.[1];
  const first = /^\[\d+\] (?:\(\d+\) )?(.+)$/mu.exec(user)?.[1] ?? '';
  return question === undefined ? first : `mending: ${question}`;
}

/** Answers on disk, a file each, named by the request: `<key>.json`. A file that is no recording is a mistake, and thrown. */
export async function openRecordings(folder: string) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).toSorted();
  const known = new Map<string, Recording>();
  for (const name of names) {
    const recording = recordingSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    known.set(recording.request, recording);
  }
  return {
    keys: (): string[] => [...known.keys()],
    find: (request: string): Recording | null => known.get(request) ?? null,
    keep: async (recording: Recording): Promise<void> => {
      known.set(recording.request, recording);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${recording.request}.json`), `${JSON.stringify(recording, null, 2)}\n`);
    },
  };
}
