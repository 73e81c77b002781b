import type { Check } from './check.ts';
import { denies, deniesPlainly } from './denied.ts';
import {
  comparing,
  contrary,
  denialInWords,
  isExtreme,
  isNegator,
  isQuotedAlone,
  passedOver,
  refusals,
  unlessWord,
} from './en/negation.ts';
import {
  contraryPrefix,
  ending,
  granted,
  hasContraryPrefix,
  isAFall,
  isHyphened,
  isOver,
  itsPrefix,
  ofSomething,
  participle,
  saidOfASource,
  still,
} from './en/denials-told.ts';
import { stemOf } from './en/stem.ts';
import { pastAuxiliary } from './en/verbs.ts';
import { turnedAtTheEnd } from './hanging-helpers.ts';
import { meansTheSame, sameGroup } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { retoldIn, type Told, toldIn } from './told.ts';

/** What the passages deny is denied, and what they affirm is affirmed: no “not” is added and none is lost. */
export const negationIsKept: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...added(told), ...lost(told), ...madeContrary(told), ...noLonger(told), ...atTheEnd(told)]
      .slice(0, 1)
      .map((word) => ({ code: 'negation-changed' as const, line: told.line, word })),
  );

/** A negator that no passage has where it stands. */
function added({ own, whole, near, all }: Told): string[] {
  return own.tokens
    .filter(isDenial(own))
    .filter((negator) => standsWithout(placeIn(whole, negator, own), whole, near) || isNew(negator, own, near, all))
    .map(({ word }) => word);
}

/** A denial of the passages whose words are told as if it were not there. */
function lost({ own, whole, ...told }: Told): string[] {
  return retoldIn(told).flatMap((source, nth) =>
    source.tokens
      .filter((token) => isDenial(source)(token) || (refusals.has(token.stem) && !isAFall.test(source.text.slice(token.at))))
      .filter(
        (negator) =>
          (nth === 0 && isNegator(negator.word) && standsWithout(negator.index, source, [own])) ||
          isDropped(negator, source, own),
      )
      .map(({ word }) => word)
      .concat(contraryTold(source, own, whole)),
  );
}

const isDenial = (reading: Reading) => (token: Token) =>
  deniesPlainly(token, reading) && !isHyphened.test(reading.text.slice(token.at)) && !isQuotedAlone(token, reading.text);

/** Where a word of a sentence stands in the statement, which has its quotations. */
const placeIn = (whole: Reading, { word, index }: Token, { tokens }: Reading): number =>
  whole.tokens.filter((token) => token.word === word)[tokens.slice(0, index).filter((token) => token.word === word).length]
    ?.index ?? index;

/** The words on both sides of a negator stand together elsewhere, without it, and with it in no sentence that is as like. */
function standsWithout(index: number, { tokens }: Reading, there: Reading[]): boolean {
  const run = (from: number, to: number) => tokens.slice(Math.max(0, index + from), index + to).map(({ word }) => word);
  const told = new Set(tokens.flatMap(({ word, stem }) => (isNegator(word) ? [] : stem)));
  const shared = ({ stems }: Reading) => told.intersection(stems).size;
  const denying = there.filter((reading) => placeOf(run(-1, 2), reading) >= 0).map(shared);
  return [
    [...run(-1, 0), ...run(1, 3)],
    [...run(-2, 0), ...run(1, 2)],
  ].some((words) =>
    there.some((reading) => {
      const found = placeOf(words, reading);
      return (
        found >= 0 &&
        denying.every((likeness) => likeness < shared(reading)) &&
        !reading.tokens
          .slice(Math.max(0, found - 5), found + 4)
          .some(({ word }) => isNegator(word) || contrary.test(word) || unlessWord.test(word))
      );
    }),
  );
}

/** Where three words stand in a row in a sentence, as the index of the first; -1 where they do not, or are fewer. */
function placeOf(words: string[], { tokens }: Reading): number {
  return words.length < 3 ? -1 : tokens.findIndex((_, at) => words.every((word, nth) => tokens[at + nth]?.word === word));
}

const content = ({ kind }: Token) => kind !== 'small';

/** What a negator speaks of: the next word with a meaning in its clause. */
const headOf = ({ index, clause }: Token, { tokens }: Reading): Token | undefined =>
  tokens.slice(index + 1).find((token) => token.clause === clause && content(token) && !passedOver.test(token.word));

/** The words within reach of a word, itself among them. */
const around = ({ index }: Token, { tokens }: Reading): Token[] => tokens.slice(Math.max(0, index - REACH), index + REACH + 1);

const REACH = 8;

/** The passages speak of the same, and nothing in them denies. */
function isNew(negator: Token, own: Reading, near: Reading[], all: Reading[]): boolean {
  const head = headOf(negator, own);
  if (head === undefined || head.kind === 'name' || isCompared(negator, own)) return false;
  if (denies(head)) return isDeniedOnceMore(head, near);
  if (all.some((reading) => isDeniedThere(head, reading))) return false;
  const spoken = near.filter((source) => source.tokens.some((token) => content(token) && meansTheSame(head, token)));
  return (
    spoken.length > 0 &&
    spoken.every(({ text, tokens }) => !tokens.some(denies) && !denialInWords.test(text) && !isExtreme.test(text))
  );
}

const isDeniedThere = (head: Token, { tokens }: Reading): boolean =>
  tokens.some(
    (token, index) =>
      meansTheSame(head, token) && tokens.slice(Math.max(0, index - 4), index).some(({ word }) => isNegator(word)),
  );

