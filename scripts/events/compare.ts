import type { Document } from './document.ts';
import type { Weights } from './weigh.ts';

/** How two documents look side by side: what the learned weights of `pair-weights.ts` judge. All but `words` are 0 to 1. */
export type Views = {
  /** Logarithm of the cosine of their words: twice as alike is as much more wherever it starts. */
  words: number;
  /** Share of each one's headline that stands somewhere in the other. */
  headline: number;
  /** Share of each one's names that stand somewhere in the other. */
  names: number;
  /** 1 where both speak of several days and of none in common. */
  otherDays: number;
};

/** Added to the cosine: below it all is noise. */
const NOISE = 0.02;
/** Fewer names than this say nothing; then the view takes a middling value. Figures as a view of their own were tried: each set learned another weight for them. */
const NAMES = { enough: 3, else: 0.4 };
const DAYS_ENOUGH = 2;

/** Compares one document with others: `compare(a)` lays it out once, the function it gives takes the others. */
export function comparing(documents: Document[], weights: Weights): (a: number) => (b: number) => Views {
  const laid = new Float64Array(weights.everyday.length);
  const mark = new Int32Array(weights.everyday.length);
  let marks = 0;
  return (a) => {
    const one = documents[a];
    const its = weights.documents[a];
    marks += 1;
    one?.terms.forEach((term, at) => {
      laid[term] = its?.weights[at] ?? 0;
      mark[term] = marks;
    });
    const now = marks;
    const here = (term: number) => mark[term] === now;
    return (b) => {
      const other = documents[b];
      if (!one || !other) throw new Error(`There is no document ${a} or ${b} to compare.`);
      const there = (term: number) => holds(other.terms, term);
      const shared = (some: Int32Array, others: Int32Array) =>
        (share(some, there, weights.everyday) + share(others, here, weights.everyday)) / 2;
      const known = (enough: number, some: Int32Array, others: Int32Array) => some.length >= enough && others.length >= enough;
      return {
        words: Math.log(product(other.terms, weights.documents[b]?.weights, laid, mark, now) + NOISE),
        headline: shared(one.headline, other.headline),
        names: known(NAMES.enough, one.names, other.names) ? shared(one.names, other.names) : NAMES.else,
        otherDays: one.days.size >= DAYS_ENOUGH && other.days.size >= DAYS_ENOUGH && one.days.isDisjointFrom(other.days) ? 1 : 0,
      };
    };
  };
}

function product(
  terms: Int32Array,
  weights: Float32Array | undefined,
  laid: Float64Array,
  mark: Int32Array,
  now: number,
): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    if (mark[term] === now) sum += (weights?.[at] ?? 0) * (laid[term] ?? 0);
  }
  return sum;
}

/** How much of the weight of some terms stands in the other document. */
function share(terms: Int32Array, stands: (term: number) => boolean, weights: Float64Array): number {
  let all = 0;
  let found = 0;
  for (const term of terms) {
    const weight = weights[term] ?? 0;
    all += weight;
    if (stands(term)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

function holds(terms: Int32Array, term: number): boolean {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = terms[middle] ?? 0;
    if (value === term) return true;
    if (value < term) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
