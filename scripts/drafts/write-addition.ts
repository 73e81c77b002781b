import type { Article } from '../articles/article.ts';
import type { Claim } from './draft.ts';
import type { Connective } from './en/connectives.ts';
import { quotableArticles } from './quotable-articles.ts';
import { mayTake, mostWords } from './quoting-budget.ts';
import { say } from './say.ts';
import { scoreUnits } from './score-units.ts';
import { stemsOf, type Unit, unitsOf } from './unit.ts';

/** Of a sentence's words that carry meaning, so many must be new to the story: below this it is an echo. */
const NEW_SHARE = 0.6;

/** An update is a paragraph, not a second story. */
const MOST_CLAIMS = 2;

/**
 * What articles that came later add to a story, as attributed quotations: the most telling sentences that say what is not
 * told yet, one of each article, two at most, within `room` words. Empty where there is nothing new.
 */
export function writeAddition(fresh: Article[], told: readonly string[], room: number): Claim[] {
  const units = quotableArticles(fresh).flatMap((article) => unitsOf(article, mostWords(article)));
  const ranked = scoreUnits(units).toSorted((a, b) => b.worth - a.worth || (a.unit.passage.url < b.unit.passage.url ? -1 : 1));
  const chosen: Unit[] = [];
  for (const { unit } of ranked) {
    const known = stemsOf([...told, ...chosen.map((other) => other.text)].join(' '));
    if (isOpen(unit, chosen, room) && newShare(unit, known) >= NEW_SHARE) chosen.push(unit);
  }
  return inTurn(chosen);
}

function isOpen(unit: Unit, chosen: readonly Unit[], room: number): boolean {
  const words = [unit, ...chosen].reduce((sum, each) => sum + each.words, 0);
  const isFirstOfItsArticle = !chosen.some((other) => other.article.url === unit.article.url);
  return (
    chosen.length < MOST_CLAIMS &&
    words <= room &&
    !unit.leans &&
    isFirstOfItsArticle &&
    mayTake(unit.article, unit.passage, new Map())
  );
}

function newShare(unit: Unit, known: ReadonlySet<string>): number {
  return [...unit.stems].filter((stem) => !known.has(stem)).length / Math.max(1, unit.stems.size);
}

function inTurn(units: readonly Unit[]): Claim[] {
  const used: Connective[] = [];
  return units.map((unit) => {
    const said = say(unit, 'detail', used);
    used.push(said.connective);
    return said.claim;
  });
}
