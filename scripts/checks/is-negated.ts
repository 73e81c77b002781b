import { isNegator } from './en/negation.ts';
import type { Reading, Token } from './reading.ts';

/** Whether one of the four words before denies a word, or says that it hardly is so; “probably” is denied by what follows it. */
export const isNegated = ({ index, word: its }: Token, { tokens }: Reading): boolean =>
  tokens
    .slice(Math.max(0, index - 4), index)
    .some(
      ({ word }) =>
        isNegator(word) ||
        /^(?:few|fewer|little|hardly|barely|less|least|rare\p{L}*|seldom|without|stop\p{L}*|prevent\p{L}*|avoid\p{L}*|fail\p{L}*|refus\p{L}*|den\p{L}+|against|halt\p{L}*)$/u.test(
          word,
        ),
    ) ||
  (sureness.test(its) && tokens.slice(index + 1, index + 4).some(({ word }) => isNegator(word)));

const sureness = /^(?:probabl[ye]|likely|presumably|certainly|surely|definitely|possibly|perhaps)$/u;
