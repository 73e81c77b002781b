import { add, type Choice, costOf } from './choose-units.ts';
import { gainBeside } from './gain-beside.ts';
import { toldBy } from './gain.ts';
import { likeness } from './likeness.ts';
import { mayTake } from './quoting-budget.ts';
import { roleOf } from './role-of.ts';
import type { Scored } from './score-units.ts';
import { nameIn } from './unit.ts';

/** Words of the sentence, how near the event it keeps, and what it must add to the rest at least. */
const MOST_WORDS = 30;
const NEAR = 0.12;
const LEAST = 0.3;

/** With a sentence of what was before, where the report has none, there is room and one is about the event: a reader may have missed it. */
export function withBackground(choice: Choice, scored: readonly Scored[], most: number): Choice {
  const [lead] = choice.chosen;
  if (lead === undefined || choice.chosen.some(({ unit }) => roleOf(unit) === 'background')) return choice;
  const told = toldBy(choice.chosen);
  const fits = ({ unit, vector }: Scored) =>
    roleOf(unit) === 'background' &&
    unit.words <= MOST_WORDS &&
    likeness(vector, lead.about) >= NEAR &&
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
