import { isNegator } from './en/negation.ts';
import { clauseWords } from './en/times.ts';
import { meansTheSame } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import type { Told } from './told.ts';

/** As many words on each side of “after” or “before” tell what it stands between. */
const REACH = { before: 8, after: 5 };
/** More sentences have other times of the same things. */
const MOST = 3;

type Turn = { word: string; passage: string };

/**
 * “Before the mill was sold” of what came “once the mill was sold”: the one word of order that a sentence has is the contrary of the one
 * its passages have, and behind both stands the same. Nothing is said where any other word tells an order.
 */
export function timesAreTurned({ own, all }: Pick<Told, 'own' | 'all'>): Turn[] {
  // “Cannot reopen before it is repaired” of “can reopen once it is”: a denial turns the order as well.
  if (own.tokens.some(({ word }) => isNegator(word))) return [];
  const [told, ...more] = placedIn(own);
  if (told === undefined || more.length > 0 || all.length > MOST || clauseWords.elsewhere.test(own.text)) return [];
  const [there, ...others] = all.flatMap(placedIn);
  if (there === undefined || others.length > 0 || there.side === told.side) return [];
  if (all.some(({ text }) => clauseWords.otherOrder.test(text.replace(there.word, ' ')))) return [];
  const elsewhere = [...told.before, ...told.rest];
  const isTurned =
    shared(told.behind, elsewhere) === 0 &&
    shared(told.behind, there.behind) > shared(elsewhere, there.behind) &&
    shared(told.behind, [...there.before, ...there.rest]) === 0;
  return isTurned ? [{ word: told.word, passage: there.word }] : [];
}

type Placed = {
  side: 'before' | 'after';
  word: string;
  /** What stands before the word, close behind it, and, where the word opens the sentence, in all that follows. */
  before: Token[];
  behind: Token[];
  rest: Token[];
};

function placedIn({ text, tokens }: Reading): Placed[] {
  return [...text.matchAll(clauseWords.order)].map(({ index, 0: word, groups }) => {
    const end = index + word.length;
    const clause = tokens.find(({ at }) => at >= end)?.clause;
    const telling = tokens.filter(({ kind }) => kind !== 'small' && kind !== 'number');
    const after = telling.filter(({ at }) => at >= end);
    const behind = after.slice(0, REACH.after).filter((token) => token.clause === clause);
    const before = telling.filter(({ at }) => at < index).slice(-REACH.before);
    return {
      side: groups?.['after'] === undefined ? 'before' : 'after',
      word,
      before,
      behind,
      rest: before.length > 0 ? [] : after.filter((token) => !behind.includes(token)),
    };
  });
}

const shared = (some: Token[], others: Token[]): number =>
  some.filter((one) => others.some((other) => meansTheSame(one, other))).length;
