import type { Check } from './check.ts';
import { isNegator } from './en/negation.ts';
import { speechVerb } from './en/speech.ts';
import { isToCome, leavesItOpen, makesAClaim, perhaps, standing, standingUnder } from './en/standing.ts';
import { irregularPast, leavesOpen, makesNoVerb, pastAuxiliary } from './en/verbs.ts';
import { isLeftOpenByAQuotation } from './left-open-by-a-quotation.ts';
import { hasWordFor, meansTheSame, sameGroup } from './means-the-same.ts';
import { keyOf, type Predicate, predicatesIn } from './predicates.ts';
import type { Reading, Token } from './reading.ts';
import { restsOnAPassage, retoldIn, type Told, toldIn } from './told.ts';

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
  // To take a sentence apart takes longest: first whether there is a verb that both might have.
  if (!told.own.tokens.some((token) => token.kind === 'content' && told.all.some((reading) => hasWordFor(token, reading))))
    return [];
  return predicatesIn(told.own).flatMap((own) => {
    const level = levelOf(own, told.own);
    const claimed = told.whole.tokens.some(({ word }) => makesAClaim.test(word));
    if (level === null || level < standing.coming || isLeftOpen(own, told.own) || isACondition(own, told.own) || isDenied(own))
      return [];
    if (isLeftOpenByAQuotation(own.head, told)) return [];
    const readings = told.all.filter((reading) => mayTellTheSame(own, reading));
    const same = readings.flatMap(predicatesIn).filter((its) => sayTheSame(own, its) && !isDenied(its));
    if (same.some(({ standing: its }) => its === null || its >= level)) return [];
    const near = retoldIn(told);
    const nearby = new Set(readings.filter((reading) => near.includes(reading)).flatMap(predicatesIn));
    return same
      .filter(
        (its) =>
          nearby.has(its) &&
          isLower(its, level) &&
          !(claimed && isOnlyAClaim(its)) &&
          !isUnderTheSame(its, told.whole) &&
          shared(own, its) >= (isNoun(own, its) ? 2 : 1),
      )
      .map(inWords);
  });
}

/** “Opened”, “has opened”, “is now open” are done; “will open” is to come; a bare present says nothing. */
function levelOf(own: Predicate, reading: Reading): number | null {
  if (own.standing !== standing.done) return own.standing;
  return own.finite && isDone(own, reading) ? standing.done : null;
}

function isDone({ head, chain, left, standing: its }: Predicate, { tokens }: Reading): boolean {
  if (its !== standing.done || chain.some(({ word }) => word === 'to')) return false;
  if (chain.some(({ word }) => pastAuxiliary.test(word) || word === 'now') || left.at(-1)?.word === 'now') return true;
  const [before, after] = [tokens[head.index - 1], tokens[head.index + 1]];
  if (chain.length > 1 || before === undefined || makesNoVerb.test(before.word)) return false;
  if (/^(?:by|to)$/u.test(after?.word ?? '')) return false;
  return (/ed$/u.test(head.word) || irregularPast.test(head.word)) && left.some(({ kind }) => kind !== 'small');
}

/** “Had she phoned, …”: if she had; “even were the bridge closed”. */
const isACondition = ({ head }: Predicate, { text, tokens: [first, second] }: Reading) =>
  /\beven (?:had|were|should)\s[^,;]*$/u.test(text.slice(0, head.at)) ||
  (/^(?:had|were|should)$/u.test(first?.word ?? '') && second?.kind === 'name' && first?.clause === head.clause);

/** A word of its own clause leaves it open; of a form without auxiliary (“might see them refused”) any word before it may. */
const isLeftOpen = ({ head, left, chain, right }: Predicate, { tokens }: Reading) =>
  [...(chain.length === 1 ? tokens.slice(0, head.index) : left), ...chain, ...right].some(
    (token) => token !== head && token.clause === head.clause && leavesItOpen(token.word),
  );

/** A sentence without the word and without one for it need not be taken apart. */
const mayTellTheSame = (own: Predicate, { tokens }: Reading) => {
  const key = keyOf(own);
  return key !== undefined && tokens.some(({ stem }) => stem === key.stem || sameGroup(key.stem, stem));
};

