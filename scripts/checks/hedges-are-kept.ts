import type { Check } from './check.ts';
import { madeOnce } from '../text/made-once.ts';
import {
  certainty,
  isRealised,
  isSure,
  keepsTheOdds,
  maybe,
  odds,
  perhapsNow,
  type Reservation,
  reservations,
  saidToBe,
} from './en/hedges.ts';
import { predicatesIn } from './predicates.ts';
import { speechVerb } from './en/speech.ts';
import { light, pastAuxiliary } from './en/verbs.ts';
import { isLeftOpenByAQuotation } from './left-open-by-a-quotation.ts';
import { meansTheSame, sameGroup } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { restsOnAPassage, retoldIn, type Told, toldIn } from './told.ts';

/** What the passage leaves open (planned, possible, alleged) is not told as a fact. */
export const hedgesAreKept: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...dropped(told), ...madeCertain(told), ...madePresent(told), ...madeSure(told)]
      .slice(0, 1)
      .map((hedge) => ({ code: 'hedge-dropped' as const, line: told.line, hedge })),
  );

const WORDS = 6;

type Open = { kind: Reservation; keeps: RegExp; marker: string; scope: Token[]; source: Reading };

/** What the sentences of a passage leave open, and by which words. */
const openIn = (near: Reading[]): Open[] => near.flatMap(leftOpenIn);

/** Of one sentence, once: each statement that rests on it asks again. */
const leftOpenIn = madeOnce((source: Reading): Open[] => {
  const text = source.text.replaceAll('’', "'");
  return reservations.flatMap(({ kind, marker, keeps }) =>
    [...text.matchAll(marker)]
      .filter(({ 0: word, index }) => word !== 'May' && !isDeniedHere.test(text.slice(0, index)))
      .map((match) => ({ kind, keeps, marker: match[0], scope: scopeOf(match.index + match[0].length, source), source })),
  );
});

