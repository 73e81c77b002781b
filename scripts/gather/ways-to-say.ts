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

/** Words that a sentence rests on, and whose they are. */
export type Source = { text: string; publisher: string };

/**
 * What a sentence of a writer’s may have meant to say: shortenings of the sentence of its sources that has most of its words, those that tell most of
 * what it tells first. “…, the Tamber Post reported” stays at the end, and is said of the Tamber Post’s words alone.
 */
export function waysToSay(text: string, sources: readonly Source[]): string[] {
  const tail = reporterIn(text, sources);
  const own = phrasesOf(read(withoutTail(text, tail.words)));
  const source = nearestOf(
    sources
      .filter(({ publisher }) => tail.words === '' || plain(publisher) === tail.name)
      .flatMap((each) => sentencesOf(each.text))
      .map((sentence) => phrasesOf(read(sentence))),
    own,
  );
  if (source === null) return [];
  const ways = variantsOf(source)
    .flatMap((variant) => nearestShortening(own, variant, dearness))
    .toSorted((one, other) => one.lost - other.lost)
    .filter((way) => wordsOf(way.text).length <= LONGEST)
    .map((way) => withoutOpening(tail.words === '' ? way.text : `${way.text.replace(/\.$/u, '')}${tail.words}`));
  return [...new Set(ways)].filter((way) => way !== text);
}

const withoutTail = (text: string, tail: string): string => (tail === '' ? text : `${text.slice(0, -tail.length)}.`);

/** The sentence that has most of the words. */
function nearestOf(passages: readonly Phrases[], own: Phrases): Phrases | null {
  const shared = (passage: Phrases) => aligned(own, passage).filter((place) => place !== null && place.kind !== 'small').length;
  return passages.toSorted((one, other) => shared(other) - shared(one))[0] ?? null;
}

/** “, the Tamber Post reported.”: whose report it is, where the sentence ends on that. */
function reporterIn(text: string, sources: readonly Source[]): { words: string; name: string } {
  const [words, name] = /,\s(?:the\s)?(\S[^,]*?)\s(?:has\s)?(?:reported|reports|said|says)\.$/iu.exec(text) ?? [];
  return words !== undefined && name !== undefined && sources.some(({ publisher }) => plain(publisher) === name)
    ? { words, name }
    : { words: '', name: '' };
}

const plain = (publisher: string): string => publisher.replace(/^(?:www\.|the\s)/iu, '');
