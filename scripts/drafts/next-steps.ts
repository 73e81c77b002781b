import { likeness } from './likeness.ts';
import { add, costOf, type Choice } from './choose-units.ts';
import { mayTake } from './quoting-budget.ts';
import { scheduledDay } from './scheduled.ts';
import { nameIn, type Unit } from './unit.ts';
import type { Scored } from './score-units.ts';

/** So many steps are told, and one like another this much is the same one. */
const MOST = 2;
const ALIKE = 0.3;
/** What a step loses each time it lies twice as far ahead, and what must be left of its worth. */
const DISTANCE = 0.2;
const LEAST = 0.2;
/** Words of all steps together. */
const WORDS = 45;

const daysAhead = ({ article }: Unit, day: string) =>
  (Date.parse(day) - Date.parse(article.published?.slice(0, 10) ?? day)) / 86_400_000;

/** Adds to the choice, within `room` words, what sources announce for a later day, the soonest first; returns them apart too. */
export function chooseNextSteps(scored: readonly Scored[], choice: Choice, room: number): { steps: Scored[]; choice: Choice } {
  const latest = scored
    .reduce((day, { unit }) => (String(unit.article.published ?? '') > day ? String(unit.article.published) : day), '')
    .slice(0, 10);
  const announced = scored
    .flatMap((each) => ({ each, day: scheduledDay(each.unit) ?? '' }))
    .filter(
      ({ each, day }) =>
        // What a later article of the event could already tell of is no next step.
        day > latest &&
        day !== '' &&
        !each.unit.leans &&
        // What needs the sentence before it tells of the past first.
        each.unit.passage.first === each.unit.passage.last &&
        each.unit.lacking.every((name) => choice.chosen.some((other) => nameIn(other.unit.text, name))),
    )
    .map(({ each, day }) => ({ each, day, rank: 2 * each.worth - DISTANCE * Math.log2(1 + daysAhead(each.unit, day) / 7) }))
    .filter(({ rank }) => rank > LEAST)
    .sort((a, b) => b.rank - a.rank || (a.each.unit.article.url < b.each.unit.article.url ? -1 : 1));
  const steps: { each: Scored; day: string }[] = [];
  let after = choice;
  for (const { each, day } of announced) {
    const near =
      after.chosen.some((other) => likeness(each.vector, other.vector) > ALIKE) || steps.some((step) => step.day === day);
    const fits =
      after.words - choice.words + costOf(each.unit) <= Math.min(WORDS, room) &&
      mayTake(each.unit.article, each.unit.passage, after.taken);
    if (steps.length === MOST || near || !fits) continue;
    after = add(each, after);
    steps.push({ each, day });
  }
  return { steps: steps.sort((a, b) => (a.day < b.day ? -1 : 1)).map(({ each }) => each), choice: after };
}
