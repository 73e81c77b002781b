import type { Aligned } from './model-aligned.ts';
import { areCopied, isHeadline, isSame, mayBeNew } from './model-in-order.ts';
import type { Phrases } from './model-phrases.ts';
import type { Sides } from './model-sides.ts';
import { spanOf } from './model-span.ts';
import { stayingIn } from './model-staying.ts';
import { struckGaps } from './model-struck-gaps.ts';
import type { Word } from './model-words.ts';

/** What keeps a sentence from being its passage with whole phrases struck out. An end of the passage is "". */
export type Gap =
  /** Words that may not go, and the two of the passage they stand between. */
  | { code: 'struck'; word: string; before: string; after: string }
  /** Words that the passage has elsewhere, and the word it has before them. */
  | { code: 'reordered'; word: string; behind: string }
  /** A word, and the form of it that the passage has. */
  | { code: 'reworded'; word: string; there: string }
  /** Words that do not stand there. */
  | { code: 'own'; word: string };

const codes: ReadonlySet<string> = new Set<Gap['code']>(['struck', 'reordered', 'reworded', 'own']);

/** Whether it only says that the sentence is no shortening. */
export const isGap = <Other extends { code: string }>(against: Gap | Other): against is Gap => codes.has(against.code);

/**
 * Lays a sentence beside its passage and names what keeps the one from being the other with whole phrases struck out, what tells most first.
 * `isGiven`: words that are no gap, since something else is said of them.
 */
export function gapsIn(sides: Sides, isGiven: (word: Word) => boolean): Gap[] {
  const { told, passage } = sides;
  const staying = stayingIn(sides);
  const loose = looseRuns(staying, sides, isGiven);
  const moved = loose.map((run) => placesOf(run, staying, passage));
  const back = moved.flatMap((places, nth) => {
    const [first] = places;
    return first === undefined ? [] : reordered(loose[nth] ?? [], first, staying, sides);
  });
  const own = loose.filter((_, nth) => moved[nth]?.length === 0).map((run): Gap => ({ code: 'own', word: spanOf(run, told) }));
  return [...back, ...own, ...rewordedIn(staying, sides), ...struckGaps(staying, sides, new Set(moved.flat()))];
}

/** Words that stay at no place and may not be new either, those with none that stays between them in one. */
function looseRuns(staying: Aligned, { told, passage }: Sides, isGiven: (word: Word) => boolean): Word[][] {
  const lastBefore = ({ index }: Word) => staying.slice(0, index).findLast((place) => place !== null) ?? null;
  const loose = told.words.filter(
    (word) => staying[word.index] === null && !isGiven(word) && !mayBeNew(word, told, lastBefore(word), passage),
  );
  const runs: Word[][] = [];
  for (const word of loose) {
    const run = runs.at(-1);
    const isNext = staying.slice(run?.at(-1)?.index, word.index).every((place) => place === null);
    if (run !== undefined && isNext) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Where the passage has words that stay at no place: all of those with a meaning, else none. */
function placesOf(run: readonly Word[], staying: Aligned, { words }: Phrases): Word[] {
  const places = run
    .filter(({ kind }) => kind !== 'small')
    .map((word) => words.find((place) => !staying.includes(place) && isSame(word, place, words)));
  return places.every((place) => place !== undefined) ? places : [];
}

function reordered(run: readonly Word[], first: Word, staying: Aligned, { told, passage }: Sides): Gap {
  const stays = staying.findLast((place) => place !== null && place.index < first.index);
  const quoted = passage.words.slice(0, first.index).findLast((word) => areCopied([word], told, passage));
  return { code: 'reordered', word: spanOf(run, told), behind: (stays ?? quoted)?.written ?? '' };
}

const rewordedIn = (staying: Aligned, { told, passage }: Sides): Gap[] =>
  told.words.flatMap((word) => {
    const place = staying[word.index] ?? null;
    if (place === null || isSame(word, place, passage.words, isHeadline(told))) return [];
    return { code: 'reworded', word: word.written, there: place.written };
  });
