import type { Token } from '../reading.ts';

const being = /^(?:is|are|was|were|be|been|being|gets?|got|getting)$/u;

/** “Was seen by”, “seen by”: who comes after the verb does it, and who comes before suffers it. */
export function isPassive({ word, index }: Token, tokens: readonly Token[]): boolean {
  const after = tokens.slice(index + 1, index + 5);
  if (after[0]?.word === 'from') return true;
  const by = after.findIndex((token) => token.word === 'by');
  if (by < 0) return false;
  return (
    by === 0 ||
    /(?:ed|en|n|t)$/u.test(word) ||
    tokens.slice(Math.max(0, index - 3), index).some((token) => being.test(token.word))
  );
}

/** “Has been seen”, “was seen”: the last but one is a form of “be”. */
export const isPassiveChain = (chain: readonly Token[]): boolean =>
  chain.slice(0, -1).some(({ word }) => being.test(word)) && !/ing$/u.test(chain.at(-1)?.word ?? '');
