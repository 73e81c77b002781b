import type { Article } from '../articles/article.ts';
import { sectionWords } from './en/section-words.ts';
import type { Event } from './event.ts';
import { termsOf } from './terms-of.ts';

/** What happened stands in the first sentences; later ones wander. */
const SENTENCES_READ = 8;
/** A title names the event: its words count as those of three sentences. */
const TITLE = 3;
const STRONG = 2;
const WEAK = 1;
/** One publisher's own section weighs as much as four tenths of all telling words, together at most as much as all of them. */
const VOTE = 0.4;
const MOST_VOTES = 1;
/** Where the words of no section come to more than this, a report, nothing speaks for any. */
const LEAST = 2;

/** What each stem is worth to each section; one that several sections list is worth less to each. */
const worths = new Map<string, Map<string, number>>();
for (const [section, { strong, weak }] of Object.entries(sectionWords))
  for (const [words, worth] of [
    [weak, WEAK],
    [strong, STRONG],
  ] as const)
    for (const word of words.trim().split(/\s+/)) {
      const key = termsOf(word.replaceAll('-', ' ')).join(' ');
      worths.set(key, (worths.get(key) ?? new Map<string, number>()).set(section, worth));
    }

/**
 * The section an event belongs to: the sections its sources gave their articles count a vote a publisher, and the words of
 * titles and first sentences count by our own lists. The first of `sections` takes what nothing speaks for, and wins ties.
 */
export function sectionOf(event: Event, sections: readonly string[]): string {
  const words = wordsOf(event.articles, sections);
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  const votes = votesOf(event.articles);
  const isTold = all >= LEAST * event.articles.length;
  const score = (section: string) =>
    (isTold ? (words.get(section) ?? 0) / all : 0) + Math.min(MOST_VOTES, VOTE * (votes.get(section) ?? 0));
  return sections.reduce((best, section) => (score(section) > score(best) ? section : best), sections[0] ?? '');
}

/** Publishers for each section; a publisher whose feeds disagree votes for both. */
function votesOf(articles: Article[]): Map<string, number> {
  const voters = Map.groupBy(articles, ({ section }) => section ?? '');
  voters.delete('');
  return new Map([...voters].map(([section, its]) => [section, new Set(its.map(({ publisher }) => publisher)).size]));
}

/** What the telling words of all articles are worth to each section. */
function wordsOf(articles: Article[], sections: readonly string[]): Map<string, number> {
  const sums = new Map(sections.map((section) => [section, 0]));
  for (const { title, sentences } of articles)
    for (const [text, times] of [
      [title, TITLE],
      [firstOf(sentences), 1],
    ] as const)
      for (const term of tellingTerms(text)) {
        const its = [...(worths.get(term) ?? [])].filter(([section]) => sums.has(section));
        for (const [section, worth] of its) sums.set(section, (sums.get(section) ?? 0) + (times * worth) / its.length);
      }
  return sums;
}

/** Distinct words, and pairs of words: “black hole”. */
function tellingTerms(text: string): Set<string> {
  const terms = termsOf(text);
  return new Set([...terms, ...terms.slice(1).map((term, at) => `${terms[at] ?? ''} ${term}`)]);
}

const firstOf = (sentences: Article['sentences']) =>
  sentences
    .slice(0, SENTENCES_READ)
    .map(({ text }) => text)
    .join(' ');
