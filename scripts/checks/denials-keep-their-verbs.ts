import type { Check } from './check.ts';
import { denialInWords, deniesNothing, isNegator, deniesAMeasure, passedOver, putOtherwise } from './en/negation.ts';
import { opposites } from './en/opposites.ts';
import { speechVerb } from './en/speech.ts';
import { light, opensAClause } from './en/verbs.ts';
import { keyOf, predicatesIn } from './predicates.ts';
import { hasWordFor, meansTheSame, sameGroup } from './means-the-same.ts';
import { denialsGone } from './denials-gone.ts';
import { deniedIn, type Denied, denies } from './denied.ts';
import type { Reading, Token } from './reading.ts';
import { restsOnAPassage, retoldIn, type Told, toldIn } from './told.ts';

/** What the passage denies of a verb is denied of it, and what it affirms is affirmed, clause by clause. */
export const denialsKeepTheirVerbs: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...turned(told), ...lost(told), ...denialsGone(told)]
      .slice(0, 1)
      .map(({ word }) => ({ code: 'negation-changed' as const, line: told.line, word })),
  );

/** What the nearest sentence denies is told, and in the whole statement nothing denies. */
function lost({ own, whole, near: [nearest], ...told }: Told): Token[] {
  if (
    nearest === undefined ||
    !restsOnAPassage(told) ||
    whole.tokens.some((token) => denies(token) && !concedes.test(token.word)) ||
    denialInWords.test(whole.text)
  )
    return [];
  const denials = nearest.tokens.filter((token) => isPlainDenial(token, nearest));
  return denials.filter((token) => isTold(token, nearest, own) || (denials.length === 1 && isSpokenOf(token, nearest, own)));
}

/** They join what is contrary, and deny nothing themselves. */
const concedes = /^(?:however|though|although|despite|closer?|last)$/u;

/** “No less”, “not until”, “not only” deny nothing that a retelling must deny. */
const isPlainDenial = ({ word, at }: Token, { text }: Reading) =>
  ((isNegator(word) && !(word === 'no' && /^\.\s?\d/u.test(text.slice(at + 2)))) ||
    (word === 'out' && /\brul(?:e[sd]?|ing) (?:\p{L}+ )?$/iu.test(text.slice(0, at)))) &&
  !deniesNothing.test(text.slice(Math.max(0, at - 4), at + 60)) &&
  !/\buntil\b/u.test(text.slice(at));

/** The word after the denial is told, with another that stands around it. */
function isTold(denial: Token, nearest: Reading, own: Reading): boolean {
  return headsOf(denial, nearest).some((head) => isToldOf(head, nearest, own));
}

/** Of the four words that the one denial of the sentence speaks of two are told, and nothing that could put it otherwise. */
function isSpokenOf({ word, index, clause }: Token, { tokens }: Reading, own: Reading): boolean {
  if (word === 'never' || deniesAMeasure.test(tokens[index + 1]?.word ?? '') || putOtherwise.test(own.text)) return false;
  const after = tokens.slice(index + 1);
  const end = after.findIndex((token) => token.clause !== clause || opensAClause.test(token.word));
  const spoken = (end < 0 ? after : after.slice(0, end)).filter(
    (token) => token.kind !== 'small' && !passedOver.test(token.word),
  );
  return spoken.slice(0, 4).filter((token) => hasWordFor(token, own)).length > 1;
}

/** What follows the denial; after “none of the countries” also what they did. */
function headsOf(denial: Token, nearest: Reading): Token[] {
  const head = nearest.tokens
    .slice(denial.index + 1)
    .find((token) => token.kind !== 'small' && !passedOver.test(token.word) && token.clause <= denial.clause + 1);
  const isSubject =
    /^(?:no|none|neither|nobody|no-one)$/u.test(denial.word) &&
    // “Has no seats”: nobody does anything by them.
    !/^(?:of|in|with|has|have|had|having)$/u.test(nearest.tokens[denial.index - 1]?.word ?? '');
  const verbs = isSubject ? predicatesIn(nearest).filter(({ head: verb, finite }) => finite && verb.index > denial.index) : [];
  return [...(head === undefined ? [] : [head]), ...verbs.slice(0, 3).flatMap((verb) => keyOf(verb) ?? [])];
}

