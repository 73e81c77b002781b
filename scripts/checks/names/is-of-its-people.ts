import { isKnownPlace } from '../../text/en/demonyms.ts';
import { inARow } from './in-a-row.ts';
import type { NameSource } from './name-source.ts';

/** “New Yorkers” of “New York”, “Midwest” of “Midwestern”, “Earthlike” of “Earth”: a single word or a known place, since Ana Hunter is not Ana Hunt. */
export function isOfItsPeople(words: string[], source: NameSource): boolean {
  const name = words.join(' ');
  if (isCompass.test(name)) return source.words.some((known) => isName.test(known) && regionOf(known) === regionOf(name));
  const place = name.replace(ofPeople, '');
  return (words.length === 1 || isKnownPlace(place.toLowerCase())) && inARow(place.split(' '), source.words);
}

const isCompass = /^\S*(?:west|east|south|north)\S*$/iu;
const isName = /^\p{Lu}/u;
const regionOf = (word: string) => word.replace(ofARegion, '');
const ofARegion = /ern(?:ers?)?$/u;
const ofPeople = /(?<=\S{4})(?:ers?|like)$/u;
