import { headOf } from './model-heads.ts';
import { isSameNumber } from './model-sameness.ts';
import { placeIn, type Sides } from './model-sides.ts';
import type { Thing, Word } from './model-words.ts';

/**
 * Figures that stand beside another name than in the passage (“fined Krantz 3 million” of “fined Krantz 2 million and Lind 3 million”), and those
 * of a list that count another thing there (“two large and five small mills” of “two large and three small ovens, and five small mills”).
 */
export const misfigured = (sides: Sides): string[] => [...besideANameAnew(sides), ...ofAnotherThing(sides)];

const besideANameAnew = (sides: Sides): string[] =>
  sides.told.words.flatMap((figure, at) => {
    const name = sides.told.words[at - 1];
    if (figure.kind !== 'number' || name?.kind !== 'name' || figure.clause - name.clause > 1) return [];
    const place = placeIn(name, sides);
    const its = place === null ? undefined : sides.passage.words[place.index + 1];
    const isElsewhere = sides.passage.words.some((other) => isSameNumber(other, figure));
    return its?.kind === 'number' && isElsewhere && !isSameNumber(its, figure) ? [`${name.word} ${figure.word}`] : [];
  });

/** “Two large”, with no noun of its own, counts what is counted right behind “and”. */
function ofAnotherThing(sides: Sides): string[] {
  const { told, passage } = sides;
  return told.words.flatMap((figure) => {
    const own = sharedBy(figure, sides.told.things, told.words);
    const place = own === undefined ? null : placeIn(figure, sides);
    const its = place === null ? undefined : sharedBy(place, passage.things, passage.words);
    const head = own === undefined ? undefined : headOf(own);
    const there = head === undefined ? null : placeIn(head, sides);
    if (figure.kind !== 'number' || its === undefined || there === null) return [];
    return its.words.includes(there) ? [] : [`${figure.word} ${head?.word ?? ''}`];
  });
}

/** The thing behind “and” that a figure without a noun shares: of “two large and five small mills” the mills. */
function sharedBy(figure: Word, things: readonly Thing[], words: readonly Word[]): Thing | undefined {
  if (figure.kind !== 'number') return undefined;
  const joint = words.slice(figure.index + 1, figure.index + 4).find(({ word }) => word === 'and');
  const between = words.slice(figure.index + 1, joint?.index);
  if (joint === undefined || between.some(({ pos, clause }) => !/^(?:ADJ|ADV)$/u.test(pos) || clause !== figure.clause))
    return undefined;
  const next = things.find((thing) => thing.words[0]?.index === joint.index + 1);
  return next?.words[0]?.kind === 'number' ? next : undefined;
}
