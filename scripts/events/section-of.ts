import type { Article } from '../articles/article.ts';
import { sectionWords } from './en/section-words.ts';
import type { Event } from './event.ts';
import { termsOf } from './terms-of.ts';

/** What happened stands in the first sentences; later ones wander. */
const SENTENCES_READ = 8;
/** One publisher's own section weighs as much as half of all telling words. */
const VOTE = 0.5;

const lists = new Map(Object.entries(sectionWords).map(([section, words]) => [section, new Set(termsOf(words))] as const));

/**
 * The section an event belongs to: the sections its sources gave their articles count one vote a publisher, and the words of
 * titles and first sentences count by our own lists. The first of `sections` takes what nothing speaks for, and wins ties.
 */
export function sectionOf(event: Event, sections: readonly string[]): string {
  const words = new Map(sections.map((section) => [section, wordsFor(section, event.articles)]));
  const all = [...words.values()].reduce((sum, count) => sum + count, 0) || 1;
  const votes = votesOf(event.articles);
  const score = (section: string) => (words.get(section) ?? 0) / all + VOTE * (votes.get(section) ?? 0);
  return sections.reduce((best, section) => (score(section) > score(best) ? section : best), sections[0] ?? '');
}

/** Publishers for each section; a publisher whose feeds disagree votes for both. */
function votesOf(articles: Article[]): Map<string, number> {
  const voters = Map.groupBy(articles, ({ section }) => section ?? '');
  voters.delete('');
  return new Map([...voters].map(([section, its]) => [section, new Set(its.map(({ publisher }) => publisher)).size]));
}

/** Distinct telling words an article, those of its title twice. */
function wordsFor(section: string, articles: Article[]): number {
  const list = lists.get(section);
  if (!list) return 0;
  const found = (text: string) => new Set(termsOf(text)).intersection(list).size;
  return articles.reduce((sum, { title, sentences }) => sum + 2 * found(title) + found(firstOf(sentences)), 0);
}

const firstOf = (sentences: Article['sentences']) =>
  sentences
    .slice(0, SENTENCES_READ)
    .map(({ text }) => text)
    .join(' ');
