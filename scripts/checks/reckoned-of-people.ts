import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
import type { Quantity } from '../text/numbers.ts';
import type { Grounds } from './reckoned.ts';

/** “The two never spoke”, “the two men”: of two people at least whom the passage names, where it does not count more of them. */
export function areTheTwo({ text, value, end, start }: Quantity, { own, sources, known }: Grounds): boolean {
  if (value !== 2 || !/^two$/iu.test(text.trim()) || !/\b(?:the|these|those)\s$/iu.test(own.slice(0, start))) return false;
  if (
    !/^(?:[.,;:!?]|$)|^\s(?:\p{Ll}+ly|never|had|have|has|are|were|will|would|do|did|also|both|then|later|who|in|\p{Ll}+ed|met|men|women|people|leaders|presidents|politicians|sides|countries|nations|companies|firms|teams|rivals|parties|states|cities|clubs)\b/u.test(
      own.slice(end),
    )
  )
    return false;
  if (known.some(({ value: count, unit, thing }) => count > 2 && unit === null && thing !== null && areMany.test(thing)))
    return false;
  return sources.some((source) => new Set(namesIn(source).map((name) => name.text)).size >= 2);
}

const areMany =
  /^(?:people|persons|men|women|leaders|presidents|politicians|sides|countries|nations|companies|firms|teams|rivals|parties|states|cities|clubs|passengers|victims|suspects|others)$/u;

/** “Died in 2010 at about 60” of somebody born in 1950; before or after a birthday. */
export function isAge({ value, start, end, text }: Quantity, { own, sources }: Grounds): boolean {
  const [before, after] = [own.slice(0, start), own.slice(end)];
  if (
    value < 1 ||
    value > 120 ||
    !(/\b(?:aged?|at|at (?:about|around|just|only))\s$/iu.test(before) || /years?[- ]old$/iu.test(text + after.slice(0, 10)))
  )
    return false;
  return sources.some((source) => {
    const years = datesIn(source).flatMap(({ day, by }) => (by === 'date' && day !== null ? [Number(day.slice(0, 4))] : []));
    return /\bborn\b/iu.test(source) && years.some((from) => years.includes(from + value) || years.includes(from + value + 1));
  });
}
