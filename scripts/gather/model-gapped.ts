import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { placeIn, type Sides } from './model-sides.ts';
import type { Thing, Word } from './model-words.ts';

/** One of two things of one verb, and what each has of its own: “the mill” and “for 2 million”, “the oven” and “for 3 million”. */
type Arm = { thing: Thing; own: Thing[] };

/**
 * What is told of one of two things and belongs to the other: “sold the mill for 3 million” of “sold the mill for 2 million and the oven
 * for 3 million”. Whoever strikes the oven strikes its price.
 */
export const gapped = (sides: Sides): string[] => {
  const told = sides.told.words.map((word) => placeIn(word, sides));
  const isTold = (thing: Thing, others: readonly Thing[]) => {
    const word = tellingIn(thing, others);
    return word !== undefined && told.includes(word);
  };
  return armsIn(sides.passage).flatMap(([one, other]) =>
    [[one, other] as const, [other, one] as const].flatMap(([kept, struck]) =>
      isTold(kept.thing, [struck.thing]) && !isTold(struck.thing, [kept.thing])
        ? struck.own.filter((thing) => isTold(thing, kept.own)).map(({ words }) => words.map(({ word }) => word).join(' '))
        : [],
    ),
  );
};

/** What tells a thing from others: of “3 million crowns” beside two million the three, of “the new mill” beside the old one “new”. */
const tellingIn = ({ words }: Thing, others: readonly Thing[]): Word | undefined =>
  words.findLast(({ word, kind }) => kind !== 'small' && !others.some((other) => other.words.some((its) => its.word === word)));

/** Only where the first has what the second has, behind the same preposition: of “the mill and the oven for 3 million” it is the price of both. */
function armsIn({ parts }: Phrases): [Arm, Arm][] {
  return parts.flatMap((part, at): [Arm, Arm][] => {
    const joint = parts[at + 1];
    const by = joint?.kind === 'other' && joint.word.pos === 'ADP' ? joint.word.word : null;
    const [second, ...rest] = part.kind === 'and' ? parts.slice(at + (by === null ? 1 : 2)) : [];
    if (second?.kind !== 'thing') return [];
    const [before, behind] = [thingsTo(parts.slice(0, at).toReversed()), thingsTo(rest)];
    const object = before.findLast(({ preposition }) => preposition === by) ?? (by === null ? before.at(-1) : undefined);
    // “Krantz won by two votes and Ruiz by nine”: nothing is done to anybody, and both did it.
    const doer = doerBefore(parts, at);
    const isOfBoth = by === null && doer !== undefined && object !== undefined && isLike(second.thing, doer, object);
    const first = isOfBoth ? doer : object;
    const others = before.filter((thing) => thing !== first);
    const own = ownIn(behind, others);
    if (first === undefined || own.length === 0) return [];
    return [
      [
        { thing: first, own: ownIn(others, behind) },
        { thing: second.thing, own },
      ],
    ];
  });
}

/** Somebody with a name, as the one who does it and unlike what it is done to. */
const isLike = (second: Thing, doer: Thing, object: Thing): boolean =>
  kindOf(second) === 'name' && kindOf(doer) === 'name' && kindOf(object) !== 'name';

/** Whoever stands before the verb. */
function doerBefore(parts: readonly Part[], at: number): Thing | undefined {
  const verb = parts.slice(0, at).findLastIndex(({ kind }) => kind === 'verb');
  const part = parts[verb - 1];
  return part?.kind === 'thing' && part.thing.preposition === null ? part.thing : undefined;
}

/** Things up to the next verb or joint. */
function thingsTo(parts: readonly Part[]): Thing[] {
  const end = parts.findIndex(({ kind }) => kind !== 'thing' && kind !== 'other');
  return parts.slice(0, end < 0 ? undefined : end).flatMap((part) => (part.kind === 'thing' ? part.thing : []));
}

const ownIn = (things: readonly Thing[], others: readonly Thing[]): Thing[] =>
  things.filter((thing) => others.some((other) => isOfOneKind(thing, other)));

const isOfOneKind = (one: Thing, other: Thing): boolean =>
  one.preposition !== null && one.preposition === other.preposition && kindOf(one) === kindOf(other);

const kindOf = ({ words }: Thing): string =>
  words.some(({ kind }) => kind === 'number') ? 'number' : (words.at(-1)?.kind ?? 'small');
