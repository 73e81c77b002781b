import { countWords } from '../text/words.ts';
import { toldBy } from './gain.ts';
import { gainBeside } from './gain-beside.ts';
import { mayTake, take, type Taken } from './quoting-budget.ts';
import type { Scored } from './score-units.ts';
import { nameIn, type Unit } from './unit.ts';
import { prices } from './weights.ts';

/** What has been chosen, best first; what it takes of each article; its words. */
export type Choice = { chosen: readonly Scored[]; taken: Taken; words: number };

export const nothing: Choice = { chosen: [], taken: new Map(), words: 0 };

/** Words a unit takes of the text: its own, the publisher's name, an article and a verb. */
export const costOf = ({ words, article }: Unit) => words + countWords(article.name) + 2;

/**
 * Goes on choosing, each time the sentence that adds most to those before it, until it is enough or nothing is worth its
 * words: never more than `most` words, and the second voice as soon as the first has spoken.
 */
export function chooseUnits(
  scored: readonly Scored[],
  isEnough: (choice: Choice) => boolean,
  most: number,
  start = nothing,
): Choice {
  let choice = start;
  while (!isEnough(choice)) {
    const next = bestOf(scored, choice, most);
    if (next === null) break;
    choice = add(next, choice);
  }
  return choice;
}

export function add(scored: Scored, { chosen, taken, words }: Choice): Choice {
  return { chosen: [...chosen, scored], taken: take(scored.unit.passage, taken), words: words + costOf(scored.unit) };
}

function bestOf(scored: readonly Scored[], choice: Choice, most: number): Scored | null {
  const told = toldBy(choice.chosen);
  const open = scored.filter((each) => isOpen(each, choice, most));
  const fresh = open.filter(({ unit }) => isIntroduced(unit, choice) && toldShare(unit.stems, told) <= prices.mostTold);
  const needed = voicesIn(choice) < 2;
  const ranked = (needed && fresh.length === 0 ? open : fresh).map((each) => ({
    each,
    gain: gainBeside(each, choice.chosen, told),
  }));
  const [best] = ranked.sort((a, b) => b.gain - a.gain || (key(a.each) < key(b.each) ? -1 : 1));
  return best !== undefined && (needed || best.gain >= prices.least) ? best.each : null;
}

function isOpen({ unit }: Scored, choice: Choice, most: number): boolean {
  const heard = new Set(choice.chosen.map((other) => other.unit.article.voice));
  if (heard.size === 1 && heard.has(unit.article.voice)) return false;
  if ((choice.taken.get(unit.article.url) ?? []).some((passage) => passage.first === unit.passage.first)) return false;
  return choice.words + costOf(unit) <= most && mayTake(unit.article, unit.passage, choice.taken);
}

/** Whether a reader knows by now of whom it speaks. */
const isIntroduced = ({ lacking }: Unit, { chosen }: Choice) =>
  lacking.every((name) => chosen.some((other) => nameIn(other.unit.text, name)));

function toldShare(stems: ReadonlySet<string>, told: ReadonlySet<string>): number {
  return [...stems].filter((stem) => told.has(stem)).length / Math.max(1, stems.size);
}

export const voicesIn = ({ chosen }: Choice) => new Set(chosen.map((each) => each.unit.article.voice)).size;

const key = ({ unit }: Scored) => `${unit.article.url} ${String(unit.passage.first).padStart(6, '0')}`;
