import { meansTheSame } from '../checks/means-the-same.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Thing, Word } from './model-words.ts';

/** Words by which a thing is known: names and nouns. */
export const wordsOf = (things: readonly Thing[]): Word[] =>
  things.flatMap(({ words }) => words.filter(({ kind }) => kind !== 'small'));

/** The names in them, and the last word of each. */
export const heads = (things: readonly Thing[]): Word[] =>
  things.flatMap(({ words }) => words.filter((word, at) => word.kind === 'name' || at === words.length - 1));

/** The last word of each: of “Texas Republicans” it says who they are. */
export const lasts = (things: readonly Thing[]): Word[] => things.flatMap(({ words }) => words.at(-1) ?? []);

/** The same number, in digits or in words. */
export const isSameNumber = (one: Word, other: Word): boolean =>
  one.kind === 'number' && other.kind === 'number' && countOf(one) === countOf(other);
const countOf = ({ word }: Word): string | number => numbersIn(word)[0]?.value ?? word;

/** Names are the same by their stem alone: an office is no organisation. */
const isSame = (one: Word, other: Word): boolean =>
  one.kind === 'name' || other.kind === 'name' ? one.stem === other.stem : meansTheSame(one, other);

/** Whether any word of the one can stand for one of the other; `exactly`: is the same word. */
export const share = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.some((its) => other.some((there) => isSame(its, there)));
export const exactly = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.some((its) => other.some((there) => its.stem === there.stem));

/** “She”, “those”: it names nobody. */
export const isPronoun = (things: readonly Thing[]) =>
  things.every(({ words }) => words.every(({ pos, kind }) => pos === 'PRON' || kind === 'small'));
