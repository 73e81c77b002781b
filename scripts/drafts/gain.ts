import type { Scored } from './score-units.ts';
import { prices } from './weights.ts';

/** What a sentence adds to those chosen, a word: what of it is likely worth keeping and not told yet, and its own worth. */
export function gainOf(
  { unit, concepts, worth }: Pick<Scored, 'unit' | 'concepts' | 'worth'>,
  told: ReadonlySet<string>,
): number {
  let fresh = 0;
  for (const [concept, chance] of concepts) if (!told.has(concept)) fresh += chance;
  return fresh / Math.max(1, unit.words) + prices.worth * worth;
}

/** Words and pairs of words that have been told. */
export const toldBy = (chosen: readonly Scored[]): Set<string> => new Set(chosen.flatMap(({ concepts }) => [...concepts.keys()]));
