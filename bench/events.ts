/**
 * node bench/events.ts --data FILE.json [--out FILE]
 *
 * How well articles are grouped by event: rows `{ id, event, title, text, date, source, url }` in, B³ and pairwise F1 out, beside
 * plain tf-idf with average link computed in the same run. `--out` writes `[{ id, cluster }]` for others to score.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import type { Article } from '../scripts/articles/article.ts';
import { link } from '../scripts/events/link.ts';
import { likeness } from '../scripts/events/alike.ts';
import { articleDocument, type Document } from '../scripts/events/document.ts';
import { toEvents } from '../scripts/events/to-events.ts';
import { bCubed } from './b-cubed.ts';

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

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined)
  throw new Error('Which rows? Say --data FILE.json, a list of { id, event, title, text, date, source, url }.');
const given = rows.parse(JSON.parse(readFileSync(values.data, 'utf8')));
const articles = given.map(articleOf);
const truth = given.map(({ event }) => event);

const ours = timed(() => clustersOf(toEvents(articles, [])));
const plain = timed(() => plainClusters(articles.map(articleDocument)));
console.log(`${given.length} articles of ${new Set(truth).size} events`);
console.table({ toEvents: figures(ours), 'plain tf-idf': figures(plain) });
if (values.out !== undefined)
  writeFileSync(values.out, JSON.stringify(given.map(({ id }, at) => ({ id, cluster: ours.value[at] }))));

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

function clustersOf(events: { id: string; articles: Article[] }[]): string[] {
  const clusters: string[] = [];
  for (const { id, articles: its } of events) for (const { url } of its) clusters[Number(url)] = id;
  return clusters;
}

/** The start the issue names: idf of this batch alone, and the threshold 0.13. */
function plainClusters(documents: Document[]): string[] {
  const holding = new Map<string, number>();
  for (const { counts } of documents) for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const views = documents.map(({ counts }) => {
    const weighed = [...counts].map(
      ([term, n]) => [term, (1 + Math.log(n)) * Math.log(documents.length / (holding.get(term) ?? 1))] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    // No names: nothing but words decides.
    return { words: new Map(weighed.map(([term, weight]) => [term, weight / length])), names: new Map<string, number>() };
  });
  const starts = documents.map((_, at) => ({ members: [at], told: false }));
  const clusters: string[] = [];
  link(starts, likeness(documents, views), 0.13).forEach((members, group) => {
    for (const member of members) clusters[member] = String(group);
  });
  return clusters;
}

function timed<T>(work: () => T): { value: T; seconds: number } {
  const start = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

function figures({ value, seconds }: { value: string[]; seconds: number }) {
  const { precision, recall, f1, pairs } = bCubed(truth, value);
  const round = (figure: number) => Math.round(figure * 10) / 10;
  return {
    'B³ precision': round(precision),
    'B³ recall': round(recall),
    'B³ F1': round(f1),
    'pairs F1': round(pairs),
    seconds: Math.round(seconds * 100) / 100,
  };
}
