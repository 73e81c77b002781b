import type { Check } from './check.ts';
import { crossingOf, type Place } from './crossing.ts';
import { type KindOfName, kindOfName } from './en/kinds-of-names.ts';
import { type Mention, mentionsIn, sameMention } from './mentions.ts';
import { isRole } from './en/roles.ts';
import { speaksOut } from './en/speech.ts';
import { isKnownPlace } from '../text/en/demonyms.ts';
import { namedSpeakers } from './named-speakers.ts';
import type { Reading, Token } from './reading.ts';
import { rolesAreTurned } from './roles-are-turned.ts';
import { rolesSpeak } from './roles-of-numbers.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** Two names, numbers or dates of a sentence stand each with the words it stands with in the passage, and not with the other's. */
export const nothingIsSwapped: Check = (story) =>
  toldIn(story).flatMap((told) =>
    swapsIn(told)
      .slice(0, 1)
      .map(({ one, other }) => ({ code: 'swapped' as const, line: told.line, one, other })),
  );

/** So much must speak for the crossed reading, and so much more for it than for the straight one. */
const LEAST = {
  numbers: { score: 0.1, share: 0.6 },
  /** Much speaks for the crossed reading, and something against it. */
  loud: { score: 0.4, share: 0.3 },
  names: { score: 0.7, share: 0.65 },
  /** Little speaks at all, and all of it for the crossed reading. */
  faint: { score: 0.15, share: 0.86 },
  strangers: { score: 0.5, share: 0.85 },
};

function swapsIn(told: Told): { one: string; other: string }[] {
  return pairsIn(told)
    .filter(({ one, other, sure, score, weight }) => {
      if (one.kind === 'name' && !sure && !restsOnAPassage(told)) return false;
      if (one.kind === 'name' && rolesAreTurned(one, other, told)) return true;
      if (one.kind === 'name' && (isSaidAsThere(one, other, told) || isSaidAsThere(other, one, told))) return false;
      const least = one.kind !== 'name' ? [LEAST.numbers, LEAST.loud] : sure ? [LEAST.names, LEAST.faint] : [LEAST.strangers];
      return least.some((its) => -score > its.score && -score > its.share * weight);
    })
    .map(({ one, other }) => ({ one: one.text, other: other.text }));
}

