import { type Name, namesIn } from '../../text/names.ts';
import { partiesIn } from '../en/parties-in.ts';
import { nameWordsOf } from './name-words-of.ts';

/** A text in which names are looked for: its words, and its names as runs of words. */
export type NameSource = { words: string[]; runs: string[][]; lower: ReadonlySet<string> };

/** The text once for all names that are looked for in it. */
export function nameSource(given: string): NameSource {
  const text = [given, ...partiesIn(given)].join('\n');
  const words = nameWordsOf(text);
  const names = namesIn(text);
  const runs = [...names.map((name) => nameWordsOf(name.text)), ...withSharedSurname(names, text)];
  return { words, runs, lower: new Set(words.filter((found) => /^\p{Ll}/u.test(found))) };
}

/** “Ana Ruiz” of “Ana and Eva Ruiz”. */
const withSharedSurname = (names: readonly Name[], text: string): string[][] =>
  names.flatMap((one, at) => {
    const other = names[at + 1];
    if (other === undefined || one.text.includes(' ') || !other.text.includes(' ')) return [];
    return /^(?:,| and| &|, and)\s$/u.test(text.slice(one.end, other.start))
      ? [[...nameWordsOf(one.text), ...nameWordsOf(other.text).slice(1)]]
      : [];
  });
