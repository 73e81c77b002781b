import type { Reading } from '../checks/reading.ts';
import { type Deed, deedOf } from './model-deeds.ts';
import { type Part, partsOf } from './model-parts.ts';
import { type Thing, type Word, wordsOf } from './model-words.ts';

/** A sentence taken apart. */
export type Phrases = { text: string; words: Word[]; parts: Part[]; things: Thing[]; deeds: Deed[] };

const known = new WeakMap<Reading, Phrases>();

/** The things and deeds of a sentence. */
export function phrasesOf(reading: Reading): Phrases {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const words = wordsOf(reading);
  const parts = partsOf(words.filter(({ at }) => !isInAffiliation(at, reading.text)));
  const phrases = {
    text: reading.text,
    words,
    parts,
    things: parts.flatMap((part) => (part.kind === 'thing' ? part.thing : [])),
    deeds: parts.flatMap((part, at) => (part.kind === 'verb' ? deedOf(parts, at, part) : [])),
  };
  known.set(reading, phrases);
  return phrases;
}

/** “Ana Ruiz (D-Tamber)”: of which party she is does nothing. */
const isInAffiliation = (at: number, text: string): boolean =>
  [...text.matchAll(/\((?:R|D|I)[-–.,][^()]{1,12}\)/gu)].some(({ index, 0: whole }) => at > index && at < index + whole.length);
