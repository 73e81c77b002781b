import { centreOf, likeness, rarityIn, vectorOf } from '../scripts/drafts/likeness.ts';
import { functionWords } from '../scripts/text/en/function-words.ts';
import type { DigestRow, Line } from './digest-rows.ts';
import { pairsOf, tokensOf } from './rouge.ts';

/** Sentences of a row, the best first, as many as make `most` words. */
export type Summarise = (row: DigestRow, most: number) => Line[];

/** What a digest is measured against: ways of choosing sentences that learn nothing. */
export const baselines: Readonly<Record<string, Summarise>> = {
  'round-robin lead': (row, most) =>
    filled(
      row.lines.toSorted((a, b) => a.at - b.at || a.doc - b.doc),
      most,
    ),
  'LexRank + position': (row, most) =>
    ranked(
      row,
      lexRank(row).map((rank, at) => rank + 1 / (1 + (row.lines[at]?.at ?? 0))),
      most,
    ),
  centroid: (row, most) => ranked(row, centroid(row), most),
  'concept coverage': conceptCoverage,
};

const wordsIn = (text: string) => text.split(/\s+/u).length;

function filled(lines: readonly Line[], most: number): Line[] {
  let words = 0;
  return lines.filter(({ text }) => {
    const open = words < most;
    words += open ? wordsIn(text) : 0;
    return open;
  });
}

/** The best first, without what is nearly the same as one taken (cosine above ½). */
function ranked(row: DigestRow, ranks: readonly number[], most: number): Line[] {
  const vectors = vectorsOf(row);
  const taken: number[] = [];
  const order = ranks.map((_, at) => at).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  for (const at of order) if (taken.every((other) => alike(vectors, at, other) < 0.5)) taken.push(at);
  return filled(
    taken.flatMap((at) => row.lines[at] ?? []),
    most,
  );
}

const none = new Map<string, number>();
const alike = (vectors: readonly ReadonlyMap<string, number>[], one: number, other: number) =>
  likeness(vectors[one] ?? none, vectors[other] ?? none);

const wordsOfMeaning = (text: string) => new Set(tokensOf(text).filter((token) => !functionWords.has(token)));

function vectorsOf({ lines }: DigestRow): ReadonlyMap<string, number>[] {
  const sets = lines.map(({ text }) => wordsOfMeaning(text));
  const rarity = rarityIn(sets);
  return sets.map((set) => vectorOf(set, rarity));
}

/** Likeness to the middle of all sentences (Radev and others 2004). */
function centroid(row: DigestRow): number[] {
  const vectors = vectorsOf(row);
  const centre = centreOf(vectors.map((vector, at) => ({ group: String(row.lines[at]?.doc), vector })));
  return vectors.map((vector) => likeness(vector, centre));
}

/** Where a reader who goes from sentence to like sentence ends up (Erkan and Radev 2004): cosine from 0.1, damping 0.85; the highest is 1. */
function lexRank(row: DigestRow): number[] {
  const vectors = vectorsOf(row);
  const links = vectors.map((_, at) =>
    vectors.flatMap((_other, to) => {
      const weight = to === at ? 0 : alike(vectors, at, to);
      return weight >= 0.1 ? [{ to, weight }] : [];
    }),
  );
  let ranks = vectors.map(() => 1 / vectors.length);
  for (let round = 0; round < 40; round++) {
    const next = vectors.map(() => 0.15 / vectors.length);
    links.forEach((its, at) => {
      const sum = its.reduce((total, { weight }) => total + weight, 0);
      for (const { to, weight } of its) next[to] = (next[to] ?? 0) + (0.85 * (ranks[at] ?? 0) * weight) / sum;
    });
    ranks = next;
  }
  const highest = Math.max(...ranks);
  return ranks.map((rank) => rank / highest);
}

/** Pairs of words that two articles at least use, each worth as many as use it, each told once (Gillick and Favre 2009); greedily, by worth a word. */
function conceptCoverage(row: DigestRow, most: number): Line[] {
  const docs = new Map<string, Set<number>>();
  const concepts = row.lines.map(({ text }) => new Set(pairsOf(tokensOf(text)).filter(meansSomething)));
  concepts.forEach((its, at) => {
    for (const pair of its) docs.set(pair, (docs.get(pair) ?? new Set()).add(row.lines[at]?.doc ?? 0));
  });
  const worth = (pair: string) => {
    const count = docs.get(pair)?.size ?? 0;
    return count > 1 ? count : 0;
  };
  return coverGreedily(row, concepts, worth, most);
}

const meansSomething = (pair: string) => !pair.split(' ').every((token) => functionWords.has(token));

function coverGreedily(
  row: DigestRow,
  concepts: readonly ReadonlySet<string>[],
  worth: (pair: string) => number,
  most: number,
): Line[] {
  const told = new Set<string>();
  const taken: Line[] = [];
  const open = new Set(row.lines.keys());
  for (let words = 0; words < most && open.size > 0;) {
    const gain = (at: number) =>
      [...(concepts[at] ?? [])].reduce((sum, pair) => sum + (told.has(pair) ? 0 : worth(pair)), 0) /
      wordsIn(row.lines[at]?.text ?? '');
    const gains = [...open].map((at) => ({ at, gain: gain(at), place: row.lines[at]?.at ?? 0 }));
    const [best] = gains.sort((a, b) => b.gain - a.gain || a.place - b.place || a.at - b.at);
    const line = best === undefined ? undefined : row.lines[best.at];
    if (best === undefined || line === undefined) break;
    open.delete(best.at);
    taken.push(line);
    words += wordsIn(line.text);
    for (const pair of concepts[best.at] ?? []) told.add(pair);
  }
  return taken;
}
