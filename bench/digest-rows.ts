import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { sentencesOf } from '../scripts/text/sentences.ts';

/** A sentence of a set of articles: which article, the how manyeth of it, its words. */
export type Line = { doc: number; at: number; text: string };

/** Articles on one event and a person's summary of them. */
export type DigestRow = { id: string; docs: { title: string; sentences: string[] }[]; lines: Line[]; ref: string };

const doc = z.union([
  z.string().transform((text) => ({ title: '', text })),
  z.object({ title: z.string().default(''), text: z.string() }),
]);
const row = z.object({ id: z.string(), docs: z.array(doc).min(1), ref: z.string() });

/** The rows of a file of JSON lines `{ id, docs, ref }`, cut into sentences. */
export function digestRowsOf(file: string): DigestRow[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => toRow(row.parse(JSON.parse(line))));
}

function toRow({ id, docs, ref }: z.output<typeof row>): DigestRow {
  const cut = docs.map(({ title, text }) => ({ title, sentences: text.split(/\n+/u).flatMap((part) => sentencesOf(part)) }));
  const lines = cut.flatMap(({ sentences }, at) => sentences.map((text, place) => ({ doc: at, at: place, text })));
  return { id, docs: cut, ref, lines: lines.filter(({ text }) => /\p{L}/u.test(text)) };
}

/** Chosen sentences, the best first, as a text of at most `most` words: those that stand early in their article come first. */
export function inOrder(chosen: readonly Line[], { docs }: Pick<DigestRow, 'docs'>, most: number): string {
  let left = most;
  const cut = chosen.map((line) => {
    const words = line.text.split(/\s+/u).filter(Boolean).slice(0, left);
    left -= words.length;
    return { text: words.join(' '), place: line.at / (docs[line.doc]?.sentences.length ?? 1), doc: line.doc };
  });
  const order = cut.filter(({ text }) => text !== '').toSorted((a, b) => a.place - b.place || a.doc - b.doc);
  return order.map(({ text }) => text).join(' ');
}
