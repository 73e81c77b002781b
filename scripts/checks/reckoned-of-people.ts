import { namesIn } from '../text/names.ts';
import type { Quantity } from '../text/numbers.ts';
import { yearsIn } from '../text/years.ts';
import type { Grounds } from './reckoned.ts';

/** “The two never spoke”, “the two men”: of two people at least whom the passage names, where it does not count more of them. */
export const areTheTwo = ({ end }: Quantity, { own, sources, known }: Grounds): boolean =>
  theTwo.test(own.slice(0, end)) &&
  doOrAre.test(own.slice(end)) &&
  !known.some(({ value, unit, thing }) => value > 2 && unit === null && areMany.test(thing ?? '')) &&
  sources.some((source) => new Set(namesIn(source).map((name) => name.text)).size > 1);

const theTwo = /\b(?:the|these|those)\stwo$/iu;
const doOrAre =
  /^(?:[.,;:!?]|$)|^\s(?:\p{Ll}+ly|never|had|have|has|are|were|will|would|do|did|also|both|then|later|who|in|\p{Ll}+ed|met|men|women|people|leaders|presidents|politicians|sides|countries|nations|companies|firms|teams|rivals|parties|states|cities|clubs)\b/u;
const areMany =
  /^(?:people|persons|men|women|leaders|presidents|politicians|sides|countries|nations|companies|firms|teams|rivals|parties|states|cities|clubs|passengers|victims|suspects|others)$/u;

/** “Died in 2010 at about 60” of somebody born in 1950; before or after a birthday. */
export function isAge({ value, start }: Quantity, { own, sources }: Grounds): boolean {
  const mayBeAnAge = value > 0 && value <= OLDEST;
  if (!mayBeAnAge || (!at.test(own.slice(0, start)) && !yearsOld.test(own.slice(start)))) return false;
  return sources
    .filter((source) => born.test(source))
    .some((source) => {
      const years = yearsIn(source).map(({ year }) => year);
      return years.some((from) => years.some((to) => to - from === value || to - from === value + 1));
    });
}

/** In years. */
const OLDEST = 120;
const at = /\b(?:aged?|at|at (?:about|around|just|only))\s$/iu;
const yearsOld = /^\S+[\s-]years?[- ]old\b/iu;
const born = /\bborn\b/iu;
