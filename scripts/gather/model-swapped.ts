import { wordAt } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { placeIn, type Sides } from './model-sides.ts';
import type { Thing, Word } from './model-words.ts';

/** A thing of the sentence, and the one that stands behind the same small word or verb in the passage. */
type Arm = { thing: Thing; there: Thing };

/**
 * Two things that changed places, each behind the word the other stands behind in the passage: “worked at the mill and is with the port” of “worked
 * at the port and is with the mill”, “took the blame but not the credit” of “took the credit but not the blame”.
 */
export const swapped = (sides: Sides): string[] => {
  const arms = armsIn(sides);
  return arms.flatMap((one, nth) =>
    arms
      .slice(nth + 1)
      .filter((other) => isFrom(one.thing, other.there, one.there) && isFrom(other.thing, one.there, other.there))
      .map(({ thing }) => thing.words.map(({ word }) => word).join(' ')),
  );
};

function armsIn(sides: Sides): Arm[] {
  const { told, passage } = sides;
  return told.parts.flatMap((part, at): Arm[] => {
    const joint = wordAt(told.parts[at - 1]);
    if (part.kind !== 'thing' || joint === undefined || told.parts[at - 1]?.kind === 'thing' || isOfAList(at, told)) return [];
    const place = placeIn(joint, sides);
    const its = passage.parts.findIndex((other) => other.kind !== 'thing' && wordAt(other) === place);
    const there = place === null || its < 0 ? undefined : passage.parts[its + 1];
    return there?.kind === 'thing' ? [{ thing: part.thing, there: there.thing }] : [];
  });
}

/** “The mill and the port”: it does not matter which is named first. */
const isOfAList = (at: number, { parts }: Phrases): boolean =>
  parts[at - 1]?.kind === 'and' &&
  wordAt(parts[at - 1])?.word !== 'but' &&
  parts[at - 2]?.kind === 'thing' &&
  // “Krantz in May and Lind in June”: each with its own.
  !(wordAt(parts[at + 1])?.pos === 'ADP' && wordAt(parts[at + 1])?.word === wordAt(parts[at - 3])?.word);

/** Whether it has words of the one that the other does not have, and none of the other. */
function isFrom(thing: Thing, one: Thing, other: Thing): boolean {
  const only = (its: Thing, not: Thing) =>
    its.words.filter((word) => word.kind !== 'small' && !not.words.some(({ stem }) => stem === word.stem));
  const has = (words: readonly Word[]) => words.some(({ stem }) => thing.words.some((its) => its.stem === stem));
  return has(only(one, other)) && !has(only(other, one));
}
