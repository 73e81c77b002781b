import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { remembered } from '../remembered.ts';

/** What each of the words of a sentence is, by where they begin: “NOUN”, “AUX”, “SCONJ” …, by a tagger whose model comes with its package. */
export function partsOfSpeech(text: string, words: readonly { at: number }[]): string[] {
  const all = tagged(text);
  let place = 0;
  return words.map(({ at }) => {
    while ((all[place + 1]?.at ?? Infinity) <= at) place += 1;
    return all[place]?.pos ?? 'X';
  });
}

/** Made ready with the first sentence that needs it: a quarter of a second. */
let tagger: WinkMethods | undefined;

/** The words and marks of a text as the tagger parts them. */
const tagged = remembered((text): { at: number; pos: string }[] => {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = tagger;
  const tokens = tagger.readDoc(text).tokens();
  const parts = tokens.out(its.pos);
  let end = 0;
  return tokens.out().map((word, nth) => {
    // Between two words the tagger leaves out white space of every kind, and nothing else.
    const at = Math.max(end, text.indexOf(word, end));
    end = at + word.length;
    return { at, pos: parts[nth] ?? 'X' };
  });
});
