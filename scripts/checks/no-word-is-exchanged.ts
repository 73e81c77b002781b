import { durationsIn, sameLength } from '../text/durations.ts';
import type { Check } from './check.ts';
import type { Member } from './en/families.ts';
import { isNegator } from './en/negation.ts';
import { isADenial } from './en/two-sides.ts';
import { isByTheClock } from './en/parts-of-the-day.ts';
import { familiesIn, type Place, placesIn } from './families-in.ts';
import { lengthsIn } from './lengths-not-found.ts';
import { isNegated } from './is-negated.ts';
import { familyOf, meansTheSame, sameGroup } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/**
 * Of words that exclude each other the story has the passage's: a week is not told as a month, nor whoever is charged as
 * convicted. The passage has nothing for the word told, and the sentence nothing for another of its family that stands there.
 */
export const noWordIsExchanged: Check = (story) =>
  toldIn(story).flatMap((told) =>
    exchanged(told)
      // A reader looks at the passage first.
      .toSorted((one, other) => Number(one.place === 'headline') - Number(other.place === 'headline'))
      .slice(0, 1)
      .map((found) => ({ code: 'exchanged' as const, line: told.line, ...found })),
  );

type Exchange = { word: string; passage: string; place: 'passage' | 'headline' };

function exchanged({ own, near, all, passages }: Told): Exchange[] {
  const sources = restsOnAPassage({ all }) ? all : near.slice(0, 1);
  return familiesIn(own).flatMap((family) => {
    const theirs = all.flatMap((reading) => placesIn(reading, family));
    if (theirs.length === 0) return [];
    const told = placesIn(own, family);
    const strange = told.filter(
      (place) =>
        place.accuses === 'told' &&
        !isCompared(place, own) &&
        !theirs.some(fills(place)) &&
        !isThereInParts(place, all) &&
        !isALengthThere(place, own, all) &&
        !isSaidOtherwise(place, [own], all),
    );
    return strange.flatMap((place) =>
      sources.flatMap((source) =>
        placesIn(source, family)
          .filter(
            (there) =>
              there.accuses !== 'never' &&
              !told.some(fills(there)) &&
              !isThereInParts(there, [own]) &&
              !isSaidOtherwise(there, all, [own]) &&
              !isToldByDenying(place, there, own, source, all),
          )
          .filter((there) => isDenied(place.token, own) === isDenied(there.token, source))
          .map((there) => ({
            word: textOf(place, own),
            passage: textOf(there, source),
            place: passages.includes(source) ? 'passage' : 'headline',
          })),
      ),
    );
  });
}

/** “Older than”: told from the other side the other word is the right one. */
const isCompared = ({ end }: Place, { tokens }: Reading): boolean => tokens[end]?.word === 'than';

/** “Defense Department” of “the Department of Defense”, “income tax” of “income and payroll taxes”: the words of a phrase, turned or parted. */
const isThereInParts = ({ stems: [first, second, ...rest] }: Place, there: Reading[]): boolean =>
  second !== undefined &&
  rest.length === 0 &&
  there.some(({ tokens }) =>
    tokens.some(
      ({ stem, index }) =>
        (stem === second && /^of(?: (?:the|its))? $/u.test(upTo(first, tokens.slice(index + 1, index + 4)))) ||
        (stem === first && /^(?:and|or) \S+ $/u.test(upTo(second, tokens.slice(index + 1, index + 4)))),
    ),
  );

/** The words before the one with a stem, a space behind each; none where it is not there. */
function upTo(stem: string | undefined, tokens: Token[]): string {
  const end = tokens.findIndex((token) => token.stem === stem);
  return tokens
    .slice(0, Math.max(0, end))
    .map(({ word }) => `${word} `)
    .join('');
}

/** “A century ago” of “100 years ago”, “a decade” of “from 2013 to 2022”: other words for the same length. */
const isALengthThere = ({ token }: Place, { text }: Reading, all: Reading[]): boolean =>
  durationsIn(text)
    .filter(({ start, end }) => start <= token.at && end > token.at && !/half$/iu.test(text.slice(start, end)))
    .some((length) => all.some((source) => lengthsIn(source.text).some((known) => sameLength(length, known))));

/** “Ruled out” where the passage denies; “unready” of “not ready”. */
function isToldByDenying(place: Place, there: Place, own: Reading, source: Reading, all: Reading[]): boolean {
  const [told, its] = [textOf(place, own).toLowerCase(), textOf(there, source).toLowerCase()];
  return (
    (isADenial.test(told) && all.some((reading) => isDeniedOf(place, own, reading))) ||
    (isADenial.test(its) && isDeniedOf(there, source, own))
  );
}

/** Where the one text has a word that denies, the other denies the same: the word itself, or what stands behind it. */
function isDeniedOf({ token, end, stems: [stem = ''] }: Place, reading: Reading, other: Reading): boolean {
  const whole = stem.replace(/^un/u, '');
  const spoken = reading.tokens.slice(end, end + 4).filter(({ kind }) => kind === 'content');
  return other.tokens.some(
    (negator) =>
      isNegator(negator.word) &&
      other.tokens
        .slice(negator.index + 1, negator.index + 6)
        .some(
          (its) =>
            its.kind === 'content' &&
            (its.stem === whole ||
              sameGroup(its.stem, whole) ||
              sameGroup(its.stem, token.stem) ||
              spoken.some((word) => meansTheSame(word, its))),
        ),
  );
}

/** Whether another member fills the same slot. */
const fills = (one: Member) => (other: Member) => !one.slots.isDisjointFrom(other.slots);

/** Another text has the word, or one that can stand for it there and is not told by itself; “made” stands for “earned”, but not in “made a loss”. */
const isSaidOtherwise = ({ token, stems, ofMoney }: Place, from: Reading[], there: Reading[]): boolean =>
  stems.length === 1 &&
  !ofMoney &&
  there.some(
    (reading) =>
      isByTheClock(token, reading) ||
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
