import type { Check } from './check.ts';
import { beforeAnAdjective, beforeAnObject, deniesItsVerb, inTheEnd, isRuled } from './en/denials-told.ts';
import { denialInWords, passedOver } from './en/negation.ts';
import { opposites } from './en/opposites.ts';
import { speechVerb } from './en/speech.ts';
import { light } from './en/verbs.ts';
import { keyOf, predicatesIn } from './predicates.ts';
import { meansTheSame, sameGroup } from './means-the-same.ts';
import { denialsGone } from './denials-gone.ts';
import { deniedIn, type Denied, denies, deniesPlainly } from './denied.ts';
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
function lost({ own, whole, near, all }: Told): Token[] {
  if (!restsOnAPassage({ all }) || denialInWords.test(whole.text)) return [];
  if (whole.tokens.some((token) => denies(token) && !concedes.test(token.word))) return [];
  return near
    .slice(0, 1)
    .flatMap((nearest) => nearest.tokens.filter((token) => isPlainDenial(token, nearest) && isTold(token, nearest, own)));
}

/** They join what is contrary, and deny nothing themselves. */
const concedes = /^(?:however|though|although|despite|closer?|last)$/u;

/** “Not until” denies nothing that a retelling must deny. */
const isPlainDenial = (token: Token, reading: Reading) =>
  (deniesPlainly(token, reading) || (token.word === 'out' && isRuled.test(reading.text.slice(0, token.at)))) &&
  !inTheEnd.test(reading.text.slice(token.at));

/** The word after the denial is told, with another that stands around it. */
function isTold(denial: Token, nearest: Reading, own: Reading): boolean {
  return headsOf(denial, nearest).some((head) => isToldOf(head, nearest, own));
}

/** What follows the denial; after “none of the countries” also what they did. */
function headsOf({ word, index }: Token, nearest: Reading): Token[] {
  const head = nearest.tokens.slice(index + 1).find((token) => token.kind !== 'small' && !passedOver.test(token.word));
  const isSubject = deniesItsVerb.test(word) && !beforeAnObject.test(nearest.tokens[index - 1]?.word ?? '');
  const verbs = predicatesIn(nearest).filter((verb) => isSubject && verb.finite && verb.head.index > index);
  return [head, ...verbs.map(keyOf)].filter((token) => token !== undefined);
}

function isToldOf(head: Token, nearest: Reading, own: Reading): boolean {
  if (nearest.tokens.some((token) => token !== head && token.stem === head.stem)) return false;
  const place = own.tokens.find(
    (token) => token.stem === head.stem || (token.kind === 'content' && sameGroup(token.stem, head.stem)),
  );
  if (place === undefined || opposites.get(place.word)?.has(head.word)) return false;
  return own.tokens.some(
    (one) => one.kind !== 'small' && one !== place && nearest.tokens.some((its) => its !== head && meansTheSame(one, its)),
  );
}

type Place = { key: Token; reading: Reading; denied: Denied };

/** Words of the sentence that are surely affirmed where the passages surely deny them, or the other way round. */
function turned(told: Told): Token[] {
  if (told.own.text.includes('·')) return [];
  const near = retoldIn(told);
  return told.own.tokens
    .filter((key) => saysSomething(key) && !isAttributive(key, told.own))
    .filter((key) => {
      const words = near.flatMap((reading) =>
        reading.tokens.filter((its) => isSaid(key, its)).map((its) => ({ key: its, reading })),
      );
      const own = deniedIn(key, told.own);
      if (own === null || own.denied === null) return false;
      const theirs = words.flatMap(({ key: its, reading }): Place[] => {
        const denied = deniedIn(its, reading);
        return denied === null ? [] : [{ key: its, reading, denied }];
      });
      return theirs.length === words.length && contradicts({ key, reading: told.own, denied: own }, theirs);
    });
}

const saysSomething = ({ kind, word }: Token) => kind === 'content' && !light.test(word) && !speechVerb.test(word);

/** “Pain caused to grieving families”: what stands behind a preposition is an adjective, whatever the tagger says. */
const isAttributive = ({ word, at }: Token, { text }: Reading) => /ing$/u.test(word) && beforeAnAdjective.test(text.slice(0, at));

const isSaid = (key: Token, its: Token) =>
  (key.stem === its.stem || sameGroup(key.stem, its.stem)) && !opposites.get(key.word)?.has(its.word);

/** As many words that stand with it must stand with it there. */
const SHARED = 2;

function contradicts(own: Place, theirs: Place[]): boolean {
  if (theirs.some(({ denied: { denied } }) => denied === null || denied === own.denied.denied)) return false;
  if (since.test(own.reading.text) && theirs.some(({ reading }) => isFirstSince.test(reading.text))) return false;
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
const since = /\bsince\b/iu;

const REACH = 12;

const around = ({ key, denied: { region } }: Place) =>
  region.filter((token) => token !== key && token.kind !== 'small' && Math.abs(token.index - key.index) <= REACH);

function shared(own: Place, its: Place): number {
  const theirs = around(its);
  return around(own).filter((one) => theirs.some((other) => meansTheSame(one, other))).length;
}
