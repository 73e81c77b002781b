import { isKnownPlace } from '../../text/en/demonyms.ts';
import { inARow } from './in-a-row.ts';
import type { NameSource } from './name-source.ts';

/** “New Yorkers” of “New York”, “Midwest” of “Midwestern”, “Earthlike” of “Earth”: a single word or a known place, since Ana Hunter is not Ana Hunt. */
export function isOfItsPeople(words: string[], source: NameSource): boolean {
  const [last = '', before] = [words.at(-1), words.slice(0, -1)];
  if (before.length === 0 && isCompass.test(last)) {
    const region = last.replace(/ern(?:ers?)?$/u, '');
    return source.words.some((known) => /^\p{Lu}/u.test(known) && region === known.replace(/ern(?:ers?)?$/u, ''));
  }
  const place = [...before, last.replace(/(?:ers?|like)$/u, '')];
  if (place.at(-1) === last || (place.at(-1) ?? '').length < 4) return false;
  return (before.length === 0 || isKnownPlace(place.join(' ').toLowerCase())) && inARow(place, source.words);
}
const isCompass = /west|east|south|north/iu;
