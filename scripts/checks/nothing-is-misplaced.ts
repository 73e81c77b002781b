import type { Check } from './check.ts';
import { stemOf } from './en/stem.ts';
import { misfitOf, type Place } from './crossing.ts';
import { type Mention, mentionsIn, sameMention } from './mentions.ts';
import { alike, areOneThing, areRelated, isARange, kindOf, placesOf } from './nothing-is-swapped.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** A name, number or date stands with words it stands with in the passage, and not with those of another that the story leaves out. */
export const nothingIsMisplaced: Check = (story) =>
  toldIn(story)
    .filter((told) => told.line > 1 && restsOnAPassage(told))
    .flatMap((told) =>
      misplacedIn(told)
        .filter(({ one, score, weight }) => score > LEAST[one.kind].score && score > LEAST[one.kind].share * weight)
        .slice(0, 1)
        .map(({ one, other }) => ({ code: 'swapped' as const, line: told.line, one: one.text, other: other.text })),
    );

/** So much must speak for the other, and so much of all that speaks. Numbers are left to other rules: too much is reckoned with them. */
const LEAST = {
  name: { score: 0.6, share: 0.8 },
  date: { score: 0.3, share: 0.6 },
  number: { score: Number.POSITIVE_INFINITY, share: 1 },
};

/** Every mention of a sentence beside every mention of its passages that it could have been taken for and that the sentence leaves out. */
export function misplacedIn({ own, near, all }: Told): { one: Mention; other: Mention; score: number; weight: number }[] {
  const mentions = mentionsIn(own.text);
  const theirs = near.flatMap((source) => mentionsIn(source.text).map((mention) => ({ mention, reading: source })));
  const left = theirs.filter(({ mention }) => !mentions.some((told) => sameMention(told, mention)));
  return mentions.flatMap((one) => {
    const its = placesOf(one, all);
    if (its.length === 0) return [];
    return left.flatMap((other) => {
      if (one.kind === 'number' || !alike(one, other.mention) || !sameKind({ mention: one, reading: own }, its, other)) return [];
      if ((one.kind === 'date' || its.length > 2) && !its.some((place) => place.reading === other.reading)) return [];
      if (areRelated(its, [other]) || haveAWordInCommon(one, other.mention)) return [];
      if (its.some((place) => place.reading === other.reading && areBeside(place.mention, other.mention, other.reading.text)))
        return [];
      const others = placesOf(other.mention, all);
      return [{ one, other: other.mention, ...misfitOf({ mention: one, reading: own }, its, others) }];
    });
  });
}

function sameKind(own: Place, its: Place[], other: Place): boolean {
  if (own.mention.kind !== 'name') return true;
  const [kind, theirs] = [kindOf(own, its), kindOf(other, [])];
  return kind !== null && kind === theirs;
}

/** “House Republicans”, “a Republican”: whoever is one is no other than the other. */
const haveAWordInCommon = (one: Mention, other: Mention) =>
  one.keys.some((key) => other.keys.some((its) => stemOf(key) === stemOf(its)));

function areBeside(one: Mention, other: Mention, text: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, second.start);
  // “From 2013 to 2022”, told as “through 2022”.
  return areOneThing(between) || (one.kind !== 'name' && isARange.test(between));
}
