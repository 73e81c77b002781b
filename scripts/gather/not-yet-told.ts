import { nameSource } from '../checks/names/name-source.ts';
import { nameStandsIn } from '../checks/same-name.ts';
import { hasWordFor } from '../checks/means-the-same.ts';
import { read } from '../checks/reading.ts';
import { sameQuantity } from '../checks/same-quantity.ts';
import { namesIn } from '../text/names.ts';
import { numbersIn, type Quantity } from '../text/numbers.ts';

/** Of a sentence's words that carry meaning, so many must be new where it brings a name or a number that is not told yet. */
const WITH_A_FACT = 0.4;
/** And so many, three at least, where it does not: a retelling in other words shares who, where and how many. */
const WITHOUT = 0.6;
const FEWEST = 3;
/** A fact alone (“in 2014”) is no news without a word that says what of it. */
const FEWEST_WITH_A_FACT = 2;

/**
 * How much of a sentence these texts do not say, 0 to 1: the share of its words that have none there that means the same. It is 0,
 * a copy, an echo or a retelling, unless the sentence counts what they count and comes to another figure, brings a name or a
 * number that is not among theirs and enough words besides, or has next to nothing in common with them.
 */
export function notYetTold(sentence: string, told: readonly string[]): number {
  const known = read(told.join('\n'));
  const words = read(sentence).tokens.filter(({ kind }) => kind === 'content' || kind === 'name');
  const fresh = words.filter((token) => !hasWordFor(token, known)).length;
  const share = fresh / Math.max(1, words.length);
  const figures = newNumbers(sentence, known.text);
  if (figures.some(counts) && share < WITH_A_FACT && words.length >= FEWEST) return WITH_A_FACT;
  const [least, fewest] =
    figures.length > 0 || bringsAName(sentence, known.text) ? [WITH_A_FACT, FEWEST_WITH_A_FACT] : [WITHOUT, FEWEST];
  return share >= least && fresh >= fewest ? share : 0;
}

function newNumbers(sentence: string, told: string): Quantity[] {
  const known = numbersIn(told);
  return numbersIn(sentence).filter((number) => !known.some((other) => sameQuantity(number, other)));
}

/** How many, how much, how far: no year, age, rank or time of day. */
const counts = ({ value, unit, vague }: Quantity): boolean =>
  !vague && value > 1 && !(value >= 1900 && value <= 2100) && !NO_COUNT.has(unit ?? '');
const NO_COUNT: ReadonlySet<string> = new Set(['year', 'ordinal', 'share', 'hour', 'minute', 'day', 'week', 'month', 'decade']);

function bringsAName(sentence: string, told: string): boolean {
  const known = nameSource(told);
  return namesIn(sentence).some((name) => !name.initial && !nameStandsIn(name, known));
}
