import { numbersIn, type Quantity } from '../text/numbers.ts';
import type { Check } from './check.ts';
import { sideOf } from './en/bounds.ts';
import { sameQuantity } from './same-quantity.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** “Nearly half” is not told as “just over half”, nor “at least 60” as “fewer than 60”. */
export const boundsAreKept: Check = (story) =>
  toldIn(story).flatMap((told) =>
    crossed(told).map(({ word, passage }) => ({ code: 'meaning-turned' as const, line: told.line, word, passage })),
  );

type Bound = { quantity: Quantity; side: -1 | 1 | null; text: string };

function crossed(told: Told): { word: string; passage: string }[] {
  if (!restsOnAPassage(told)) return [];
  const theirs = told.all.flatMap(({ text }) => boundsIn(text));
  return boundsIn(told.own.text).flatMap(({ quantity, side, text }) => {
    if (side === null) return [];
    const same = theirs.filter((its) => sameQuantity(quantity, its.quantity));
    const [first] = same;
    return first !== undefined && same.every((its) => its.side === -side) ? [{ word: text, passage: first.text }] : [];
  });
}

const half = { value: 0.5, unit: 'share', thing: null, partOf: true, approximate: false, vague: false };

/** The numbers of a text, and “half”, which is one wherever it stands. */
function boundsIn(text: string): Bound[] {
  const numbers = numbersIn(text);
  const halves = [...text.matchAll(/\bhalf\b/giu)]
    .map(({ index, 0: word }): Quantity => ({ ...half, text: word, start: index, end: index + word.length }))
    .filter(({ start }) => !numbers.some((number) => start >= number.start && start < number.end));
  return [...numbers, ...halves].map((quantity) => {
    const before = text.slice(0, quantity.start);
    const words = before.split(/\s+/u).slice(-4).join(' ');
    return { quantity, side: sideOf(before, text.slice(quantity.end)), text: `${words}${quantity.text}`.trim() };
  });
}
