import { stemmer } from 'stemmer';

/** ROUGE of one text against its reference, each the F1 in per cent. */
export type Rouge = { r1: number; r2: number; rl: number };

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) as Google's `rouge-score` computes them with `use_stemmer`: lower case, runs of a–z and 0–9, words
 * of more than three letters stemmed after Porter, counts clipped, ROUGE-L over the whole text as one sequence.
 */
export function rouge(text: string, reference: string): Rouge {
  const [said, wanted] = [tokensOf(text), tokensOf(reference)];
  return {
    r1: f1(overlap(said, wanted), said.length, wanted.length),
    r2: f1(overlap(pairsOf(said), pairsOf(wanted)), said.length - 1, wanted.length - 1),
    rl: f1(longestCommon(said, wanted), said.length, wanted.length),
  };
}

/** The words ROUGE compares. */
export function tokensOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? stemmer(word) : word));
}

export const pairsOf = (tokens: readonly string[]): string[] => tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`);

/** How many of the one stand in the other, each counted as often as it stands in both. */
function overlap(said: readonly string[], wanted: readonly string[]): number {
  const left = countsOf(wanted);
  return said.filter((token) => {
    const count = left.get(token) ?? 0;
    left.set(token, count - 1);
    return count > 0;
  }).length;
}

export function countsOf(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Length of the longest common subsequence. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1);
  for (const token of one) {
    const next = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at++)
      next[at] = token === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[other.length] ?? 0;
}

function f1(hits: number, said: number, wanted: number): number {
  return hits === 0 ? 0 : (200 * hits) / (Math.max(0, said) + Math.max(0, wanted));
}
