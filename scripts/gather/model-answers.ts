import { createHash } from 'node:crypto';
import newsroom from '../../newsroom.config.ts';
import type { Prompt } from '../drafts/ask.ts';
import type { Folder } from '../world.ts';
import { later } from './read-articles.ts';

const folder = 'answers';
/** No story is longer; what is, is not worth keeping. */
const longest = 60_000;

/** A request by its content: the same words to the same model have the same key. */
export const answerKey = (model: string, { system, user, schema }: Prompt): string =>
  createHash('sha256')
    .update(JSON.stringify([model, system, user, schema]))
    .digest('hex')
    .slice(0, 32);

/**
 * What a model has answered in the last days, by the content of the request: an event that has not changed costs nothing. A
 * file an answer, its day in the name, the oldest of too many removed. What is read back is as foreign as what a model sends.
 */
export async function openAnswers(memory: Folder, now: string) {
  const known = new Map<string, string>();
  const since = later(now, -24 * newsroom.model.answers.days).slice(0, 10);
  const paths = (await memory.list(folder))
    .filter((path) => /^answers\/\d{4}-\d\d-\d\d-[0-9a-f]{32}\.txt$/.test(path))
    .toSorted();
  const kept = paths.filter((path) => dayOf(path) >= since).slice(-newsroom.model.answers.most);
  for (const path of paths) {
    if (kept.includes(path)) known.set(keyOf(path), path);
    else await memory.remove(path);
  }
  return {
    has: (key: string): boolean => known.has(key),
    find: async (key: string): Promise<string | null> => {
      const path = known.get(key);
      const text = path === undefined ? null : await memory.read(path);
      return text === '' ? null : text;
    },
    keep: async (key: string, text: string): Promise<void> => {
      if (text.length > longest) return;
      const path = `${folder}/${now.slice(0, 10)}-${key}.txt`;
      await memory.write(path, text);
      known.set(key, path);
    },
  };
}

const dayOf = (path: string) => path.slice(folder.length + 1, folder.length + 11);
const keyOf = (path: string) => path.slice(folder.length + 12, -'.txt'.length);
