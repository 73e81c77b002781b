import type { Document } from './document.ts';
import type { Weighed } from './weigh.ts';

/** A document is compared with so many of those before it, and no more: what comes after them shares little with it. */
export const MOST_NEIGHBOURS = 200;
/** A term that more documents hold brings nobody together whom rarer terms do not. */
const MOST_HOLDING = 2_000;

type Holding = { documents: number[]; weights: number[] };

/**
 * For each document those before it that may be of its event: the ones that share most of its heaviest terms. Pairs are found
 * through the terms they share, so that the work grows with what is alike and not with the square of what there is.
 */
export function neighbours(documents: Document[], weighed: Weighed[]): Int32Array[] {
  const index = new Map<number, Holding>();
  const shared = new Float64Array(documents.length);
  return documents.map((document, a) => {
    const met: number[] = [];
    for (const at of weighed[a]?.telling ?? []) {
      const term = document.terms[at] ?? 0;
      const weight = weighed[a]?.weights[at] ?? 0;
      const holding = index.get(term) ?? { documents: [], weights: [] };
      if (holding.documents.length < MOST_HOLDING) meet(holding, weight, shared, met);
      holding.documents.push(a);
      holding.weights.push(weight);
      index.set(term, holding);
    }
    const nearest = nearestOf(met, shared);
    for (const b of met) shared[b] = 0;
    return nearest;
  });
}

/** A plain loop over numbers: here the run spends its time. */
function meet({ documents, weights }: Holding, weight: number, shared: Float64Array, met: number[]): void {
  for (let k = 0; k < documents.length; k++) {
    const b = documents[k] ?? 0;
    const before = shared[b] ?? 0;
    if (before === 0) met.push(b);
    shared[b] = before + weight * (weights[k] ?? 0);
  }
}

function nearestOf(met: number[], shared: Float64Array): Int32Array {
  if (met.length <= MOST_NEIGHBOURS) return Int32Array.from(met).sort();
  const share = (b: number) => shared[b] ?? 0;
  const nearest = met.toSorted((a, b) => share(b) - share(a) || a - b).slice(0, MOST_NEIGHBOURS);
  return Int32Array.from(nearest).sort();
}
