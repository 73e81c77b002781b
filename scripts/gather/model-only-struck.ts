import { mayBeStruck } from './model-may-be-struck.ts';
import { isInOrder } from './model-in-order.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';
import { withoutItsEnd } from './without-its-end.ts';

/**
 * Whether a sentence is its passage with whole phrases and clauses struck out, none of which anything that stays belongs to: then
 * nobody does what another did, and no comparison of who does what is needed. `isGiven`: words another sentence completes a name with.
 */
export function isOnlyStruck(told: Phrases, passage: Phrases, isGiven: (word: Word) => boolean): boolean {
  if (isStruckOnce(told, passage, isGiven)) return true;
  const last = told.words.findLast(({ kind }) => kind !== 'small');
  return withoutItsEnd(passage).some(
    (rest) => rest.words.slice(-3).some(({ stem }) => stem === last?.stem) && isStruckOnce(told, rest, isGiven),
  );
}

/** Of each stretch that is struck the rules know the whole. */
function isStruckOnce(told: Phrases, passage: Phrases, isGiven: (word: Word) => boolean): boolean {
  const known = new Map<string, boolean>();
  const mayGo = (before: Word | null, after: Word | null) => {
    const key = `${before?.index ?? -1} ${after?.index ?? -1}`;
    const found = known.get(key) ?? mayBeStruck(before, after, passage);
    known.set(key, found);
    return found;
  };
  return isInOrder(told, passage, mayGo, isGiven);
}
