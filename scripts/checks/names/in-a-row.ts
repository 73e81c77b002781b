import { sameWord } from './same-word.ts';

/** A single word may have lost its capital: “Black”, “black”. */
export function inARow(words: string[], known: string[]): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined && known.includes(only.toLowerCase())) return true;
  return known.some((_, at) => words.every((part, index) => standsFor(part, known[at + index], words)));
}

/** Within a name a letter may stand for a word, “W. Congress St.”; alone it does not: “the West” is not the W of “Ana W. Lind”. */
const standsFor = (part: string | undefined, known: string | undefined, { length }: string[]): boolean =>
  (length > 1 || known?.length !== 1 || part === known) && sameWord(part, known);

/** A number after a name belongs to the word before it: no “John II” of “John Paul II”. */
export function inOrder(words: string[], run: string[]): boolean {
  let [at, last] = [0, 0];
  for (const [place, part] of run.entries()) {
    if (!standsFor(words[at], part, words) || (isNumeral(part) && at > 0 && place !== last + 1)) continue;
    [at, last] = [at + 1, place];
  }
  return at === words.length;
}

const isNumeral = (part: string) => /^[IVX]+$/u.test(part);