/** One of the two surely speaks here and there, and the other nowhere: each is where it was. */
function isSaidAsThere(who: Mention, other: Mention, { own, all }: Told): boolean {
  const [told, theirs] = [namedSpeakers(own), all.flatMap(namedSpeakers)];
  const speaks = ({ keys }: Mention, names: Token[][]) =>
    names.some((name) => name.some(({ word }) => keys.includes(word.replace(/['’]s?$/u, ''))));
  return (
    speaks(who, told) &&
    speaks(who, theirs) &&
    !speaks(other, told) &&
    !speaks(other, theirs) &&
    !all.some((reading) => mayBeSaying(other, reading))
  );
}

/** Before a verb of speech, with whatever between. */
const mayBeSaying = ({ keys }: Mention, { tokens }: Reading): boolean =>
  tokens.some(
    ({ word, kind, index }) =>
      kind === 'name' &&
      keys.includes(word.replace(/['’]s?$/u, '')) &&
      tokens.slice(index + 1, index + 13).some((token) => speaksOut.test(token.word)),
  );

/** Every two mentions that could be taken for each other and that the passages have, and how they stand; `sure` where they are of one kind. */
export function pairsIn({
  own,
  whole,
  near,
  all,
}: Told): { one: Mention; other: Mention; sure: boolean; score: number; weight: number }[] {
  const reading = whole.text.length === own.text.length ? whole : own;
  const mentions = mentionsIn(own.text).map((mention) => ({
    mention,
    places: placesOf(mention, all),
    kind: null as KindOfName,
  }));
  const known = mentions.filter(({ places }) => places.length > 0);
  for (const each of known) each.kind = kindOf({ mention: each.mention, reading }, each.places);
  return known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other) => {
      if (!alike(one.mention, other.mention) || sameMention(one.mention, other.mention)) return [];
      if (!stand(one.places, other.places, near) || areNamesakes(one, other)) return [];
      if (isOnlyOnePlace(one.mention, other.mention) || areRelated(one.places, other.places)) return [];
      if (one.kind !== other.kind && !mayBeOneKind(one.kind, other.kind) && !mayBeOneKind(other.kind, one.kind)) return [];
      const between = reading.text.slice(one.mention.end, other.mention.start);
      if (areOneThing(between) || (isARange.test(between) && isARangeThere(one.places, other.places))) return [];
      const [here, there] = [one, other].map(({ mention }) => ({ mention, reading }) satisfies Place) as [Place, Place];
      const roles = one.mention.kind === 'name' ? 0 : rolesSpeak(here, there, one.places, other.places);
      const crossing = roles === 0 ? crossingOf(here, there, one.places, other.places) : { score: roles, weight: 1 };
      return [{ one: one.mention, other: other.mention, sure: one.kind !== null && one.kind === other.kind, ...crossing }];
    }),
  );
}

/** What no word says the kind of may be a person or a place; a group says so. */
const mayBeOneKind = (one: KindOfName, other: KindOfName) => one === null && other !== 'group';

/** “Radek”, where two of that name are told of: whoever is meant, it is no other than the two. */
const areNamesakes = (one: { places: Place[] }, other: { places: Place[] }) =>
  one.places.some((here) =>
    other.places.some((there) => here.reading === there.reading && here.mention.start === there.mention.start),
  );

/** “Lind”, “the Dane”: a country's people and a name may be one and the same. */
const isOnlyOnePlace = (one: Mention, other: Mention) => one.kind === 'name' && isPlace(one) !== isPlace(other);
const isPlace = ({ keys }: Mention) => isKnownPlace(keys.join(' '));

/** “Ruiz aide Bo Lind”: one says who the other is. */
export const areRelated = (ones: Place[], others: Place[]) =>
  ones.some((here) =>
    others.some((there) => {
      if (here.reading !== there.reading || here.mention.kind !== 'name') return false;
      const [first, second] = here.mention.start < there.mention.start ? [here, there] : [there, here];
      const between = here.reading.text.slice(first.mention.end, second.mention.start).trim();
      if (isIn.test(between)) return true;
      const words = between
        .replace(genitive, '')
        .split(' ')
        .filter((word) => word !== ',');
      return words.length <= 4 && words.some((word) => isRole(word) || isKin.test(word)) && !isApart.test(between);
    }),
  );

const isIn = /^(?:in|of)(?: the)?$/u;
const genitive = /^['’]s?\s?/u;
const isApart = /(?!^),|[.;:]/u;
const isKin = /^(?:daughter|son|wife|husband|widow|brother|sister|father|mother|child|nephew|niece|uncle|aunt|cousin)$/u;

/** So often a mention is looked for in one sentence, and in all: every place is held against every place of another. */
const OFTEN = { inOne: 6, inAll: 60 };

/** Where the sentences have a mention. */
export const placesOf = (mention: Mention, near: Reading[]): Place[] =>
  near
    .flatMap((reading) =>
      mentionsIn(reading.text)
        .filter((its) => sameMention(mention, its))
        .slice(0, OFTEN.inOne)
        .map((its) => ({ mention: its, reading })),
    )
    .slice(0, OFTEN.inAll);

const isContinent = /^(?:asia|africa|europe|america|asian|african|european|american)s?$/u;

/** What the words around a name in the story and in its passages say it is the name of. */
export function kindOf(own: Place, places: Place[]): KindOfName {
  if (own.mention.kind !== 'name') return null;
  const name = own.mention.keys.join(' ');
  if (isContinent.test(name)) return 'group';
  if (isKnownPlace(name)) return 'place';
  const kinds = [own, ...places].map(({ mention, reading }) =>
    kindOfName(mention.text, reading.text, mention.start, mention.end),
  );
  return (['place', 'group', 'person'] as const).find((kind) => kinds.includes(kind)) ?? null;
}

/** Both in one sentence of those the statement retells; of a few sentences that stand together, in any of them. */
function stand(ones: Place[], others: Place[], near: Reading[]): boolean {
  const isNear = ({ reading }: Place) => near.includes(reading);
  return (
    ones.filter(isNear).some(({ reading }) => others.some((other) => other.reading === reading)) ||
    (ones.length === 1 && others.length === 1 && [...ones, ...others].every(isNear))
  );
}

/** “, Dunmarrow and ”: names alone stand between two of one list. Split and not matched as a whole: whoever writes the text must not decide how long that takes. */
function isOfAList(between: string): boolean {
  return (
    between.length <= 200 &&
    opensAnItem.test(between) &&
    between
      .trim()
      .split(joins)
      .every((item) => item.split(' ').every((word) => word === '' || isTitled.test(word)))
  );
}

const opensAnItem = /^(?:,| and| or)\s(?:.*(?:,|\sand|\sor)\s)?$/u;
const joins = /(?:,|\b(?:and|or)\b)\s*/u;
const isTitled = /^\p{Lu}/u;

/** “Port Alder, Norland”, “the Norland city of Port Alder”: the one name says where the other is. */
export const areOneThing = (between: string): boolean => isOfAList(between) || saysWhere.test(between);

/** “Between 13 and 15 years”, told as “from 13 to 15”: two ends of one range, in their order. */
export const isARange = /^(?: (?:to|through|until|till|and) |\s?[-–]\s?)$/u;
const isARangeThere = (ones: Place[], others: Place[]) =>
  ones.some(({ mention, reading }) =>
    others.some((other) => other.reading === reading && isARange.test(reading.text.slice(mention.end, other.mention.start))),
  );

const saysWhere =
  /^(?:['’]s|\s?[-–]\s?|, | in | of |, (?:in|of) | \(| and | or |, and |['’]s? (?:\p{Ll}+ ){1,2}(?:of|with) | (?:\p{Ll}+ ){1,2}(?:of|with) |, (?:the |an? )?(?:\p{Ll}+ ){1,4}(?:of|for|at) )$/u;

/** What can be taken for each other: names, numbers of one unit, dates of one kind. */
export const alike = (one: Mention, other: Mention) =>
  one.kind === other.kind && (one.kind === 'name' || one.unit === other.unit);
