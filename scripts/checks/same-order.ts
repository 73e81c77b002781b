import { meansTheSame } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';

/**
 * Whether what stands on the two sides of one word stands on the same sides of the other; false where the sides are crossed
 * (“A above B”, “B below A”) or nothing tells. Names on the left tell it before all else: who beats whom.
 */
export const sameOrder = (told: Token, own: Reading, there: Token, source: Reading): boolean =>
  orderOf(told, own, there, source) > 0;

/** Above nought where what stands on the two sides is on the same sides there, below where the sides are crossed, else nought. */
export function orderOf(told: Token, own: Reading, there: Token, source: Reading): number {
  const [left, right] = sidesOf(told, own);
  const [before, after] = sidesOf(there, source);
  const names = left.filter(({ kind }) => kind === 'name');
  if (shared(names, after) > shared(names, before)) return -1;
  const straight = shared(left, before) + shared(right, after);
  const crossed = shared(left, after) + shared(right, before);
  return straight - crossed;
}

const shared = (here: Token[], there: Token[]) => here.filter((one) => there.some((other) => meansTheSame(one, other))).length;

/** Words with a meaning on both sides of a word; a clause that is put first has its main clause on the right of the comma. */
function sidesOf({ index, clause }: Token, { tokens }: Reading): [Token[], Token[]] {
  const words = tokens.filter(({ kind }) => kind !== 'small');
  const left = words.filter((token) => token.index < index && token.clause >= clause - 1);
  const right = words.filter((token) => token.index > index);
  const isFirst = !left.some(({ kind }) => kind === 'content' || kind === 'name');
  if (!isFirst) return [left, right];
  return [right.filter((token) => token.clause > clause), right.filter((token) => token.clause === clause)];
}