/** “Is not expected”: nothing is left open. */
const isDeniedHere = /\b(?:not|never|no longer|n't|nobody|none)\s(?:\p{L}+\s)?$/iu;

/** The words with a meaning that a reservation leaves open: those after it, up to the end of its clause. */
function scopeOf(end: number, { tokens }: Reading): Token[] {
  const after = tokens.filter(({ at }) => at >= end);
  const clause = after[0]?.clause;
  return after.filter((token) => token.clause === clause && token.kind !== 'small').slice(0, WORDS);
}

/** Reservations whose words are told as done, or all told without any. */
function dropped(told: Told): string[] {
  const { own, whole, near: nearest, all } = told;
  const near = retoldIn({ near: nearest, all });
  return openIn(near)
    .filter(
      (each) =>
        (restsOnAPassage({ all }) && isToldAsDone(each, told, near)) ||
        ((each.kind === 'possible' || each.kind === 'claimed' || (restsOnAPassage({ all }) && isExpected(each, own))) &&
          each.source === near[0] &&
          isToldPlainly(each, own, whole, nearest)),
    )
    .map(({ marker }) => marker);
}

/** Something is scheduled, expected or due there, and the sentence has a word in a form that says it was done. */
const isExpected = ({ kind, marker }: Open, own: Reading) =>
  expected.test(marker) && own.tokens.some((token) => isRealised(token, own, kind));

const expected = /\b(?:scheduled|expected|due|set|planned|likely)\b/iu;

/** The first word left open is told in a form that says it was done, with nothing before it that leaves it open. */
function isToldAsDone({ kind, scope, source }: Open, told: Told, near: Reading[]): boolean {
  const { own } = told;
  const verb = scope.find((token) => token.kind === 'content' && !isNoVerb.test(token.word));
  if (verb === undefined || (kind === 'asked' && asks.test(own.text))) return false;
  const isAnotherThere = (token: Token) =>
    isLight(token, own) || speechVerb.test(token.word) || near.some(({ stems }) => stems.has(token.stem));
  const same = (token: Token) =>
    token.kind === 'content' && (token.stem === verb.stem || (sameGroup(token.stem, verb.stem) && !isAnotherThere(token)));
  if (
    near.some((reading) =>
      reading.tokens.some((token) => (reading !== source || token.index !== verb.index) && token.stem === verb.stem),
    )
  )
    return false;
  const kept = openIn([own]).filter((its) => its.kind === kind);
  if (
    kept.some((its) => its.scope.some(same)) ||
    isKeptAsOften(kept.length + (own.text.match(saidToBe) ?? []).length, openIn([source]), kind)
  )
    return false;
  // “Drew few voters and means to bring more”: the very word is told, and not as done.
  if (own.tokens.some((token) => token.stem === verb.stem && !isRealised(token, own, kind))) return false;
  return own.tokens.some(
    (token) =>
      same(token) &&
      isRealised(token, own, kind) &&
      !isBehindANoun(token, own) &&
      shares(own, scope, verb) &&
      !isLeftOpenByAQuotation(token, told),
  );
}

/** “Doses delivered in 2021 make up”: an adjective of the doses. */
const isBehindANoun = (token: Token, own: Reading) =>
  predicatesIn(own).some(({ head, standing, over }) => head === token && standing === null && over.length === 0);

/** “It went badly”: a verb that says little tells what was left open only where it is told as done in so many words (“has gone”). */
const isLight = ({ word, index }: Token, { tokens }: Reading) =>
  light.test(word) && !tokens.slice(Math.max(0, index - 3), index).some((before) => pastAuxiliary.test(before.word));

/** Adverbs, and adjectives that look like a deed in a retelling: “what is necessary”, “what was needed”. */
const isNoVerb = /ly$|^(?:necessary|possible|available|able|ready)$/u;

/** As much is left open as in the passage's sentence: a word elsewhere that looks done is another one. */
const isKeptAsOften = (kept: number, there: Open[], kind: Reservation) => kept >= there.filter((its) => its.kind === kind).length;

/** “The prosecution wants him jailed”: what is asked for is asked for still. */
const asks =
  /\b(?:want\w*|ask\w*|seek\w*|sought|demand\w*|call\w* (?:for|on)|urg\w+|propos\w+|recommend\w*|suggest\w*|appeal\w*|plead\w*|pleas?|threat\w*|hop(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|attempt\w*|consider\w*|request\w*|wish\w*)\b/iu;

/** Something else that is left open is told beside it. */
const shares = ({ tokens }: Reading, scope: Token[], verb: Token) =>
  scope.length === 1 || tokens.some((other) => scope.some((its) => its !== verb && meansTheSame(other, its)));

/** Half of what is left open is told, with no word anywhere that leaves it open; and no other sentence says it without the reservation. */
function isToldPlainly({ keeps, scope }: Open, own: Reading, whole: Reading, near: Reading[]): boolean {
  if (scope.length < 2 || keeps.test(whole.text.replaceAll('’', "'"))) return false;
  const has = (words: Token[]) => scope.filter((token) => words.some((word) => meansTheSame(word, token))).length;
  const others = near.slice(1).flatMap(({ tokens }) => tokens);
  return has(own.tokens) * 2 >= scope.length && has(others) < has(own.tokens);
}

/** Opinions and proposals, beside what is planned or possible. */
const leavesRoom =
  /\b(?:believ\p{L}*|think\p{L}*|thought|suspect\p{L}*|seem\p{L}*|appear\p{L}*|apparent\p{L}*|likel\p{L}+|probabl\p{L}+|potential\p{L}*|propos\p{L}+|talks|chance|opportunity)\b/iu;

/** “Certain to”, “proven”, “already”: a word that makes sure of what every sentence of the passage leaves open. */
function madeCertain({ own, all, near }: Told): string[] {
  if (!openIn(near).some(({ kind }) => kind !== 'claimed') && !near.some(({ text }) => leavesRoom.test(text))) return [];
  return certainty
    .filter(({ carried }) => !all.some(({ text }) => carried.test(text)))
    .flatMap(({ word }) => own.text.match(word)?.slice(0, 1) ?? []);
}

/** “Might have prevented”, told as “would have prevented”; “may be occurring”, told as “is occurring”. */
function madePresent({ own, near, all }: Told): string[] {
  if (!restsOnAPassage({ all }) || maybe.test(own.text)) return [];
  return near.flatMap((source) =>
    perhapsNow
      .flatMap(({ there, told }) => [...source.text.matchAll(there)].map((match) => ({ match, told })))
      .filter(({ match, told }) => {
        const verb = source.tokens.find(({ at }) => at >= match.index + match[0].length);
        return (
          verb !== undefined && own.tokens.some((token) => meansTheSame(token, verb) && told.test(own.text.slice(0, token.at)))
        );
      })
      .map(({ match }) => match[0].trim()),
  );
}

/** “Is likely to close”, told as “will close”: of the same verb, sure, and with no word left for what may be otherwise. */
function madeSure({ own, whole, near: [nearest], all }: Told): string[] {
  if (nearest === undefined || !restsOnAPassage({ all }) || all.length > 2) return [];
  if (keepsTheOdds.test(whole.text.replaceAll('May', ' '))) return [];
  const [there, told] = [odds.exec(nearest.text), isSure.exec(own.text)];
  const [verb, its] = [firstBehind(there, nearest), firstBehind(told, own)];
  return there !== null && verb !== undefined && its !== undefined && meansTheSame(its, verb) ? [there[0]] : [];
}

/** The first word with a meaning behind a match. */
const firstBehind = (match: RegExpExecArray | null, { tokens }: Reading): Token | undefined =>
  match === null ? undefined : tokens.find(({ at, kind }) => at >= match.index + match[0].length && kind !== 'small');
