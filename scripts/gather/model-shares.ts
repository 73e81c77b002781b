import type { Cost } from './model-cost.ts';

const parts = ['requests', 'tokens', 'dollars'] as const;

/** Who has to be left out for the rest to fit into what is left: the dearest first, of two alike the later. */
export function withoutTheDearest(costs: ReadonlyMap<string, Cost>, left: Cost): string[] {
  const dearestLast = [...costs].toSorted(([, one], [, other]) => one.dollars - other.dollars || one.tokens - other.tokens);
  const out: string[] = [];
  while (
    dearestLast.length > 0 &&
    !fits(
      dearestLast.map(([, cost]) => cost),
      left,
    )
  )
    out.push(dearestLast.pop()?.[0] ?? '');
  return out;
}

/** What costs nothing fits, whatever is left. */
const fits = (costs: readonly Cost[], left: Cost): boolean =>
  parts.every((part) => {
    const sum = costs.reduce((total, cost) => total + cost[part], 0);
    return sum === 0 || sum <= left[part];
  });
