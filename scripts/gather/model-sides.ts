import { type Aligned, aligned } from './model-aligned.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** A sentence, the passage it retells, and where its words stand there. */
export type Sides = { told: Phrases; passage: Phrases; places: Aligned };

export const sidesOf = (told: Phrases, passage: Phrases): Sides => ({ told, passage, places: aligned(told, passage) });

/** Where the passage has a word; one that was moved too far to be aligned stands where it alone does. */
export function placeIn({ word, index }: Word, { passage, places }: Sides): Word | null {
  const [its, ...others] = passage.words.filter((other) => other.word === word);
  return places[index] ?? (others.length === 0 ? (its ?? null) : null);
}
