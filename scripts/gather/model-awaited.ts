import { meansTheSame } from '../checks/means-the-same.ts';
import type { Deed } from './model-deeds.ts';
import type { Sides } from './model-sides.ts';
import type { Word } from './model-words.ts';

/** Deeds that the passage has as a noun behind “for” alone, told without what stands before it: of “accepted for publication” no “published”. */
export const awaitedIn = (sides: Sides): string[] =>
  sides.told.deeds.filter((deed) => isAwaited(deed, sides)).map(({ head }) => head.word);

function isAwaited({ head }: Deed, sides: Sides): boolean {
  const { words } = sides.passage;
  if (head.pos !== 'VERB') return false;
  const all = words.filter((its) => its.kind === 'content' && meansTheSame(head, its) && !isAQuality(its, words));
  const near = all.filter(({ clause }) => clause === clauseOf(head, sides));
  const places = near.length > 0 ? near : all;
  if (places.length === 0 || places.some(({ pos }) => pos === 'VERB')) return false;
  return places.every((noun) => {
    const governs = governsFor(noun, words);
    return governs !== undefined && !sides.told.words.some(({ stem }) => stem === governs.stem);
  });
}

/** Where the passage has what stands before the deed. */
const clauseOf = ({ index }: Word, { told, places }: Sides): number | undefined => {
  const before = told.words.slice(0, index).findLast((word) => word.kind !== 'small' && places[word.index] != null);
  return before === undefined ? undefined : places[before.index]?.clause;
};

/** What stands before the “for” of a noun. */
function governsFor({ index, clause }: Word, words: readonly Word[]): Word | undefined {
  const joint = words.slice(Math.max(0, index - 4), index).findLast(({ pos, clause: its }) => pos === 'ADP' && its === clause);
  return joint?.word === 'for' ? words[joint.index - 1] : undefined;
}

/** “A published list”. */
const isAQuality = ({ pos, word, index }: Word, words: readonly Word[]): boolean =>
  pos !== 'NOUN' && /(?:ed|en)$/u.test(word) && words[index + 1]?.pos === 'NOUN' && words[index - 1]?.pos !== 'AUX';
