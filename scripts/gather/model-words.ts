import type { Reading, Token } from '../checks/reading.ts';
import { partsOfSpeech } from '../text/en/parts-of-speech.ts';

/** A word of a sentence, and what part of speech it is. */
export type Word = Token & { pos: string };

/** A thing that is named: its words, and the preposition before it. */
export type Thing = { words: Word[]; preposition: string | null };

/** The words with their parts of speech; quotation marks part no clauses here. */
export function wordsOf({ text, tokens }: Reading): Word[] {
  const parts = partsOfSpeech(text, tokens);
  let [clause, end] = [0, 0];
  return tokens.map((token, nth) => {
    if (/[,;:.!?()[\]]|\s[–—-]+\s|—/u.test(text.slice(end, token.at))) clause += 1;
    end = token.at + token.word.length;
    return { ...token, clause, pos: parts[nth] ?? 'X' };
  });
}
