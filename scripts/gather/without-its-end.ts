import { read } from '../checks/reading.ts';
import { mayBeStruck } from './model-may-be-struck.ts';
import { phrasesOf, type Phrases } from './model-phrases.ts';
import { isParted } from './shortening-gap.ts';

const known = new WeakMap<Phrases, Phrases[]>();
const LONGEST = 70;

/**
 * What is left of a passage when its end is struck, whole by whole: “left Tamber in May, after the vote, which he lost” is “left Tamber in
 * May, after the vote”, “left Tamber in May”, “left Tamber”. Without the passage itself.
 */
export function withoutItsEnd(passage: Phrases): Phrases[] {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const found: Phrases[] = [];
  // Longer ones are no news sentences, and have more ends than there is time for.
  if (passage.words.length > LONGEST) return found;
  const open = [passage];
  const seen = new Set<number>([passage.words.length]);
  for (let whole = open.pop(); whole !== undefined; whole = open.pop()) {
    for (const length of endsOf(whole)) {
      if (seen.has(length)) continue;
      seen.add(length);
      const rest = firstOf(length, passage);
      found.push(rest);
      open.push(rest);
    }
  }
  known.set(passage, found);
  return found;
}

/** After how many words it may end: before a mark, or before a word that opens a phrase or a clause. */
const endsOf = ({ words, text, ...rest }: Phrases): number[] =>
  words.flatMap((word, at) => {
    const last = words[at - 1];
    if (last === undefined || at < 3 || /^(?:ADP|DET|AUX|CCONJ|SCONJ)$/u.test(last.pos)) return [];
    const opens =
      isParted(last, word, text) ||
      word.kind === 'date' ||
      /^(?:ADP|SCONJ|CCONJ|PART|VERB|ADV)$/u.test(word.pos) ||
      word.word === 'who';
    return opens && mayBeStruck(last, null, { words, text, ...rest }) ? [at] : [];
  });

function firstOf(length: number, { words, text }: Phrases): Phrases {
  const last = words[length - 1];
  const end = last === undefined ? 0 : last.at + last.word.length;
  const mark = /^(?:\.?[”"’)]+)?/u.exec(text.slice(end))?.[0] ?? '';
  return phrasesOf(read(`${text.slice(0, end)}${mark}.`));
}
