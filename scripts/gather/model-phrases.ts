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
  const parts = partsOf(words);
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
