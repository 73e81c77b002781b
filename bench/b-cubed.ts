/** Agreement of found groups with true ones, in per cent. */
export type Agreement = { precision: number; recall: number; f1: number; pairs: number };

/**
 * B³: for each article, the share of its found group that is of its true event (precision) and the share of its true event
 * that is in its found group (recall), averaged over articles; and F1 over pairs. `truth` and `found` name the group of each.
 * Source: Bagga and Baldwin, “Entity-based cross-document coreferencing using the vector space model” (1998).
 */
export function bCubed(truth: string[], found: string[]): Agreement {
  const both = truth.map((name, at) => `${name}\n${found[at]}`);
  const [inTruth, inFound, inBoth] = [sizes(truth), sizes(found), sizes(both)];
  const mean = (share: (at: number) => number) => (truth.reduce((sum, _, at) => sum + share(at), 0) / truth.length) * 100;
  const shared = (at: number) => inBoth.get(both[at] ?? '') ?? 0;
  const precision = mean((at) => shared(at) / (inFound.get(found[at] ?? '') ?? 1));
  const recall = mean((at) => shared(at) / (inTruth.get(truth[at] ?? '') ?? 1));
  const pairs = (200 * pairsOf(inBoth)) / Math.max(1, pairsOf(inTruth) + pairsOf(inFound));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), pairs };
}

function sizes(names: string[]): Map<string, number> {
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, its]) => [name, its.length]));
}

const pairsOf = (groups: Map<string, number>) => [...groups.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
