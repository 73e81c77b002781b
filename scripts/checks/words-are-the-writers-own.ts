import { foldTypography } from '../text/typography.ts';
import { remembered } from '../text/remembered.ts';
import { wordsOf } from '../text/words.ts';
import type { Check } from './check.ts';
import { ownWords } from './evidence.ts';

/** So many words running may be a passage’s without quotation marks: a clause with its names and its day needs no more. */
export const RUNNING = 20;

/** Words taken as they stand are quoted: outside quotation marks no statement runs along with its passage for long. */
export const wordsAreTheWritersOwn: Check = ({ statements }) =>
  statements.flatMap(({ text, footnotes, line }) => {
    const longest = footnotes
      .map(({ passage }) => longestRun(spoken(ownWords(text)), spoken(passage)))
      .reduce((most, run) => (run.length > most.length ? run : most), []);
    return longest.length > RUNNING ? [{ code: 'copied' as const, line, words: longest.join(' '), most: RUNNING }] : [];
  });

/** What is blanked between quotation marks parts a run. */
const spoken = remembered((text) => wordsOf(foldTypography(text).replaceAll(/·+/gu, ' quotation ').toLowerCase()));

/** The longest run of words that stands in both, by the lengths of the runs that end at each pair. */
export function longestRun(words: readonly string[], others: readonly string[]): string[] {
  let before: number[] = [];
  let best = { end: 0, length: 0 };
  words.forEach((word, at) => {
    const ending = others.map((other, index) => (word === other ? (before[index - 1] ?? 0) + 1 : 0));
    const length = Math.max(0, ...ending);
    if (length > best.length) best = { end: at + 1, length };
    before = ending;
  });
  return words.slice(best.end - best.length, best.end);
}
