import type { Aligned } from './model-aligned.ts';
import { headsOf, isOnlyAMeasure } from './model-heads.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** A stretch of a sentence that is laid beside its passage. */
export type Stretch = { words: readonly Word[]; places: Aligned; passage: Phrases };

/**
 * Whether a stretch only shortens its passage: its words stand there in this order, and whatever was struck between two of them is
 * a whole that can go without the words that stay changing hands.
 */
export function isShortened({ words, places, passage }: Stretch): boolean {
  const there = words.map(({ index }) => places[index] ?? null);
  if (words.some((word, nth) => there[nth] === null && !mayBeNew(word))) return false;
  const kept = there.filter((place) => place !== null);
  return kept.every((place, nth) => {
    const before = kept[nth - 1];
    return before === undefined || place.index === before.index + 1 || canGo(before, place, passage);
  });
}

/** Articles and helpers: they tie nothing to anything. */
const mayBeNew = ({ pos, word }: Word) => pos === 'DET' || pos === 'AUX' || /^(?:his|her|its|their|that|also)$/u.test(word);

/** Whether the words between two of a passage can be struck. */
function canGo(before: Word, after: Word, { parts, words }: Phrases): boolean {
  if (after.index <= before.index) return false;
  const struck = words.slice(before.index + 1, after.index);
  if (struck.every(({ pos, word }) => /^(?:ADV|DET|AUX)$/u.test(pos) || /^(?:his|her|its|their|that)$/u.test(word))) return true;
  if (struck.every(({ pos, word }) => /^(?:ADV|ADJ|VERB)$/u.test(pos) && /(?:ing|ed|en|ly)$/u.test(word)) && isDescribed(after))
    return true;
  if (isMeasured(struck) || areTitles(struck, after)) return true;
  if (areParallel(struck, after)) return true;
  const shape = shapeOf(before, after, parts);
  const stays = after.word === 'of' ? 'o' : kindOf(after, parts);
  return shapes.some(([struckShape, staysShape]) => struckShape.test(shape) && staysShape.test(stays));
}

/** “(Fallen) soldiers”. */
const isDescribed = ({ pos }: Word) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

/** “(A series of) talks”. */
const isMeasured = (struck: readonly Word[]) =>
  struck.at(-1)?.word === 'of' &&
  struck.slice(0, -1).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(pos)) &&
  struck.slice(-2).some(isOnlyAMeasure);

/** “Lies (40 metres below the sea and) 38 miles from the coast”: one figure and another. */
const areParallel = (struck: readonly Word[], after: Word): boolean =>
  struck.at(-1)?.word === 'and' &&
  struck[0]?.kind === 'number' &&
  after.kind === 'number' &&
  struck.filter(({ pos }) => pos === 'NUM').length === 1;

/** “(Newly confirmed Secretary of State) Ana Ruiz”: all in capitals, or before them. */
const areTitles = (struck: readonly Word[], after: Word) =>
  after.kind === 'name' &&
  struck.some(({ word }) => word === 'of') &&
  struck.every(({ written, word, pos }) => word === 'of' || /^\p{Lu}/u.test(written) || /^(?:ADV|ADJ|VERB)$/u.test(pos));

/**
 * What may be struck, and before what: A an adverb or a day, P a preposition, T a thing, t what stands before a noun that stays, V a verb,
 * W “who”, S another opener of a clause, C “and”, a comma any mark; o is “of”.
 */
const phrase = '(?:P(?:V(?:T|PT)*|T(?:,?C?T)*(?:PT)*))';
const shapes: [RegExp, RegExp][] = [
  // “A (small, old) ferry”, “the (Tamber port’s) mayor”.
  [/^,*t$/u, /./u],
  // “Closed the bridge (at noon) (in the rain)”: but not before “of”, “who” or a participle that could be of it.
  [new RegExp(`^,?(?:A|${phrase},?)+t?$`, 'u'), /^[^owvC]$/u],
  // “The mill (– once an oven –) closed”.
  [/^,[^,]*(?:,[^,]*)*,t?$/u, /^[^ow]$/u],
  // “The bus (that carried pupils) sank”.
  [/^[WG](?:A|V|T|PT|,)*,?$/u, /^V$/u],
  // “Ferries (and tugs)”, “(ferries and) tugs”, “(ferries, tugs and) boats”.
  [/^,?(?:CT)+,?$/u, /./u],
  [/^(?:,?C?T)*,?Ct?$/u, /^[Tt]$/u],
  [/^(?:,T)+,?$/u, /^[CT]$/u],
  // “Nurses (set up tents and) handed out bread”.
  [/^(?:A|V|T|PT|PVT)*,?C$/u, /^[V]$/u],
  [/^CV$/u, /./u],
  // “Ana Ruiz, (who) left”.
  [/^,?W$/u, /^[Vv]$/u],
];

/** The kind of what stays after the gap: v is a verb that may describe what stands before it. */
function kindOf(word: Word, parts: readonly Part[]): string {
  const part = parts.find((its) => wordsOf(its).includes(word));
  if (part === undefined) return '?';
  if (part.kind === 'verb') return isBare(part) ? 'v' : 'V';
  if (part.kind === 'thing') return part.thing.words[0] === word ? 'T' : 't';
  return part.kind === 'who' ? 'w' : letterOf(part);
}

function shapeOf(before: Word, after: Word, parts: readonly Part[]): string {
  let [shape, clause] = ['', before.clause];
  for (const part of parts) {
    const all = wordsOf(part);
    const struck = all.filter(({ index }) => index > before.index && index < after.index);
    const [first] = struck;
    if (first === undefined) continue;
    if (first.clause !== clause) shape += ',';
    clause = first.clause;
    shape += struck.length === all.length ? letterOf(part) : partly(part, struck);
  }
  return after.clause === clause ? shape : `${shape},`;
}

/** Of a thing what goes before its noun; the end of one, with its noun, cannot go. */
function partly(part: Part, struck: readonly Word[]): string {
  if (part.kind === 'verb') return struck.every(({ pos }) => pos !== 'VERB') ? 'A' : '!';
  if (part.kind !== 'thing') return '!';
  return headsOf(part.thing).some((head) => struck.includes(head)) ? '!' : 't';
}

function letterOf(part: Part): string {
  if (part.kind === 'thing')
    return part.thing.preposition === null && part.thing.words.every(({ kind }) => kind === 'date') ? 'A' : 'T';
  if (part.kind === 'verb') return isBare(part) ? 'G' : 'V';
  if (part.kind === 'and') return 'C';
  if (part.kind === 'who') return 'W';
  if (part.kind === 'that') return 'S';
  return part.word.pos === 'ADP' ? 'P' : 'A';
}

const isBare = ({ head, helpers }: Extract<Part, { kind: 'verb' }>) => helpers.length === 0 && /(?:ing|ed|en)$/u.test(head.word);

const wordsOf = (part: Part): Word[] =>
  part.kind === 'thing' ? part.thing.words : part.kind === 'verb' ? [...part.helpers, part.head] : [part.word];
