import { madeOnce } from '../text/made-once.ts';
import { isNegator } from './en/negation.ts';
import { speechVerb } from './en/speech.ts';
import { perhaps, standing, type Standing, standingUnder } from './en/standing.ts';
import { breaksOff, leavesOpen, light, mayJoinNouns, opensAClause } from './en/verbs.ts';
import type { Reading, Token } from './reading.ts';
import { type Tagged, tagged, verbChainsIn } from './verb-chains.ts';

/** A verb of a sentence, and what it says of the deed. */
export type Predicate = {
  /** The verb that says what is done. */
  head: Token;
  /** It, its auxiliaries and the verbs that govern it, first to last. */
  chain: Token[];
  /** What governs it from before: “proposed that …”, “a plan to …”. */
  over: Token[];
  /** The words between it and the verbs before and after it. */
  left: Token[];
  right: Token[];
  /** How far the deed has come; null where the verb alone does not say (“closing”, “to close”). */
  standing: Standing | null;
  finite: boolean;
};

/** The verbs of a sentence in order, each with what stands with it. */
export const predicatesIn = madeOnce((reading: Reading): Predicate[] => {
  const sentence = tagged(reading);
  const chains = verbChainsIn(sentence);
  return chains.map((chain, nth) => predicateOf(chain, chains[nth - 1], chains[nth + 1], sentence));
});

/** The word that tells what is done: of “was closed” the verb, of “made a promise” the promise. */
export function keyOf({ head, right }: Predicate): Token | undefined {
  if (!light.test(head.word)) return head;
  const first = right.find(({ kind, clause, index }) => kind === 'content' && clause === head.clause && index <= head.index + 4);
  // “Made better ties his aim”: what is made are ties.
  const end = right.findIndex((token) => first !== undefined && token.index > first.index && token.kind !== 'content');
  if (first === undefined || gerund.test(first.word)) return first;
  return right
    .slice(0, end < 0 ? right.length : end)
    .findLast(({ kind, clause }) => kind === 'content' && clause === head.clause);
}

function predicateOf(chain: Token[], previous: Token[] | undefined, next: Token[] | undefined, sentence: Tagged): Predicate {
  const { tokens, tags } = sentence;
  const [first, last] = [chain[0] as Token, chain.at(-1) as Token];
  const head = chain.findLast(({ index, word }) => tags[index] !== 'ADV' && tags[index] !== 'PART' && !isNegator(word)) ?? last;
  const left = tokens.slice((previous?.at(-1)?.index ?? -1) + 1, first.index);
  const infinitive = first.word === 'to' || (tokens[first.index - 1]?.word === 'to' && tags[first.index - 1] === 'PART');
  const over = governorsOf(first, infinitive, left, previous);
  const finite =
    !infinitive &&
    !gerund.test(first.word) &&
    first.word !== 'be' &&
    !(chain.length === 1 && (isHadDone(over, left) || isBehindANoun(first, next, sentence)));
  return {
    head,
    chain,
    over,
    left,
    right: upToAClause(tokens.slice(last.index + 1, next?.[0]?.index ?? tokens.length)),
    standing: standingOf({ head, chain, over, left, finite, infinitive }, sentence),
    finite,
  };
}

/** “A plan to close”; “proposed that all blocks be fitted”, “claims that she broke”; “asked the council to pay”, “wants it settled”. */
function governorsOf(first: Token, infinitive: boolean, left: readonly Token[], previous: Token[] | undefined): Token[] {
  const noun = infinitive ? left.slice(-5).findLast(({ word }) => standingUnder(word) !== null) : undefined;
  if (noun !== undefined) return [noun];
  const that = left.slice(0, 6).find(({ word }) => word === 'that');
  const before = that === undefined ? undefined : left.find(({ index }) => index === that.index - 1);
  if (before !== undefined && standingUnder(before.word) !== null) return [before];
  if (previous === undefined || previous.at(-1)?.clause !== first.clause) return [];
  // “To unseal indictments filed by a jury”: nobody expects the filing. “Wants it settled” does.
  const isParticiple =
    that === undefined &&
    /(?:ed|en)$/u.test(first.word) &&
    left.some(({ kind }) => kind !== 'small') &&
    !speechVerb.test(previous.at(-1)?.word ?? '');
  if (isParticiple && !takesAParticiple.test(previous.at(-1)?.word ?? '')) return [];
  const goesOn = left.every(({ clause, word }) => clause === first.clause && !breaksOff.test(word));
  return goesOn && (that === undefined || that === left[0]) ? previous : [];
}

function standingOf(
  { head, chain, over, left, finite, infinitive }: Omit<Predicate, 'right' | 'standing'> & { infinitive: boolean },
  { tokens }: Tagged,
): Standing | null {
  const governing = [
    ...chain.filter(({ index }) => index < head.index),
    // “Will” said of another verb is said of this one only where it depends on it altogether.
    ...over.filter(({ word }) => infinitive || !isToBe.test(word)),
  ];
  const levels = governing.flatMap(({ word }) => standingUnder(word) ?? []);
  const opener = left.findLast(({ word }) => opensAClause.test(word));
  const first = chain[0]?.index ?? 0;
  if (opener !== undefined && leavesOpen.test(opener.word) && (left.at(-1)?.clause ?? 0) <= opener.clause + 1)
    levels.push(standing.possible);
  if (tokens.slice(Math.max(0, first - 2), first).some(({ word }) => perhaps.test(word))) levels.push(standing.possible);
  if (chain.some(({ word }) => word === 'would') && tokens.some(({ word }) => word === 'if')) levels.push(standing.possible);
  if (levels.length > 0) return levels.reduce((one, other) => (other < one ? other : one));
  return finite ? standing.done : null;
}

const isToBe = /^(?:will|shall|would|should|going)$/u;

/** “Had his rivals investigated”: what one has done to somebody. */
const isHadDone = (over: readonly Token[], left: readonly Token[]) =>
  left.some(({ kind }) => kind !== 'small') && over.slice(-1).some(({ word }) => has.test(word));

const has = /^(?:have|had|get|got|getting|having)$/u;

/** “Doses delivered in 2021 make up …”: a participle with what belongs to it, before the verb of its noun. */
function isBehindANoun({ word, index, clause }: Token, next: Token[] | undefined, { tokens, tags }: Tagged): boolean {
  const [before, after, verb] = [tokens[index - 1], tokens[index + 1], next?.[0]];
  if (!participle.test(word) || speechVerb.test(word) || before === undefined || verb === undefined) return false;
  if (tags[before.index] !== 'NOUN' || before.clause !== clause || verb.clause !== clause) return false;
  return (
    after !== undefined &&
    belongsToIt.test(after.word) &&
    !gerund.test(verb.word) &&
    verb.word !== 'to' &&
    !tokens.slice(index + 1, verb.index).some((between) => opensAClause.test(between.word) || between.word === 'to')
  );
}

const participle = /(?:ed|en)$/u;
const gerund = /ing$/u;
const belongsToIt = /^(?:in|by|on|at|for|from|under|during)$/u;

/** Verbs after whose object a participle says what is to become of it. */
const takesAParticiple =
  /^(?:want|get|got|have|had|see|saw|seen|need|order|like|leave|left|find|found|keep|kept|make|made|help|let|wish|hear|heard)(?:s|ed|ing)?$/u;

/** Up to a word that opens another clause. */
function upToAClause(right: readonly Token[]): Token[] {
  const end = right.findIndex(({ word }) => opensAClause.test(word) && !mayJoinNouns.test(word));
  return end < 0 ? [...right] : right.slice(0, end);
}
