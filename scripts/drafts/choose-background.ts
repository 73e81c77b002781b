import { add, type Choice, costOf } from './choose-units.ts';
import { gainBeside } from './gain-beside.ts';
import { likeness } from './likeness.ts';
import { toldBy } from './gain.ts';
import { mayTake } from './quoting-budget.ts';
import { roleOf } from './role-of.ts';
import type { Scored } from './score-units.ts';
import { nameIn } from './unit.ts';

/** Words of the sentence, how near the event it keeps, and what it must add to the rest at least. */
const MOST_WORDS = 34;
const NEAR = 0.06;
const LEAST = 0.4;

/** What its form may take from it: “last month” at its head, but no days that one note cannot place. */
const FORM = -0.5;

/** With a sentence of what was before, where the report has none, there is room and one is about the event: a reader may have missed it. */
export function withBackground(choice: Choice, scored: readonly Scored[], most: number): Choice {
  const [lead] = choice.chosen;
  if (lead === undefined || choice.chosen.some(({ unit }) => roleOf(unit) === 'background')) return choice;
  const told = toldBy(choice.chosen);
  const fits = (each: Scored) => each.asDetail > FORM && isBefore(each) && likeness(each.vector, lead.about) >= NEAR;
  const isBefore = ({ unit }: Scored) =>
    roleOf(unit) === 'background' &&
    unit.words <= MOST_WORDS &&
    unit.lacking.every((name) => choice.chosen.some((other) => nameIn(other.unit.text, name))) &&
    choice.words + costOf(unit) <= most &&
    !(choice.taken.get(unit.article.url) ?? []).some((passage) => passage.first === unit.passage.first) &&
    mayTake(unit.article, unit.passage, choice.taken);
  const [best] = scored
    .filter(fits)
    .map((each) => ({ each, gain: gainBeside(each, choice.chosen, told) }))
    .toSorted((a, b) => b.gain - a.gain || (a.each.unit.article.url < b.each.unit.article.url ? -1 : 1));
  return best === undefined || best.gain < LEAST ? choice : add(best.each, choice);
}
