import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { Article } from '../scripts/articles/article.ts';

const rows = z.array(
  z.object({
    id: z.string(),
    event: z.string(),
    title: z.string(),
    text: z.string(),
    date: z.string().nullish(),
    source: z.string(),
    url: z.string(),
  }),
);
type Row = z.output<typeof rows>[number];

/** Articles labelled by event: `truth` names the event of each, `ids` the row of each. */
export type EventSet = { name: string; ids: string[]; articles: Article[]; truth: string[] };

/** Where the sets lie that the pair weights are learned from. */
export const DEV_SETS = '../shared/data/dev/cluster';

/** Reads one file of rows `{ id, event, title, text, date, source, url }`. */
export function readEventSet(file: string): EventSet {
  if (!existsSync(file))
    throw new Error(`bench: there is no ${file}: it belongs to its publishers and is no part of this repository.`);
  const given = rows.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    name: basename(file),
    ids: given.map(({ id }) => id),
    articles: given.map(articleOf),
    truth: given.map(({ event }) => event),
  };
}

/** All sets of a folder but the one of this name, so that nothing is learned from what it is measured on. */
export function otherSets(folder: string, name: string): EventSet[] {
  if (!existsSync(folder)) throw new Error(`bench: there is no ${folder} to learn from: say --learn-from FOLDER.`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== name);
  return files.sort().map((file) => readEventSet(join(folder, file)));
}

/** The row's number stands for its address: a set may hold one address twice, under two events. */
function articleOf({ title, text, date, source }: Row, at: number): Article {
  const time = date ? Date.parse(date) : Number.NaN;
  const published = Number.isNaN(time) ? null : new Date(time).toISOString();
  const sentences = text.split('\n').map((line, paragraph) => ({ text: line, paragraph }));
  const rest = { retrieved: published ?? '', language: 'en', kind: 'news', from: 'page', quote: 'full', section: null } as const;
  return {
    url: String(at),
    title,
    source,
    name: source,
    publisher: source,
    voice: source,
    published,
    sentences,
    words: 0,
    sha256: '',
    ...rest,
  };
}
