import type { Article } from '../articles/article.ts';
import type { Claim } from './draft.ts';
import { quotableArticles } from './quotable-articles.ts';
import { mayTake, mostWords } from './quoting-budget.ts';
import { say, silence } from './say.ts';
import { scoreUnits } from './score-units.ts';
import { type Unit, unitsOf } from './unit.ts';

/** An update is a paragraph, not a second story. */
const MOST_CLAIMS = 2;

/** How much of a text these texts do not say yet, 0 to 1; 0 where it says nothing new. */
export type Newness = (text: string, told: readonly string[]) => number;

/**
 * What articles that came later add to a story, as attributed quotations: the most telling sentences that say what is not
 * told yet, one of each article, two at most, within `room` words. Empty where there is nothing new.
 */
export function writeAddition(fresh: Article[], told: readonly string[], room: number, newness: Newness): Claim[] {
  const units = quotableArticles(fresh).flatMap((article) => unitsOf(article, mostWords(article)));
  const scored = scoreUnits(units);
  const chosen: Unit[] = [];
  while (chosen.length < MOST_CLAIMS) {
    const known = [...told, ...fresh.map(({ name }) => name), ...chosen.map((other) => other.text)];
    const [next] = scored
      .filter(({ unit }) => isOpen(unit, chosen, room))
      .map(({ unit, worth, asDetail }) => ({ unit, worth: Math.exp(worth + asDetail) * newness(unit.text, known) }))
      .filter(({ worth }) => worth > 0)
      .toSorted((a, b) => b.worth - a.worth || (a.unit.passage.url < b.unit.passage.url ? -1 : 1));
    if (!next) break;
    chosen.push(next.unit);
  }
  return inTurn(chosen);
}

function isOpen(unit: Unit, chosen: readonly Unit[], room: number): boolean {
  const words = [unit, ...chosen].reduce((sum, each) => sum + each.words, 0);
  const isFirstOfItsArticle = !chosen.some((other) => other.article.url === unit.article.url);
  return words <= room && !unit.leans && isFirstOfItsArticle && mayTake(unit.article, unit.passage, new Map());
}

function inTurn(units: readonly Unit[]): Claim[] {
  const spoken = silence();
  return units.map((unit) => say(unit, 'detail', spoken).claim);
}
