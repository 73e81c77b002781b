import { foldTypography } from './typography.ts';

/** Shorter quotations are too few words to know what was meant. */
const FEWEST = 4;
/** One word in so many may be another, missing or added. */
const SHARE = 5;

const pattern = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;
const fold = (word: string): string => foldTypography(word).toLowerCase();

/**
 * The words of a text that a quotation of it plainly means: from its first word to its last, verbatim, where no more than one word
 * in five differs. Null where it has none so near, or two.
 */
export function nearestWording(quotation: string, texts: readonly string[]): string | null {
  const asked = [...quotation.matchAll(pattern)].map(([word]) => fold(word));
  const most = Math.floor(asked.length / SHARE) || 1;
  if (asked.length < FEWEST) return null;
  const near = texts.flatMap((text) => windows(text, asked, most)).toSorted((one, other) => one.distance - other.distance);
  const [best] = near;
  if (!best) return null;
  const rivals = near.filter(({ distance, words }) => distance === best.distance && words !== best.words);
  return rivals.length > 0 ? null : best.words;
}

/** Runs of words that begin and end as the quotation does and are of about its length. */
function windows(text: string, asked: string[], most: number): { words: string; distance: number }[] {
  const words = [...text.matchAll(pattern)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.flatMap(({ folded, start }, from) => {
    if (folded !== asked[0]) return [];
    return lengths(asked.length, most).flatMap((length) => {
      const run = words.slice(from, from + length);
      const last = run.at(-1);
      if (run.length !== length || last === undefined || last.folded !== asked.at(-1)) return [];
      const distance = distanceOf(
        run.map((word) => word.folded),
        asked,
      );
      return distance <= most ? [{ words: text.slice(start, last.end), distance }] : [];
    });
  });
}

const lengths = (length: number, most: number): number[] => Array.from({ length: 2 * most + 1 }, (_, at) => length - most + at);

/** Words to put in, take out or replace (Levenshtein). */
function distanceOf(one: string[], other: string[]): number {
  let row = other.map((_, at) => at + 1);
  one.forEach((word, at) => {
    let [diagonal, left] = [at, at + 1];
    row = row.map((above, column) => {
      const cost = word === other[column] ? diagonal : 1 + Math.min(diagonal, above, left);
      diagonal = above;
      left = cost;
      return cost;
    });
  });
  return row.at(-1) ?? one.length;
}
