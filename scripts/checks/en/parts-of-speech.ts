import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import type { Token } from '../reading.ts';

/** The tagger, loaded once it is needed: a sixth of a second. */
let tagger: WinkMethods | undefined;

/** What each word of a sentence is: verb, noun, auxiliary … by a tagger whose model comes with its package. */
export function partsOfSpeech(text: string, tokens: readonly Token[]): (PartOfSpeech | null)[] {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = tagger;
  const all = tagger.readDoc(text).tokens();
  const [values, spaces, tags] = [all.out(its.value), all.out(its.precedingSpaces), all.out(its.pos)];
  const places: [number, PartOfSpeech][] = [];
  let at = 0;
  values.forEach((value, nth) => {
    at += spaces[nth]?.length ?? 0;
    places.push([at, tags[nth] as PartOfSpeech]);
    at += value.length;
  });
  let place = 0;
  return tokens.map((token) => {
    while (place + 1 < places.length && (places[place + 1]?.[0] ?? 0) <= token.at) place += 1;
    return places[place]?.[1] ?? null;
  });
}
