import type { Document } from './document.ts';
import type { Vector, Views } from './weigh.ts';

/** For each document, the ones it is like and how much (0 to 1), both ways; what falls below `FAINT` is left out. */
export type Likeness = Map<number, number>[];

/** Too little to matter in any average near the threshold; leaving it out keeps the table sparse. */
const FAINT = 0.01;
/** Reports more than a day apart speak of one event less and less; at five days a third of the likeness is left. */
const FADING_DAYS = 4;
/**
 * Two warehouse fires on one day share most words, but neither places nor people. Where both texts hold enough names (a teaser
 * of two lines may not), they must share some: from a cosine of `kin` on nothing is taken off, at none nothing is left.
 */
const NAMES = { enough: 6, kin: 0.02 };

/** Likeness of every two documents: cosine of their words through an inverted index, less where their names are strangers or days lie between. */
export function likeness(documents: Document[], views: Views[]): Likeness {
  const alike: Likeness = documents.map(() => new Map());
  forEachCosine(views, (a, b, cosine) => {
    const value = cosine * fading(documents[a], documents[b]) * kinship(views[a]?.names, views[b]?.names);
    if (value < FAINT) return;
    alike[a]?.set(b, value);
    alike[b]?.set(a, value);
  });
  return alike;
}

/** Calls back for every two documents that have words in common worth mentioning. */
function forEachCosine(views: Views[], found: (a: number, b: number, cosine: number) => void): void {
  const index = new Map<string, { at: number[]; weights: number[] }>();
  views.forEach(({ words }, a) => {
    const cosines = new Float64Array(a);
    for (const [term, weight] of words) {
      const holding = index.get(term) ?? { at: [], weights: [] };
      holding.at.forEach((b, k) => {
        cosines[b] = (cosines[b] ?? 0) + weight * (holding.weights[k] ?? 0);
      });
      holding.at.push(a);
      holding.weights.push(weight);
      index.set(term, holding);
    }
    cosines.forEach((cosine, b) => {
      if (cosine >= FAINT) found(a, b, cosine);
    });
  });
}

/** 1 within a day; nothing is known about the days of an undated document, so nothing fades. */
function fading(a: Document | undefined, b: Document | undefined): number {
  if (a?.from == null || a.to == null || b?.from == null || b.to == null) return 1;
  const apart = Math.max(0, a.from - b.to, b.from - a.to);
  return Math.exp(-Math.max(0, apart - 1) / FADING_DAYS);
}

function kinship(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b || Math.min(a.size, b.size) < NAMES.enough) return 1;
  return Math.min(1, product(a, b) / NAMES.kin);
}

function product(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