function isToldOf(head: Token, nearest: Reading, own: Reading): boolean {
  if (nearest.tokens.some((token) => token.index !== head.index && token.stem === head.stem)) return false;
  const place = own.tokens.find(
    (token) => token.stem === head.stem || (token.kind === 'content' && sameGroup(token.stem, head.stem)),
  );
  if (place === undefined || opposites.get(place.word)?.has(head.word)) return false;
  const beside = own.tokens.filter((token) => token.kind !== 'small' && token !== place);
  return beside.some((one) => nearest.tokens.some((its) => its.kind !== 'small' && its !== head && meansTheSame(one, its)));
}

type Place = { key: Token; reading: Reading; denied: Denied };

/** Words of the sentence that are surely affirmed where the passages surely deny them, or the other way round. */
function turned(told: Told): Token[] {
  if (told.own.text.includes('·')) return [];
  const near = retoldIn(told);
  return told.own.tokens.filter(saysSomething).filter((key) => {
    if (isAttributive(key, told.own)) return false;
    const words = near.flatMap((reading) =>
      reading.tokens.filter((its) => isSaid(key, its)).map((its) => ({ key: its, reading })),
    );
    const own = words.length === 0 ? null : deniedIn(key, told.own);
    if (own === null || own.denied === null) return false;
    const theirs = words.flatMap(({ key: its, reading }): Place[] => {
      const denied = deniedIn(its, reading);
      return denied === null ? [] : [{ key: its, reading, denied }];
    });
    return theirs.length === words.length && contradicts({ key, reading: told.own, denied: own }, theirs);
  });
}

const saysSomething = ({ kind, word }: Token) =>
  kind === 'content' && !light.test(word) && !speechVerb.test(word) && word !== 'according';

/** “Pain caused to grieving families”: what a preposition and a noun stand around is an adjective, whatever the tagger says. */
const isAttributive = ({ word, index }: Token, { tokens }: Reading) =>
  /ing$/u.test(word) &&
  /^(?:to|on|among|between|the|an?|its|their)$/u.test(tokens[index - 1]?.word ?? '') &&
  tokens[index + 1]?.kind === 'content';

const isSaid = (key: Token, its: Token) =>
  its.kind === 'content' &&
  (key.stem === its.stem || sameGroup(key.stem, its.stem)) &&
  !(opposites.get(key.word)?.has(its.word) ?? false);

/** As many words that stand with it must stand with it there. */
const SHARED = 2;

function contradicts(own: Place, theirs: Place[]): boolean {
  if (theirs.some(({ denied: { denied } }) => denied === null || denied === own.denied.denied)) return false;
  if (
    own.denied.denied === true &&
    theirs.some(({ reading }) => isFirstSince.test(reading.text)) &&
    /\bsince\b/iu.test(own.reading.text)
  )
    return false;
  if (!own.denied.verb && !theirs.some(({ denied: { verb } }) => verb)) return false;
  // A noun for a verb is the same thing only where it is the same word.
  if (theirs.some((its) => its.denied.verb !== own.denied.verb && its.key.stem !== own.key.stem)) return false;
  // Who adds a denial may put “halted” as “nothing will run”: the word must be the same, and no word near may deny in another way.
  if (own.denied.denied === true && theirs.some((its) => its.key.stem !== own.key.stem || its.reading.tokens.some(denies)))
    return false;
  return theirs.some((its) => shared(own, its) >= SHARED);
}

/** “Its first visit since 1996”: none before. */
const isFirstSince = /\bfirst\b[^.;]*\bsince\b/iu;

const REACH = 12;

const around = ({ key, denied: { region } }: Place) =>
  region.filter((token) => token.index !== key.index && token.kind !== 'small' && Math.abs(token.index - key.index) <= REACH);

function shared(own: Place, its: Place): number {
  const theirs = around(its);
  return around(own).filter((one) => theirs.some((other) => meansTheSame(one, other))).length;
}
