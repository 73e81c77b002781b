import { sentencesOf } from '../../text/sentences.ts';
import { lower, type Vocabulary, wordPattern } from './vocabulary.ts';

/** From this share of common words on, a clause of a source is the one that is retold. */
const ALIKE = 0.6;

/** The denial that stands in one of two like clauses, the told one and that of its source, and not in the other. */
export function denialsNotThere(text: string, sources: readonly string[], { denials }: Vocabulary): string[] {
  const known = sources.flatMap(clausesOf).map(wordsOf);
  return clausesOf(text).flatMap((clause) => {
    const told = wordsOf(clause);
    const alike = known.filter((words) => shareOf(told, words, denials) >= ALIKE);
    const denied = (words: string[]) => words.filter((word) => denials.has(word));
    if (alike.length === 0 || alike.some((words) => denied(words).length === denied(told).length)) return [];
    return [[...denied(told), ...denied(alike[0] ?? [])][0] ?? ''];
  });
}

const clausesOf = (text: string): string[] => sentencesOf(text).flatMap((sentence) => sentence.split(/[,;:·]\s/u));
const wordsOf = (text: string): string[] => [...text.matchAll(wordPattern)].map(([word]) => lower(word));

function shareOf(told: string[], words: string[], denials: ReadonlySet<string>): number {
  const own = told.filter((word) => !denials.has(word) && word.length > 3);
  return own.filter((word) => words.includes(word)).length / Math.max(1, own.length);
}
