import { countWords } from '../text/words.ts';
import { likeness } from './likeness.ts';
import { mayTake, take, type Taken } from './quoting-budget.ts';
import type { Scored } from './score-units.ts';
import type { Unit } from './unit.ts';
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
  const open = scored.filter((each) => isOpen(each, choice, most));
  const fresh = open.filter(({ unit }) => toldShare(unit.stems, choice) <= prices.mostTold);
  const needed = voicesIn(choice) < 2;
  const ranked = (needed && fresh.length === 0 ? open : fresh).map((each) => ({ each, gain: gainOf(each, choice) }));
  const [best] = ranked.sort((a, b) => b.gain - a.gain || (key(a.each) < key(b.each) ? -1 : 1));
  return best !== undefined && (needed || best.gain >= prices.least) ? best.each : null;
}

function isOpen({ unit }: Scored, choice: Choice, most: number): boolean {
  const heard = new Set(choice.chosen.map((other) => other.unit.article.voice));
  if (heard.size === 1 && heard.has(unit.article.voice)) return false;
  if ((choice.taken.get(unit.article.url) ?? []).some((passage) => passage.first === unit.passage.first)) return false;
  return choice.words + costOf(unit) <= most && mayTake(unit.article, unit.passage, choice.taken);
}

/** What a sentence adds: its worth and what several voices say in it that is new, less what it repeats or leaves open. */
function gainOf({ unit, asLead, worth, vector, shared }: Scored, { chosen }: Choice): number {
  if (chosen.length === 0) return asLead;
  const nearest = Math.max(...chosen.map((other) => likeness(vector, other.vector)));
  const told = new Set(chosen.flatMap((other) => [...other.unit.stems]));
  const fresh = [...shared].filter((stem) => !told.has(stem)).length / Math.max(6, unit.stems.size);
  const times = chosen.filter((other) => other.unit.article.voice === unit.article.voice).length;
  const surnames = unit.lacking.some((name) => chosen.every((other) => !other.unit.text.includes(name))) ? prices.surname : 0;
  return worth + prices.newSupported * fresh - prices.repeats * nearest - prices.sameVoice * times - surnames;
}

function toldShare(stems: ReadonlySet<string>, { chosen }: Choice): number {
  const told = new Set(chosen.flatMap((other) => [...other.unit.stems]));
  return [...stems].filter((stem) => told.has(stem)).length / Math.max(1, stems.size);
}

export const voicesIn = ({ chosen }: Choice) => new Set(chosen.map((each) => each.unit.article.voice)).size;

const key = ({ unit }: Scored) => `${unit.article.url} ${String(unit.passage.first).padStart(6, '0')}`;
