import type { Check } from './check.ts';
import { freely, noSign, whereOne } from './en/hedges.ts';
import { isNegator } from './en/negation.ts';
import { speechVerb } from './en/speech.ts';
import { isToCome, leavesItOpen, makesAClaim, standing, standingUnder } from './en/standing.ts';
import { irregularPast, pastAuxiliary } from './en/verbs.ts';
import { isLeftOpenByAQuotation } from './left-open-by-a-quotation.ts';
import { meansTheSame, sameGroup } from './means-the-same.ts';
import { keyOf, type Predicate, predicatesIn } from './predicates.ts';
import type { Reading, Token } from './reading.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** A deed has come no further than its passage says: what is wanted is not decided, and what is planned is not done. */
export const plansAreNoDeeds: Check = (story) =>
  toldIn(story)
    .filter(restsOnAPassage)
    .flatMap((told) =>
      [...raised(told), ...allDone(told)]
        .slice(0, 1)
        .map((hedge) => ({ code: 'hedge-dropped' as const, line: told.line, hedge })),
    );

/** Verbs of the sentence that stand further than every verb of the passages that says the same of the same. */
function raised(told: Told): string[] {
  const claimed = told.whole.tokens.some(({ word }) => makesAClaim.test(word));
  const verbs = told.all.flatMap(predicatesIn).filter((its) => !isDenied(its));
  return predicatesIn(told.own).flatMap((own) => {
    const level = levelOf(own);
    if (level === null || isACondition(own, told.own) || isLeftOpen(own, told.own)) return [];
    if (isDenied(own) || isLeftOpenByAQuotation(own.head, told) || isNoDeed(own, told.own)) return [];
    const same = verbs.filter((its) => sayTheSame(own, its));
    if (same.some(({ standing: its }) => its === null || its >= level)) return [];
    return same
      .filter((its) => isLower(its, level) && !(claimed && isOnlyAClaim(its)) && shared(own, its) >= (isNoun(own, its) ? 2 : 1))
      .map(inWords);
  });
}

/** “Opened”, “has opened”, “is now open” are done; “will open” is to come; a bare present says nothing. */
function levelOf(own: Predicate): number | null {
  if (own.standing === standing.coming) return own.standing;
  return own.standing === standing.done && isDone(own) ? standing.done : null;
}

function isDone({ head, chain, left }: Predicate): boolean {
  if (chain.some(({ word }) => word === 'to')) return false;
  if (chain.some(({ word }) => pastAuxiliary.test(word) || word === 'now') || left.at(-1)?.word === 'now') return true;
  return (regularPast.test(head.word) || irregularPast.test(head.word)) && left.some(({ kind }) => kind !== 'small');
}

const regularPast = /ed$/u;

/** “Had she phoned, …”: if she had; “even were the bridge closed”. */
const isACondition = ({ head }: Predicate, { text }: Reading) => asACondition.test(text.slice(0, head.at));

const asACondition = /(?:^(?:Had|Were|Should)|\beven (?:had|were|should))\s[^,;]*$/u;

/** “Where they chose”, “no sign that she had bought it”. */
function isNoDeed(own: Predicate, { text }: Reading): boolean {
  const before = text.slice(0, own.chain[0]?.at ?? own.head.at);
  const clause = before.slice(before.search(/[^,;:]*$/u));
  return (freely.test(own.head.word) && whereOne.test(before)) || noSign.test(clause);
}

/** A word of its own clause leaves it open; of a form without auxiliary (“might see them refused”) any word before it may. */
const isLeftOpen = ({ head, left, chain, right }: Predicate, { tokens }: Reading) =>
  [...(chain.length === 1 ? tokens.slice(0, head.index) : left), ...chain, ...right].some(
    // “Should be filed, with copies kept”: what hangs on “with” is as open as what it hangs on.
    (token) =>
      token !== head &&
      (token.clause === head.clause || (chain.length === 1 && left.some(({ word }) => word === 'with'))) &&
      leavesItOpen(token.word),
  );

/** The same verb, or one that can stand for it. */
function sayTheSame(own: Predicate, its: Predicate): boolean {
  const [one, other] = [keyOf(own), keyOf(its)];
  return one?.kind === 'content' && other !== undefined && (one.stem === other.stem || sameGroup(one.stem, other.stem));
}

/** “Stand trial” of “were tried”: the noun tells it, so more must agree. */
const isNoun = (own: Predicate, its: Predicate) => (keyOf(own) === own.head) !== (keyOf(its) === its.head);

/** Somebody says so, there and here. */
const isAClaim = ({ chain, over }: Predicate) => [...chain, ...over].some(({ word }) => makesAClaim.test(word));

/** Nothing but the claim leaves it open: “said he is prepared to sign” is more. */
const isOnlyAClaim = (its: Predicate) =>
  isAClaim(its) && [...its.chain, ...its.over].every(({ word }) => makesAClaim.test(word) || standingUnder(word) === null);

/** Short of what is told: of what is done anything that lies ahead, of what is settled only what is wanted. */
const isLower = ({ standing: its, chain }: Predicate, level: number): boolean =>
  its !== null && (level < standing.done ? its <= standing.wanted : its < standing.coming || isToCome.test(chain[0]?.word ?? ''));

/** How many words that stand with the one verb stand with the other. */
function shared(own: Predicate, its: Predicate): number {
  const words = (of: Predicate) => [...of.left, ...of.right].filter((token) => token.kind !== 'small' && token !== keyOf(of));
  const theirs = words(its);
  return words(own).filter((one) => theirs.some((other) => meansTheSame(one, other))).length;
}

/** All that the nearest sentence tells lies ahead, and all that is told of it was done. */
function allDone(story: Told): string[] {
  const { own, near, all } = story;
  if (all.length > 2 || own.tokens.some(({ word }) => leavesItOpen(word) || isAble.test(word))) return [];
  const told = predicatesIn(own).filter((one) => tellsAFact(one) && !isNoDeed(one, own));
  const theirs = near.slice(0, 1).flatMap(predicatesIn).filter(tellsAFact);
  if ([...told, ...theirs].some(isDenied) || theirs.some(isAClaim) || !theirs.every((its) => isLower(its, standing.done)))
    return [];
  if (told.length === 0 || !told.every(({ standing: its }) => its === standing.done) || !told.some((one) => isDone(one)))
    return [];
  return told.some(({ head }) => isLeftOpenByAQuotation(head, story)) ? [] : theirs.map(inWords);
}

const isAble = /^(?:to|can|able)$/u;

const tellsAFact = ({ finite, head }: Predicate) => finite && !speechVerb.test(head.word);
const isDenied = ({ chain }: Predicate) => chain.some(({ word }) => isNegator(word));

/** What leaves it open, with the verb: “is expected to open”. */
function inWords({ over, chain }: Predicate): string {
  const governing = chain.some(({ word }) => standingUnder(word) !== null)
    ? []
    : over.filter(({ word }) => standingUnder(word) !== null);
  return [...governing, ...chain].map(({ word }: Token) => word).join(' ');
}
