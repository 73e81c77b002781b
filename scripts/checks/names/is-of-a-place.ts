import { isKnownPlace } from '../../text/en/demonyms.ts';
import { inARow } from './in-a-row.ts';
import type { NameSource } from './name-source.ts';
import { sameWord } from './same-word.ts';

/** “Pakistani Punjab” of “the Punjab region of Pakistan”, “the Ostmere Trials” of “the Trials in Ostmere”. */
export function isOfAPlace(words: string[], { words: known }: NameSource): boolean {
  const [place = '', ...rest] = words;
  const at = known.findIndex((_, index) => rest.every((part, nth) => sameWord(part, known[index + nth])));
  if (at < 0) return false;
  const after = known.slice(at + rest.length, at + rest.length + 5);
  const link = after.findIndex((word) => /^(?:in|of|at)$/u.test(word));
  const reach = isKnownPlace(place.toLowerCase()) ? 5 : link <= 1 ? link + 4 : 2;
  return (
    (link >= 0 && after.slice(link + 1, reach).some((word) => sameWord(place, word))) ||
    after.some((word, nth) => word === 'in' && sameWord(place, after[nth + 1]))
  );
}

/** “Ruiz of Florida”: behind a name a country or state that the text has. */
export function isOfAKnownPlace(words: string[], source: NameSource): boolean {
  const [name, place] = [words.slice(0, -2), words.slice(-1)];
  return (
    words.at(-2) === 'of' &&
    isKnownPlace(place.join('').toLowerCase()) &&
    inARow(place, source.words) &&
    inARow(name, source.words)
  );
}
