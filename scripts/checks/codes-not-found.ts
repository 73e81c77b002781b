import { datesIn } from '../text/dates.ts';
import { numbersIn } from '../text/numbers.ts';

/** Digits with a letter or two behind them that make no number and no hour: “section 18c”, “gate 4b”. */
const code = /(?<![\p{L}\p{N}.,]|\p{Lu}-)\d+\p{Ll}{1,2}(?![\p{L}\p{N}])/gu;

/** Codes of a text that no source has, letter for letter: nothing can be reckoned from a code or rounded. */
export function codesNotFound(text: string, sources: string[]): string[] {
  const spans = [...numbersIn(text), ...datesIn(text)];
  return [...text.matchAll(code)]
    .filter(({ index }) => !spans.some(({ start, end }) => index >= start && index < end))
    .map(([found]) => found)
    .filter((found) => !sources.some((source) => new RegExp(`(?<![\\p{L}\\p{N}])${found}(?![\\p{L}\\p{N}])`, 'iu').test(source)));
}
