import { read, type Reading } from '../checks/reading.ts';
import { RUNNING } from '../checks/words-are-the-writers-own.ts';
import { aligned } from './model-aligned.ts';
import { mayBeStruck } from './model-may-be-struck.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';
import { fullerNames, namesForPronouns } from './names-in-full.ts';
import type { Variant } from './passage-variants.ts';
import { isAside } from './shortening-aside.ts';
import { isTorn } from './shortening-torn.ts';
import { type Prices, shortestWay } from './shortest-way.ts';
import { withStruck } from './with-struck.ts';

/** A shortened sentence, and how many words that were to be told are struck. */
export type Shortening = { text: string; lost: number };

/** Longer ones are no news sentences, and take long to shorten. */
const LONGEST = 60;
/** So many words that the writer left out may come back. */
const MORE = 8;

/**
 * The passage with nothing but whole phrases and clauses struck out, as near to a sentence made of it as may be: what the sentence leaves out is
 * struck where it can go, what it tells stays. None where nothing is near. `dear`: what a word costs that the sentence leaves out and that
 * stays, one after the other, beside 4 for one that it tells and that is struck; the cheaper, the more of the passage stays. First with the names that the
 * sentence gives in full, then with those of the passage.
 */
export function nearestShortening(own: Phrases, { passage, anew }: Variant, dearness: readonly number[]): Shortening[] {
  if (passage.words.length > LONGEST) return [];
  const naming = namesForPronouns(own, passage);
  const places = aligned(own, passage).flatMap((place) => place?.index ?? []);
  const told = new Set([...places, ...naming.keys(), ...sharedBy(own, passage)]);
  const called = [new Map([...naming, ...fullerNames(own, passage)]), naming];
  const strike = striking(passage, told, pairsOf(places, passage));
  return dearness.flatMap((dear) => {
    const keep = (word: Word) => (relative.test(word.word) ? 6 : 0) + (told.has(word.index) ? 0 : dear * weightOf(word));
    const kept = shortestWay(passage.words, { keep, strike, running: RUNNING, breaks: ({ index }) => anew.has(index) });
    if (kept === null || kept.filter((word) => isTelling(word) && !told.has(word.index)).length > MORE) return [];
    const lost = passage.words.filter((word) => told.has(word.index) && isTelling(word) && !kept.includes(word)).length;
    return called.map((by) => ({ text: withStruck(kept, passage, by), lost })).filter(({ text }) => isNear(read(text), own));
  });
}

/** The places of words that stand in both, wherever. */
const sharedBy = (own: Phrases, { words }: Phrases): number[] => {
  const stems = new Set(own.words.filter(isTelling).map(({ stem }) => stem));
  return words.filter((word) => isTelling(word) && stems.has(word.stem)).map(({ index }) => index);
};

const isTelling = ({ kind }: Pick<Word, 'kind'>): boolean => kind !== 'small';

/** Of a day after the article’s it says something else. */
const relative = /^(?:today|yesterday|tomorrow|tonight)$/u;

/** Small words cost little; they come along. */
const weightOf = (word: Word): number => (isTelling(word) ? 1 : 0.2);

/** Which places of the passage stand side by side in the sentence: between them its writer has struck. */
const pairsOf = (places: readonly number[], { words }: Phrases): ReadonlySet<string> =>
  new Set([-1, ...places].map((place, nth) => `${place} ${places[nth] ?? words.length}`));

/** What the writer has struck costs next to nothing, as the opening does; another gap has to be worth it. */
function striking(passage: Phrases, told: ReadonlySet<number>, pairs: ReadonlySet<string>): Prices['strike'] {
  const { words } = passage;
  const known = new Map<string, number | null>();
  const priceOf = (from: number, to: number): number | null => {
    const [before, struck, after] = [words[from - 1] ?? null, words.slice(from, to), words[to] ?? null];
    const isWritersOwn = pairs.has(`${from - 1} ${to}`);
    const gap = { before, struck, after, passage };
    if (isTorn(gap) || !(isWritersOwn || isAside(gap)) || !mayBeStruck(before, after, passage)) return null;
    const lost = struck.reduce((sum, word) => sum + (told.has(word.index) ? 4 * weightOf(word) : 0), 0);
    return lost + (isWritersOwn || from === 0 ? 0.1 : 1);
  };
  return (from, to) => {
    const key = `${from} ${to}`;
    const price = known.has(key) ? (known.get(key) ?? null) : priceOf(from, to);
    known.set(key, price);
    return price;
  };
}

/** Most of what the sentence tells is told: of its names, and of its other words. */
function isNear({ stems }: Reading, own: Phrases): boolean {
  return [true, false].every((areNames) => {
    const its = own.words.filter((word) => isTelling(word) && (word.kind === 'name') === areNames);
    return its.filter(({ stem }) => stems.has(stem)).length * 5 >= its.length * 3;
  });
}
