import type { Reading, Token } from '../checks/reading.ts';
import { leadingAbbreviations, trailingAbbreviations } from '../text/en/abbreviations.ts';
import { partsOfSpeech } from '../text/en/parts-of-speech.ts';

/** A word of a sentence, and what part of speech it is. */
export type Word = Token & { pos: string };

/** A thing that is named: its words, and the preposition before it. */
export type Thing = { words: Word[]; preposition: string | null };

const marks = /[,;:.!?()[\]]|\s[–—-]+\s|—/u;

/** “Mr. Ruiz”, “Sept. 11”, “J. Ruiz”: the full stop ends nothing. */
const isShort = (token: Token | undefined) =>
  token !== undefined &&
  (leadingAbbreviations.has(token.word) || trailingAbbreviations.has(token.word) || /^\p{L}$/u.test(token.word));

/** The words with their parts of speech; quotation marks part no clauses here. */
export function wordsOf({ text, tokens }: Reading): Word[] {
  const parts = partsOfSpeech(text, tokens);
  let [clause, end] = [0, 0];
  return tokens.map((token, nth) => {
    const between = text.slice(end, token.at);
    if (marks.test(between) && !(between.trim() === '.' && isShort(tokens[nth - 1]))) clause += 1;
    end = token.at + token.word.length;
    const pos = parts[nth] ?? 'X';
    // “A council-led inquiry”: what a hyphen ties to the word before is no verb of its own.
    return { ...token, clause, pos: pos === 'VERB' && between === '-' ? 'ADJ' : pos };
  });
}
