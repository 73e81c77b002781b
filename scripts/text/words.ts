import { contractions } from './en/contractions.ts';

/** Dotted abbreviations (u.s), numbers with their separators (1,200.5), words with inner apostrophes. */
const word = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** Words in lower case, in order: letters, digits and inner apostrophes (straight). A possessive ’s is left off. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(word) ?? []).map(plain);
}

/** Words as a person counts them: what stands between spaces or dashes and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/[\s–—]+|--+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

function plain(token: string): string {
  const lower = token.toLowerCase().replaceAll('’', "'").replace(/\.$/u, '');
  return lower.endsWith("'s") && !contractions.has(lower) ? lower.slice(0, -2) : lower;
}
