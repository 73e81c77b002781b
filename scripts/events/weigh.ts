import type { Document } from './document.ts';
import { commonStems } from './en/common-stems.ts';

/** A document's terms with their weights; the squares add up to one, so that a product of two is their cosine. */
export type Vector = Map<string, number>;

/**
 * How many documents of everyday news stand behind today's. With them a run of ten articles knows that “police” says little
 * and “Kestrel” much, and one loud topic does not make its own name look common. Measured flat between 300 and 1,000.
 */
const BACKGROUND = 300;
/** Share of everyday articles that hold a term which is not among the common stems. */
const RARE = 0.0012;

/** A document seen in two ways: all its words, and its names alone. */
export type Views = { words: Vector; names: Vector };

/** Weighs the terms of each document: 1 + log of its count, times how rare the term is in today's and in everyday news. */
export function weigh(documents: Document[]): Views[] {
  const holding = new Map<string, number>();
  for (const { counts } of documents) for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const all = documents.length + BACKGROUND;
  const rarity = (term: string) => Math.log(all / ((holding.get(term) ?? 0) + BACKGROUND * (commonStems.get(term) ?? RARE)));
  return documents.map(({ counts, names }) => {
    const weights = [...counts].map(([term, n]) => [term, (1 + Math.log(n)) * Math.max(0, rarity(term))] as const);
    return { words: unit(weights), names: unit(weights.filter(([term]) => names.has(term))) };
  });
}

function unit(weights: (readonly [string, number])[]): Vector {
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.filter(([, weight]) => weight > 0).map(([term, weight]) => [term, weight / length]));
}
