import type { Aligned } from './model-aligned.ts';
import type { Gap } from './model-gaps.ts';
import { areCopied } from './model-in-order.ts';
import { mayBeStruck } from './model-may-be-struck.ts';
import type { Phrases } from './model-phrases.ts';
import type { Sides } from './model-sides.ts';
import { spanOf } from './model-span.ts';
import type { Word } from './model-words.ts';

/** What was struck between two words that stay and may not go; not what the sentence has elsewhere. */
export function struckGaps(staying: Aligned, sides: Sides, moved: ReadonlySet<Word>): Gap[] {
  if (staying.every((place) => place === null)) return [];
  const bounds = [null, ...staying.filter((place) => place !== null), null];
  return bounds.slice(1).flatMap((after, nth) => {
    const ways = waysToStrike(bounds[nth] ?? null, after, sides.passage);
    const words = uncopied(ways.at(-1) ?? [], sides);
    const telling = words.filter(({ kind }) => kind !== 'small');
    if (words.length === 0 || ways.some((way) => mayGo(way, sides))) return [];
    if (telling.length > 0 && telling.every((word) => moved.has(word))) return [];
    return gapOf(words, sides.passage);
  });
}

/** “At (the mill at) noon” is “(at the mill) at noon” too. */
function waysToStrike(before: Word | null, after: Word | null, { words }: Phrases): Word[][] {
  const between = words.slice((before?.index ?? -1) + 1, after?.index);
  return before !== null && between.length > 1 && between.at(-1)?.word === before.word
    ? [between, [before, ...between.slice(0, -1)]]
    : [between];
}

function mayGo(words: readonly Word[], { told, passage }: Sides): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return true;
  return (
    mayBeStruck(besideIn(passage, first.index - 1), besideIn(passage, last.index + 1), passage) || areCopied(words, told, passage)
  );
}

/** Without a quotation that stands in the sentence too. */
const uncopied = (words: readonly Word[], { told, passage }: Sides): Word[] =>
  words.filter((word) => !areCopied([word], told, passage));

const gapOf = (words: readonly Word[], passage: Phrases): Gap => ({
  code: 'struck',
  word: spanOf(words, passage),
  before: besideIn(passage, (words[0]?.index ?? 0) - 1)?.written ?? '',
  after: besideIn(passage, (words.at(-1)?.index ?? -1) + 1)?.written ?? '',
});

const besideIn = ({ words }: Phrases, at: number): Word | null => words[at] ?? null;
