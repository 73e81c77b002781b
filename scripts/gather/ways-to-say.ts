import { read } from '../checks/reading.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { aligned } from './model-aligned.ts';
import { type Phrases, phrasesOf } from './model-phrases.ts';
import { nearestShortening } from './nearest-shortening.ts';
import { variantsOf } from './passage-variants.ts';
import { withoutOpening } from './without-loose-openings.ts';

/** No sentence of ours is longer, in words. */
const LONGEST = 40;
/** What a word costs that a sentence leaves out: from the nearest to the writer’s sentence to the nearest to the passage’s. */
const dearness = [1, 0.3, 0.05];

/**
 * What a sentence of a writer’s may have meant to say: shortenings of the sentence of its `passages` that has most of its words, those that tell most of what it
 * tells first. `names` are the publishers’: “…, the Tamber Post reported” stays at the end.
 */
export function waysToSay(text: string, passages: readonly string[], names: readonly string[]): string[] {
  const tail = reporterIn(text, names);
  const own = phrasesOf(read(tail === '' ? text : `${text.slice(0, -tail.length)}.`));
  const source = nearestOf(
    passages.flatMap(sentencesOf).map((sentence) => phrasesOf(read(sentence))),
    own,
  );
  if (source === null) return [];
  const ways = variantsOf(source)
    .flatMap((variant) => dearness.flatMap((dear) => nearestShortening(own, variant, dear)))
    .toSorted((one, other) => one.lost - other.lost)
    .filter((way) => wordsOf(way.text).length <= LONGEST)
    .map((way) => withoutOpening(tail === '' ? way.text : `${way.text.replace(/\.$/u, '')}${tail}`));
  return [...new Set(ways)].filter((way) => way !== text);
}

/** The sentence that has most of the words. */
function nearestOf(passages: readonly Phrases[], own: Phrases): Phrases | null {
  const shared = (passage: Phrases) => aligned(own, passage).filter((place) => place !== null && place.kind !== 'small').length;
  return passages.toSorted((one, other) => shared(other) - shared(one))[0] ?? null;
}

/** “, the Tamber Post reported.”: whose report it is, where the sentence ends on that. */
const reporterIn = (text: string, names: readonly string[]): string => {
  const found = /,\s(?:the\s)?(\S[^,]*?)\s(?:has\s)?(?:reported|reports|said|says)\.$/iu.exec(text);
  const plain = names.map((name) => name.replace(/^(?:www\.|the\s)/iu, ''));
  return found?.[1] !== undefined && plain.includes(found[1]) ? found[0] : '';
};
