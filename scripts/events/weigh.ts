import type { Document, Lexicon } from './document.ts';
import { everydayShare } from './everyday-share.ts';

/** A document's terms with their weights, as one of length 1, and which of them tell most. */
export type Weighed = {
  /** Beside `terms`; the squares add up to one, so that a product of two is their cosine. */
  weights: Float32Array;
  /** Positions of the heaviest terms. */
  telling: Int32Array;
};

/** All documents weighed, and for each term how rare it is in everyday news, whatever today's holds. */
export type Weights = { documents: Weighed[]; everyday: Float64Array };

/**
 * How many documents of everyday news stand behind today's. With them a run of ten articles knows that “police” says little
 * and “Kestrel” much, and one loud topic makes its own name common. Between 100 and 3,000 it hardly mattered.
 */
const BACKGROUND = 300;
/** Two articles that share none of their fifty heaviest terms are never one event. */
const TELLING = 50;

/** Weighs the terms of each document: 1 + log of its count, times how rare the term is in today's and in everyday news. */
export function weigh(documents: Document[], lexicon: Lexicon): Weights {
  const holding = new Float64Array(lexicon.size);
  for (const { terms } of documents) for (const term of terms) holding[term] = (holding[term] ?? 0) + 1;
  const shares = Float64Array.from(lexicon.keys(), (term) => everydayShare(term));
  const all = documents.length + BACKGROUND;
  const rarity = shares.map((share, term) => Math.max(0, Math.log(all / ((holding[term] ?? 0) + BACKGROUND * share))));
  return { documents: documents.map((document) => weighed(document, rarity)), everyday: shares.map((share) => -Math.log(share)) };
}

function weighed({ terms, counts }: Document, rarity: Float64Array): Weighed {
  const weights = counts.map((count, at) => (1 + Math.log(count)) * (rarity[terms[at] ?? 0] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  weights.forEach((weight, at) => {
    weights[at] = weight / length;
  });
  return { weights, telling: heaviest(weights) };
}

function heaviest(weights: Float32Array): Int32Array {
  const least = weights.toSorted().at(-TELLING) ?? 0;
  const positions = Int32Array.from(weights.keys());
  return positions.filter((at) => (weights[at] ?? 0) >= least && (weights[at] ?? 0) > 0);
}
