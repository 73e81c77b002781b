import {
  contrary,
  denialInWords,
  denials,
  deniesNothing,
  governsADenial,
  deniesItsObject,
  isNegator,
  joinsOnly,
  negates,
} from './en/negation.ts';
import { doesNoHarm, doubts, isNumberNo, notUnder, opensASentence } from './en/denials-told.ts';
import { noSign } from './en/hedges.ts';
import { type Predicate, predicatesIn } from './predicates.ts';
import type { Reading, Token } from './reading.ts';

/** Whether a word is surely denied, surely affirmed, or (null) neither can be said; and the words around it. */
export type Denied = { denied: boolean | null; region: Token[]; verb: boolean };

/** What a sentence says of one of its words; null where it stands with no verb. */
export function deniedIn(key: Token, reading: Reading): Denied | null {
  const predicates = predicatesIn(reading);
  const own = predicates.find(({ chain }) => chain.includes(key));
  const predicate =
    own ?? predicates.find(({ right }) => right.includes(key)) ?? predicates.find(({ left }) => left.includes(key));
  if (predicate === undefined) return null;
  const clause = clauseOf(predicate, key);
  const region = [...predicate.left, ...predicate.chain, ...predicate.right];
  const verb = own !== undefined;
  const text = clause.map(({ word }) => word).join(' ');
  if (deniesNothing.test(text) || noSign.test(reading.text.slice(0, key.at))) return null;
  const by = verb ? denialsOfAVerb(predicate, key, reading) : denialsOfANoun(predicate, key);
  const weak = clause.some(
    (token) =>
      token.index !== key.index &&
      !by.some(({ index }) => index === token.index) &&
      !(by.length > 0 && joinsOnly.test(token.word)) &&
      denies(token),
  );
  return { denied: weak || by.length > 1 || denialInWords.test(text) ? null : by.length === 1, region, verb };
}

/** A word that denies in any way, or is a contrary; “people close to him” denies nothing. */
export const denies = ({ word, stem, kind }: Token): boolean =>
  isNegator(word) || (kind !== 'name' && (denials.has(stem) || denials.has(word) || contrary.test(word)));

/** A negator that denies: “no less”, “not only”, “No. 3” deny nothing. */
export const deniesPlainly = ({ word, at }: Token, { text }: Reading): boolean =>
  isNegator(word) &&
  !isNumberNo.test(text.slice(at)) &&
  !isElliptic(at, text) &&
  !deniesNothing.test(text.slice(Math.max(0, at - 4), at + 60));

/** “Not when so much is broken.”: what is denied stands in a sentence before. */
const isElliptic = (at: number, text: string): boolean => opensASentence.test(text.slice(0, at)) && notUnder.test(text.slice(at));

/** The parts between commas that hold the word and its verb. */
function clauseOf({ left, head, chain, right }: Predicate, key: Token): Token[] {
  return [...left, ...chain, ...right].filter(({ clause }) => clause === head.clause || clause === key.clause);
}

/** “No one was hurt”, “was not hurt”, “failed to reach”, “did not ask it to stop”, “has no”. */
function denialsOfAVerb({ head, left, chain, over, right, finite }: Predicate, key: Token, reading: Reading): Token[] {
  return unique([
    ...left.filter(({ clause, word }) => clause === head.clause && word !== 'without' && negates.test(word)),
    ...chain.filter(({ word, index }) => index < key.index && (isNegator(word) || governsADenial.test(word))),
    // “The quorum needed”, after “to deny”: only what depends on a verb is denied with it.
    ...((finite && left[0]?.word !== 'that' && !over.some(({ word }) => doubts.test(word))) ||
    over.some((token) => doesNoHarm.test(token.word))
      ? []
      : over
    ).filter(({ word }) => isNegator(word) || governsADenial.test(word)),
    // “It cannot, then, be claimed that …”.
    ...over.slice(0, 1).flatMap(({ index }) => reading.tokens.slice(index - 3, index).filter(({ word }) => isNegator(word))),
    ...right.slice(0, 2).filter(({ word }) => deniesItsObject.test(word)),
    // “Warned against closing it”.
    ...reading.tokens.slice(Math.max(0, key.index - 1), key.index).filter(({ word }) => word === 'against'),
  ]);
}

/** “Without a deal”, “refused a deal”, “no deal”; what is denied of the verb before it is denied of it. */
function denialsOfANoun({ left, chain, over, right }: Predicate, key: Token): Token[] {
  const isObject = right.includes(key);
  const before = (isObject ? right : left).filter(({ index }) => index < key.index && index >= key.index - (isObject ? 5 : 4));
  const direct = before.filter(({ word }) => negates.test(word) || governsADenial.test(word));
  if (!isObject) return unique(direct);
  return unique([
    ...direct,
    ...[...chain, ...over].filter(({ word, index }) => isNegator(word) || (governsADenial.test(word) && key.index <= index + 5)),
    ...left.filter(({ word }) => negates.test(word)),
  ]);
}

const unique = (tokens: Token[]) => [...new Set(tokens)];
