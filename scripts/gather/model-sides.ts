import { meansTheSame } from '../checks/means-the-same.ts';
import { type Aligned, aligned } from './model-aligned.ts';
import type { Deed } from './model-deeds.ts';
import { headOf, headsOf } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { isShortened } from './model-shortened.ts';
import type { Thing, Word } from './model-words.ts';

/** A sentence, the passage it retells, and where its words stand there. */
export type Sides = { told: Phrases; passage: Phrases; places: Aligned };

export const sidesOf = (told: Phrases, passage: Phrases): Sides => ({ told, passage, places: aligned(told, passage) });

/** Where the passage has a word; one that was moved too far to be aligned stands where it alone does. */
export function placeIn({ word, index }: Word, { passage, places }: Sides): Word | null {
  const [its, ...others] = passage.words.filter((other) => other.word === word);
  return places[index] ?? (others.length === 0 ? (its ?? null) : null);
}

/** Whether from one word of the sentence to another nothing but whole phrases was struck. */
export function isShortenedFrom(one: Word, other: Word, { told, passage, places }: Sides): boolean {
  const [from, to] = [Math.min(one.index, other.index), Math.max(one.index, other.index)];
  return isShortened({ words: told.words.slice(from, to + 1), places, passage });
}

/** Who stands beside its deed as it does in the passage, behind no preposition and with its last word, and nothing but phrases was struck between. */
export function isOnlyShortened(thing: Thing, { head }: Deed, sides: Sides): boolean {
  const last = headOf(thing) as Word;
  const place = sides.places[last.index];
  const its = sides.passage.things.find((thing) => place != null && headsOf(thing).includes(place));
  // What stands behind “and” has no preposition of its own.
  const isFree = its?.preposition === null || sides.passage.words[(its?.words[0]?.index ?? 0) - 1]?.word === 'and';
  return its !== undefined && isFree && isShortenedFrom(last, head, sides);
}

/** Pronouns, days and what the passage does not name at all: other rules see to them. */
export const isUnknown = (thing: Thing, { passage }: Sides): boolean => {
  const last = headOf(thing);
  return (
    last === undefined ||
    last.kind === 'small' ||
    last.kind === 'date' ||
    season.test(last.word) ||
    !passage.words.some((its) => meansTheSame(last, its))
  );
};

const season = /^(?:spring|summer|autumn|fall|winter|days?|weeks?|months?|years?|night|morning|evening|afternoon)$/u;
