import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { remembered } from '../remembered.ts';

/** A word or mark of a sentence, where it begins, and what it is: a universal part of speech, as in “NOUN”, “AUX”, “SCONJ”. */
export type Tagged = { start: number; end: number; pos: string };

let tagger: WinkMethods | null = null;

/** The words and marks of an English text, each with its part of speech. */
export const partsOfSpeech = remembered((text: string): Tagged[] => {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = tagger;
  const tokens = tagger.readDoc(text).tokens();
  const parts = tokens.out(its.pos);
  let at = 0;
  return tokens.out().map((word, index) => {
    const found = text.indexOf(word, at);
    const start = found < 0 ? at : found;
    at = start + (found < 0 ? 0 : word.length);
    return { start, end: at, pos: String(parts[index] ?? 'X') };
  });
});