/** “Was not denied a right” of “denied her a right”: the very word stands there, and nothing denies it. */
function isDeniedOnceMore({ stem }: Token, near: Reading[]): boolean {
  const same = near.flatMap((reading) =>
    reading.tokens.filter((token) => token.stem === stem).map((token) => around(token, reading)),
  );
  return same.length > 0 && same.every((words) => words.filter(denies).length < 2);
}

/** “Nobody older”, “nothing worse than”, “no other”: the superlative in other words. */
const isCompared = ({ index }: Token, { tokens }: Reading) =>
  tokens.slice(index + 1, index + 9).some(({ word }) => comparing.test(word));

/** What a negator speaks of is told together with a word beside it, and nothing around it denies. */
function isDropped(negator: Token, source: Reading, own: Reading): boolean {
  const head = headOf(negator, source);
  if (head === undefined || head.kind === 'number' || head.kind === 'date' || saidOfASource.test(head.word)) return false;
  // “A power failure” fails nobody; and a denial that is told as it stands is kept.
  if (ofSomething.test(source.text.slice(negator.at)) || own.stems.has(negator.stem)) return false;
  if (source.tokens.some((token) => token !== head && token.stem === head.stem)) return false;
  if (own.tokens.some(({ word }) => isNegator(word)) || (isExtreme.test(own.text) && negator.word === 'never')) return false;
  if (
    around(negator, source).some(
      (token) => token !== negator && (isNegator(token.word) || refusals.has(token.stem) || contrary.test(token.word)),
    )
  )
    return false;
  const told = own.tokens.filter(
    (token) => token.kind === head.kind && (token.stem === head.stem || standsFor(token, head, negator, source)),
  );
  // Where it is denied once it is kept: “refused to back” and, further on, “supporters”.
  if (told.some((token) => isDeniedHere(token, own)) || denialInWords.test(own.text) || own.text.includes('·')) return false;
  return told
    .filter((token) => !around(token, own).some(denies))
    .some((token) =>
      around(token, own).some(
        (other) => content(other) && other !== token && around(head, source).some((its) => meansTheSame(other, its)),
      ),
    );
}

const isDeniedHere = ({ index, clause }: Token, { tokens }: Reading): boolean =>
  tokens.slice(Math.max(0, index - 4), index).some((token) => token.clause === clause && denies(token));

/** Another word for it, unless the passage has that word as well, of something else: the “found” of “found no trace” is of it. */
const standsFor = ({ stem }: Token, head: Token, { index: negated }: Token, { tokens }: Reading) =>
  sameGroup(stem, head.stem) && !tokens.some((token) => token.stem === stem && token.index !== negated - 1);

/** “Hurt” where the passage has “unhurt”. */
function contraryTold(source: Reading, own: Reading, whole: Reading): string[] {
  return source.tokens
    .filter(({ word, stem }) => hasContraryPrefix.test(word) && !whole.stems.has(stem))
    .filter(({ word }) => {
      const stem = stemOf(word.replace(itsPrefix, ''));
      return (
        !source.stems.has(stem) &&
        own.tokens.some(
          (told) =>
            told.kind === 'content' &&
            participle.test(told.word) &&
            (told.stem === stem || sameGroup(told.stem, stem)) &&
            !around(told, own).some(denies),
        )
      );
    })
    .map(({ word }) => word);
}

/** “Inaccurate”, “unvaccinated” where every passage has the word without its prefix, and nothing denies it there. */
function madeContrary({ own, all }: Told): string[] {
  return own.tokens
    .filter(({ word, kind, stem: its }) => {
      // “The Independent” is a name beside “dependent”.
      if (kind !== 'content') return false;
      const bare = stemOf(word.replace(contraryPrefix, ''));
      const same = all.flatMap((reading) =>
        reading.tokens.filter(({ stem }) => stem === bare).map((token) => ({ token, reading })),
      );
      return (
        same.length > 0 &&
        !all.some(({ stems }) => stems.has(its)) &&
        same.every(({ token, reading }) => !isHeldBack(token, reading))
      );
    })
    .map(({ word }) => word);
}

/** A word before it denies it, or grants half of it; or it is a verb for what is to be done: what somebody is to complete is incomplete. */
const isHeldBack = (token: Token, reading: Reading) =>
  reading.tokens.slice(Math.max(0, token.index - 5), token.index).some(({ word }) => isNegator(word) || granted.test(word)) ||
  isToDo(token, reading);

const isToDo = ({ index, word }: Token, { tokens }: Reading): boolean =>
  !ofTheDone.test(word) &&
  (tokens[index - 1]?.word === 'to' ||
    (/^(?:the|an?|its|his|her|their)$/u.test(tokens[index + 1]?.word ?? '') &&
      !pastAuxiliary.test(tokens[index - 1]?.word ?? '')));
const ofTheDone = /(?:ed|en|ing)$/u;

/** “Said she would” of “said she would not”. */
const atTheEnd = ({ own, ...told }: Told): string[] =>
  turnedAtTheEnd(
    own.tokens,
    retoldIn(told).map(({ tokens }) => tokens),
  );

/** “Is no longer set” of “is still set”. */
const noLonger = ({ own, all }: Told): string[] =>
  isOver.test(own.text) &&
  all.some(({ text }) => [...text.matchAll(still)].some(([word]) => own.stems.has(stemOf(word.toLowerCase())))) &&
  !all.some(({ tokens }) => tokens.some(({ word }) => isNegator(word) || ending.test(word)))
    ? ['no longer']
    : [];
