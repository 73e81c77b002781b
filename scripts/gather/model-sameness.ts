import { meansTheSame } from '../checks/means-the-same.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Thing, Word } from './model-words.ts';

/** The same number, in digits or in words. */
export const isSameNumber = (one: Word, other: Word): boolean =>
  one.kind === 'number' && other.kind === 'number' && countOf(one) === countOf(other);
const countOf = ({ word }: Word): string | number => numbersIn(word)[0]?.value ?? word;

/** Names are the same by their stem alone: an office is no organisation. */
const isSame = (one: Word, other: Word): boolean =>
  one.kind === 'name' || other.kind === 'name' ? one.stem === other.stem : meansTheSame(one, other);

/** Whether any word of the one can stand for one of the other. */
export const share = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.some((its) => other.some((there) => isSame(its, there)));

/** “She”, “those”: it names nobody. */
export const isPronoun = (things: readonly Thing[]) =>
  things.every(({ words }) => words.every(({ pos, kind }) => pos === 'PRON' || kind === 'small'));
