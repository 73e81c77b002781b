import { meansTheSame } from '../checks/means-the-same.ts';
import type { Phrases } from './model-phrases.ts';
import { isSameNumber } from './model-sameness.ts';
import type { Word } from './model-words.ts';

/** Where each word of a sentence stands in its passage: the word there, or null for a word of its own. */
export type Aligned = (Word | null)[];

/** A place for a word and the cheapest way of reaching it. */
type Way = { word: Word | null; last: Word | null; cost: number; from: Way | null };

/**
 * Lays a sentence beside its passage, word by word, so that as little as can be stands out of order: of two “port”s the one that
 * stands where the sentence’s neighbours do.
 */
export function aligned(told: Phrases, passage: Phrases): Aligned {
  let ways: Way[] = [{ word: null, last: null, cost: 0, from: null }];
  for (const word of told.words) {
    const places = [...placesOf(word, passage.words), null];
    ways = places.map((place) => best(ways, place, places.length > 1));
  }
  const found: Aligned = [];
  for (let way = cheapest(ways); way?.from != null; way = way.from) found.unshift(way.word);
  return found;
}

const cheapest = (ways: readonly Way[]): Way | null => ways.toSorted((one, other) => one.cost - other.cost)[0] ?? null;

function best(ways: readonly Way[], word: Word | null, hasPlaces: boolean): Way {
  const to = (way: Way): Way => ({
    word,
    last: word ?? way.last,
    cost: way.cost + (word === null ? (hasPlaces ? LEFT_OUT : 0) : costOf(way.last, word)),
    from: way,
  });
  return cheapest(ways.map(to)) as Way;
}

const LEFT_OUT = 2.5;
const BACK = 3;

/** What it costs to go on at a place: nothing for the next word, more for a leap, most for going back. */
const costOf = (from: Word | null, { index, clause }: Word): number => {
  if (from === null) return 0;
  const step = index - from.index;
  if (step === 1) return 0;
  return step > 1 ? 1 + Math.min(step, 20) / 40 + (clause === from.clause ? 0 : 0.2) : BACK + (step === 0 ? 1 : 0);
};

function placesOf(word: Word, words: readonly Word[]): Word[] {
  if (word.kind === 'number') return words.filter((its) => isSameNumber(word, its));
  const exact = words.filter((its) => its.word === word.word || (word.kind !== 'small' && its.stem === word.stem));
  if (exact.length > 0 || word.kind === 'small') return exact;
  return words.filter((its) => its.kind !== 'small' && meansTheSame(word, its));
}
