import type { Sides } from './model-sides.ts';
import type { Thing, Word } from './model-words.ts';

/** “Bo Lind, a nurse” where two are called Lind and the other one is the nurse: what stands beside a name stands beside all of it. */
export const miscalledAlike = ({ told, passage, places }: Sides): string[] =>
  told.things.flatMap((thing, nth) => {
    const own = told.things[nth - 1];
    const [head] = thing.words.filter(({ kind }) => kind !== 'small');
    const place = head === undefined ? null : places[head.index];
    const at = passage.things.findIndex(({ words }) => place != null && words.includes(place));
    const its = passage.things[at - 1];
    if (own === undefined || its === undefined || !isBeside(own, thing) || !isBeside(its, passage.things[at] as Thing)) return [];
    return isAnother(own, its) && passage.things.some((other) => isSameName(own, other)) ? [lastOf(own)?.word ?? ''] : [];
  });

const lastOf = ({ words }: Thing): Word | undefined => words.at(-1);

/** Nothing but a mark between. */
const isBeside = (one: Thing, other: Thing): boolean =>
  lastOf(one)?.kind === 'name' &&
  other.words[0]?.index === (lastOf(one)?.index ?? -2) + 1 &&
  other.words[0].clause !== lastOf(one)?.clause;

const namesIn = ({ words }: Thing): string[] => words.filter(({ kind }) => kind === 'name').map(({ word }) => word);

/** The same last name, and a first one that differs. */
const isAnother = (one: Thing, other: Thing): boolean => {
  const [own, its] = [namesIn(one), namesIn(other)];
  return own.length > 1 && its.length > 1 && own.at(-1) === its.at(-1) && own[0] !== its[0];
};

const isSameName = (one: Thing, other: Thing): boolean => namesIn(one).join(' ') === namesIn(other).join(' ');
