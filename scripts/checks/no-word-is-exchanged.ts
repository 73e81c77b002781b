import type { Check } from './check.ts';
import { speechVerb } from './en/speech.ts';
import { type Member, membersByStem } from './en/families.ts';
import { isNegated } from './is-negated.ts';
import { familyOf, sameGroup } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';
import { tagged } from './verb-chains.ts';

/**
 * Of words that exclude each other the story has the passage's: a week is not told as a month, nor whoever is charged as
 * convicted. The passage has nothing for the word told, and the sentence nothing for another of its family that stands there.
 */
export const noWordIsExchanged: Check = (story) =>
  toldIn(story).flatMap((told) =>
    exchanged(told)
      .slice(0, 1)
      .map(({ word, passage }) => ({ code: 'exchanged' as const, line: told.line, word, passage })),
  );

/** Where a member of a family stands in a sentence. */
type Place = Member & { token: Token; end: number };

/** What of a sentence may be a member of a family, by family: most families stand in one of two texts alone, and are no further looked at. */
type Sighted = { sighted: ReadonlyMap<number, { member: Member; token: Token }[]>; places: Map<number, Place[]> };

const known = new WeakMap<Reading, Sighted>();

function sightedIn(reading: Reading): Sighted {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const all = reading.tokens.flatMap((token) => (membersByStem.get(token.stem) ?? []).map((member) => ({ member, token })));
  const found = { sighted: Map.groupBy(all, ({ member }) => member.family), places: new Map<number, Place[]>() };
  known.set(reading, found);
  return found;
}

/** The members of a family in a sentence; of a phrase and a word in it the phrase alone. */
function placesIn(reading: Reading, family: number): Place[] {
  const { sighted, places } = sightedIn(reading);
  const before = places.get(family);
  if (before !== undefined) return before;
  const found: Place[] = [];
  for (const { member, token } of sighted.get(family) ?? [])
    if ((found.at(-1)?.end ?? 0) <= token.index && stands(member, token, reading))
      found.push({ ...member, token, end: token.index + member.stems.length });
  places.set(family, found);
  return found;
}

const stands = ({ stems, exact, tags, inNames }: Member, token: Token, reading: Reading): boolean =>
  stems.every((stem, nth) => reading.tokens[token.index + nth]?.stem === stem) &&
  (exact === null || exact.has(token.word.replace(/['’]s$/u, ''))) &&
  (inNames || token.kind !== 'name') &&
  token.kind !== 'number' &&
  !handsOver(token, reading) &&
  (tags === null || tags.test(tagged(reading).tags[token.index] ?? ''));

/** “…, the North Post reports”: who reports it is no word of the event; the publisher's name is blanked. */
const handsOver = ({ word, at }: Token, { text }: Reading): boolean =>
  speechVerb.test(word) && text.slice(0, at).trimEnd().endsWith('·');

type Exchange = { word: string; passage: string };

function exchanged({ own, near, all }: Told): Exchange[] {
  const sources = restsOnAPassage({ all }) ? all : near.slice(0, 1);
  return [...sightedIn(own).sighted.keys()].flatMap((family) => {
    const theirs = all.flatMap((reading) => placesIn(reading, family));
    if (theirs.length === 0) return [];
    const told = placesIn(own, family);
    const strange = told.filter(
      (place) =>
        place.accuses === 'told' && !isCompared(place, own) && !theirs.some(fills(place)) && !isSaidOtherwise(place, [own], all),
    );
    return strange.flatMap((place) =>
      sources.flatMap((source) =>
        placesIn(source, family)
          .filter((there) => there.accuses !== 'never' && !told.some(fills(there)) && !isSaidOtherwise(there, all, [own]))
          .filter((there) => isDenied(place.token, own) === isDenied(there.token, source))
          .map((there) => ({ word: textOf(place, own), passage: textOf(there, source) })),
      ),
    );
  });
}

/** “Older than”: told from the other side the other word is the right one. */
const isCompared = ({ end }: Place, { tokens }: Reading): boolean => tokens[end]?.word === 'than';

/** Whether another member fills the same slot. */
const fills = (one: Member) => (other: Member) => !one.slots.isDisjointFrom(other.slots);

/** Another text has the word, or one that can stand for it there and is not told by itself. */
const isSaidOtherwise = ({ token, stems }: Place, from: Reading[], there: Reading[]): boolean =>
  stems.length === 1 &&
  there.some(
    (reading) =>
      reading.stems.has(token.stem) ||
      reading.families.has(familyOf(token.word) ?? '') ||
      reading.tokens.some(({ stem }) => sameGroup(token.stem, stem) && !from.some((its) => its.stems.has(stem))),
  );

/** “No bridge that the town paid for will open”: the denial may stand far before what it denies. */
const isDenied = (token: Token, reading: Reading): boolean =>
  isNegated(token, reading) ||
  reading.tokens.some(
    ({ word, index, clause }) => index < token.index && clause === token.clause && /^(?:no|none|nobody|neither)$/u.test(word),
  );

const textOf = ({ token, end }: Place, { text, tokens }: Reading): string => {
  const last = tokens[end - 1] ?? token;
  return text.slice(token.at, last.at + last.written.length);
};
