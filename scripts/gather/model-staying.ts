import type { Aligned } from './model-aligned.ts';
import { isSame } from './model-in-order.ts';
import type { Sides } from './model-sides.ts';
import type { Word } from './model-words.ts';

/**
 * Where each word of a sentence stands in its passage, of those alone that stand in the passage's order, as many as can be; null for one that
 * was moved and for one of its own.
 */
export function stayingIn({ told, passage, places }: Sides): Aligned {
  const rising = longestRise(places);
  let from: Word | null = null;
  return told.words.map((word) => {
    const next: Word | undefined = passage.words[(from?.index ?? -1) + 1];
    // “A mill” of “the mill”: the aligned word is another or none, and it is the next one all the same.
    const isNext = next !== undefined && isSame(word, next, passage.words) && !rising.has(next);
    const place: Word | null = rising.has(places[word.index] ?? null) ? (places[word.index] ?? null) : isNext ? next : null;
    from = place ?? from;
    return place;
  });
}

/** The heaviest row of places of which each stands behind the one before. */
function longestRise(places: Aligned): ReadonlySet<Word | null> {
  let rows: Row[] = [{ words: [], weight: 0 }];
  for (const place of places) {
    if (place === null) continue;
    const { words, weight } = heaviest(rows.filter((row) => (row.words.at(-1)?.index ?? -1) < place.index));
    rows = [...rows, { words: [...words, place], weight: weight + weightOf(place) }];
  }
  return new Set(heaviest(rows).words);
}

type Row = { words: readonly Word[]; weight: number };

const heaviest = (rows: readonly Row[]): Row => rows.reduce((one, other) => (other.weight > one.weight ? other : one));

/** Of a day and who did it the day was moved. */
const weightOf = ({ kind }: Word): number => (kind === 'small' ? 0.3 : kind === 'date' ? 0.8 : 1);
