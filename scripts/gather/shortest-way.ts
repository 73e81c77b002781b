import type { Word } from './model-words.ts';

/** The best way to a word that stays: the word, how many run up to it without a break, what it cost, and the way before. */
type Way = { last: Word; run: number; cost: number; from: Way | null };

/** What a sentence’s words cost, and which may go. Places are those of the words in their sentence. */
export type Prices = {
  /** What it costs that a word stays. */
  keep: (word: Word) => number;
  /** What it costs that the words from one place up to, without, another go; null where they may not. */
  strike: (from: number, to: number) => number | null;
  /** So many words may run on without a break. */
  running: number;
  /** Whether a break stands before a word though nothing is struck. */
  breaks: (word: Word) => boolean;
};

/** The words that stay where it costs least what stays and what goes; null where there is no way from end to end. */
export function shortestWay(words: readonly Word[], prices: Prices): Word[] | null {
  const waysTo: Way[][] = [];
  for (const word of words) waysTo.push(ofEachRun([...goingOn(word, waysTo, prices), ...leaping(word, waysTo, prices)]));
  const ends = waysTo.flatMap((ways, at) => {
    const [way, price] = [least(ways), at === words.length - 1 ? 0 : prices.strike(at + 1, words.length)];
    return way === null || price === null ? [] : [{ ...way, cost: way.cost + price }];
  });
  return wordsOf(least(ends));
}

/** From the word right before, as long as no more run on than may. */
const goingOn = (word: Word, waysTo: readonly Way[][], { keep, breaks, running }: Prices): Way[] =>
  (waysTo[word.index - 1] ?? [])
    .map((from) => ({ last: word, run: breaks(word) ? 1 : from.run + 1, cost: from.cost + keep(word), from }))
    .filter(({ run }) => run <= running);

/** From an earlier word, or as the first that stays. */
function leaping(word: Word, waysTo: readonly Way[][], { keep, strike }: Prices): Way[] {
  const starts = [null, ...waysTo.slice(0, Math.max(0, word.index - 1)).flatMap((ways) => least(ways) ?? [])];
  return starts.flatMap((from) => {
    if (from === null && word.index === 0) return [{ last: word, run: 1, cost: keep(word), from }];
    const price = strike(from === null ? 0 : from.last.index + 1, word.index);
    return price === null ? [] : [{ last: word, run: 1, cost: (from?.cost ?? 0) + price + keep(word), from }];
  });
}

const least = (ways: readonly Way[]): Way | null =>
  ways.reduce<Way | null>((best, way) => (best === null || way.cost < best.cost ? way : best), null);

/** For each length of a run the cheapest way; one that has run longer and costs no less is no better. */
function ofEachRun(ways: readonly Way[]): Way[] {
  const best: Way[] = [];
  for (const way of ways.toSorted((one, other) => one.run - other.run || one.cost - other.cost))
    if (way.cost < (best.at(-1)?.cost ?? Number.POSITIVE_INFINITY)) best.push(way);
  return best;
}

function wordsOf(way: Way | null): Word[] | null {
  const words: Word[] = [];
  for (let at = way; at !== null; at = at.from) words.unshift(at.last);
  return way === null ? null : words;
}
