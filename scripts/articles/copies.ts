import { wordsOf } from '../text/words.ts';
import type { Article } from './article.ts';

/** Words in a row that two writers seldom choose alike. */
const SHINGLE = 5;
/** From this share of the shorter text's shingles one is a copy of the other. */
const COPY = 0.5;
/** A copy shows in its first words; this bounds the work on a page without end. */
const WORDS_COMPARED = 1_500;
/** Fewer shingles than this are a line that anyone may quote. */
const FEWEST = 10;

/** For each article the index of an earlier one in the list that it copies (5-word-shingle containment of at least a half), else null. */
export function copies(articles: Article[]): (number | null)[] {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  return articles.map((article, at) => {
    const shingles = shinglesOf(article);
    sizes.push(shingles.size);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const held = holders.get(shingle) ?? [];
      for (const other of held) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...held, at]);
    }
    return mostLike(shared, shingles.size, sizes);
  });
}

function mostLike(shared: Map<number, number>, size: number, sizes: number[]): number | null {
  let [most, like]: [number, number | null] = [COPY, null];
  for (const [other, count] of shared) {
    const smaller = Math.min(size, sizes[other] ?? 0);
    const containment = smaller < FEWEST ? 0 : count / smaller;
    if (containment > most || (containment === most && (like === null || other < like))) [most, like] = [containment, other];
  }
  return like;
}

function shinglesOf({ sentences }: Article): Set<string> {
  const words = wordsOf(sentences.map(({ text }) => text).join(' ')).slice(0, WORDS_COMPARED);
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}