/** The same verb, or one that can stand for it. */
function sayTheSame(own: Predicate, its: Predicate): boolean {
  const [one, other] = [keyOf(own), keyOf(its)];
  if (one === undefined || other === undefined || one.kind !== 'content' || other.kind !== 'content') return false;
  return one.stem === other.stem || sameGroup(one.stem, other.stem);
}

/** “Stand trial” of “were tried”: the noun tells it, so more must agree. */
const isNoun = (own: Predicate, its: Predicate) => (keyOf(own) === own.head) !== (keyOf(its) === its.head);

/** Somebody says so, there and here. */
const isAClaim = ({ chain, over }: Predicate) => [...chain, ...over].some(({ word }) => makesAClaim.test(word));

/** Nothing but the claim leaves it open: “said he is prepared to sign” is more. */
const isOnlyAClaim = (its: Predicate) =>
  isAClaim(its) &&
  [...its.chain, ...its.over].every(
    (token) => token === its.head || makesAClaim.test(token.word) || standingUnder(token.word) === null,
  );

/** “Three in four want it, a poll suggested”: the word that leaves it open there is told. */
const isUnderTheSame = ({ over, chain }: Predicate, { stems }: Reading) =>
  !chain.some(({ word }) => standingUnder(word) !== null) &&
  over.some(({ word, stem }) => standingUnder(word) !== null && stems.has(stem));

/** Short of what is told: of what is done anything that lies ahead, of what is settled only what is wanted. */
function isLower({ standing: its, chain }: Predicate, level: number): boolean {
  if (its === null || its >= level) return false;
  if (level < standing.done) return its <= standing.wanted;
  return its < standing.coming || isToCome.test(chain[0]?.word ?? '');
}

/** How many words that stand with the one verb stand with the other. */
function shared(own: Predicate, its: Predicate): number {
  const words = (of: Predicate) => [...of.left, ...of.right].filter((token) => token.kind !== 'small' && token !== keyOf(of));
  const theirs = words(its);
  return words(own).filter((one) => theirs.some((other) => meansTheSame(one, other))).length;
}

/** All that the nearest sentence tells lies ahead, and all that is told of it was done. */
function allDone(story: Told): string[] {
  const {
    own,
    near: [nearest],
    all,
  } = story;
  if (nearest === undefined || all.length > 2 || isOpen(own) || !mayBeDone(own) || !mayLieAhead(nearest)) return [];
  const [told, theirs] = [own, nearest].map((reading) => predicatesIn(reading).filter(tellsAFact));
  if (told === undefined || theirs === undefined || [...told, ...theirs].some(isDenied) || theirs.some(isAClaim)) return [];
  if (!theirs.every((its) => isLower(its, standing.done))) return [];
  if (!told.every(({ standing: its }) => its === standing.done) || !told.some((one) => isDone(one, own))) return [];
  if (told.some(({ head }) => isLeftOpenByAQuotation(head, story))) return [];
  return theirs.slice(0, 1).map(inWords);
}

const isOpen = ({ tokens }: Reading) => tokens.some(({ word }) => leavesItOpen(word) || /^(?:to|can|able)$/u.test(word));

/** Without any of these words no verb is told as done, and with none of those none lies ahead: the sentence need not be taken apart. */
const mayBeDone = ({ tokens }: Reading) =>
  tokens.some(({ word }) => word === 'now' || /ed$/u.test(word) || pastAuxiliary.test(word) || irregularPast.test(word));
const mayLieAhead = ({ tokens }: Reading) =>
  tokens.some(({ word }) => standingUnder(word) !== null || leavesOpen.test(word) || perhaps.test(word));

const tellsAFact = ({ finite, head }: Predicate) => finite && !speechVerb.test(head.word);
const isDenied = ({ chain }: Predicate) => chain.some(({ word }) => isNegator(word));

/** What leaves it open, with the verb: “is expected to open”. */
function inWords({ over, chain }: Predicate): string {
  const governing = chain.some(({ word }) => standingUnder(word) !== null)
    ? []
    : over.filter(({ word }) => standingUnder(word) !== null);
  return [...governing, ...chain].map(({ word }: Token) => word).join(' ');
}
