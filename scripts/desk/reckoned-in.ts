import { sameDate } from '../checks/same-date.ts';
import { sameQuantity } from '../checks/same-quantity.ts';
import { datesIn } from '../text/dates.ts';
import { numbersIn } from '../text/numbers.ts';

/** Numbers and days of a text that no passage tells, in whatever form: where they stand for all that, they were reckoned. */
export function reckonedIn(own: string, passages: readonly string[]): string[] {
  const numbers = passages.flatMap((passage) => numbersIn(passage));
  const dates = passages.flatMap((passage) => datesIn(passage));
  // What is a number here may be read as a year or an hour there.
  const written = new Set([...numbers, ...dates].map(({ text }) => text.toLowerCase()));
  return [
    ...numbersIn(own).filter((told) => !numbers.some((there) => sameQuantity(told, there))),
    ...datesIn(own).filter((told) => !dates.some((there) => sameDate(told, there))),
  ]
    .map(({ text }) => text)
    .filter((text) => !written.has(text.toLowerCase()));
}
