import type { Article } from '../articles/article.ts';
import { everydayShare } from './everyday-share.ts';
import { termsOf } from './terms-of.ts';
import { shortHash } from '../text/short-hash.ts';

/** As many words tell an event from others; more would be the manner of one report. Measured best of 20, 30, 40 and 60. */
const MOST = 20;
/** Of fewer words nobody can be sure. */
const FEWEST = 8;
/** What happened stands in the first sentences of a report. */
const SENTENCES_READ = 20;

/** What is kept of a story that was taken away: its event, and hashes of the words that tell it from others. */
export type Trace = { event: string; words: readonly string[] };

/**
 * Hashes of a story's most telling words, salted with its event's id: with them the event is known again in reports at other
 * addresses, and the tombstone repeats neither the story nor anybody's name. (Whoever guesses a word can still try it.)
 */
export function traceOf(event: string, title: string, text: string): string[] {
  const counts = new Map<string, number>();
  for (const term of termsOf(`${title} ${text}`)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const telling = [...counts].map(([term, count]) => ({
    term,
    weight: (1 + Math.log(count)) * -Math.log(everydayShare(term)),
  }));
  const most = telling.toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, MOST);
  return most.map(({ term }) => hash(event, term)).toSorted();
}

/** The share of a trace that reports bear, 0 to 1, as the mean of all; 0 for a trace too short to be sure of. */
export function shareBorne(articles: readonly Article[], trace: Trace): number {
  if (trace.words.length < FEWEST || articles.length === 0) return 0;
  return articles.reduce((sum, article) => sum + shareIn(article, trace), 0) / articles.length;
}

function shareIn({ title, sentences }: Article, { event, words }: Trace): number {
  const text = sentences.slice(0, SENTENCES_READ).map((sentence) => sentence.text);
  const its = new Set(termsOf([title, ...text].join(' ')).map((term) => hash(event, term)));
  return words.filter((word) => its.has(word)).length / words.length;
}

const hash = (event: string, term: string) => shortHash(`${event} ${term}`);
