import newsroom from '../../newsroom.config.ts';
import type { Article } from '../articles/article.ts';
import type { Event } from '../events/event.ts';
import { countWords } from '../text/words.ts';
import { isBoilerplate } from './en/is-boilerplate.ts';
import { withoutCopies } from './numbered-evidence-copies.ts';
import { budgetOf } from './quoting-budget.ts';
import { stemsOf } from './unit.ts';

/** A sentence a request carries: its number there (from 1) and its place in its article (from 0). */
export type NumberedSentence = { number: number; article: Article; index: number; text: string; words: number };

/** What a request carries of one article, and how many words of it a story may take. */
export type NumberedArticle = { article: Article; sentences: NumberedSentence[]; allowance: number };

/** The sentences of an event's articles, numbered across the request. */
export type Evidence = {
  articles: NumberedArticle[];
  /** Where a number leads. */
  byNumber: ReadonlyMap<number, NumberedSentence>;
  /** `yyyy-mm-dd` of the newest article (UTC); null where none says. It is the only date a request may know. */
  day: string | null;
};

type Candidate = { article: Article; index: number; text: string; words: number; stems: ReadonlySet<string>; rank: number };

/**
 * The evidence for an event in at most `limit` words: news that may be quoted, wire copies once, boilerplate left out.
 * What comes first in its article stays, and what several voices say comes before that.
 */
export function numberEvidence(event: Event, limit: number): Evidence {
  const articles = withoutCopies(event.articles.filter((article) => article.kind === 'news' && article.quote !== 'none'));
  const candidates = ranked(openings(articles.flatMap(candidatesOf), 8 * limit));
  const kept = new Set(withinWords(candidates, limit));
  const sentences = candidates
    .filter((each) => kept.has(each))
    .toSorted((one, other) => articles.indexOf(one.article) - articles.indexOf(other.article) || one.index - other.index);
  const numbered = sentences.map(({ article, index, text, words }, at) => ({ number: at + 1, article, index, text, words }));
  return {
    articles: articles
      .map((article) => ({
        article,
        sentences: numbered.filter((each) => each.article === article),
        allowance: budgetOf(article),
      }))
      .filter((each) => each.sentences.length > 0),
    byNumber: new Map(numbered.map((each) => [each.number, each])),
    day:
      event.articles
        .flatMap((article) => article.published?.slice(0, 10) ?? [])
        .toSorted()
        .at(-1) ?? null,
  };
}

/** What a story could cite: sentences a footnote can hold; of a source that allows one sentence, its first only. */
function candidatesOf(article: Article): Omit<Candidate, 'rank'>[] {
  const most = article.quote === 'short' ? newsroom.quoting.shortWords : newsroom.quoting.passageWords;
  const sentences = article.sentences
    .map(({ text }, index) => ({ article, index, text, words: countWords(text), stems: stemsOf(text) }))
    .filter(({ text, words }) => words > 0 && words <= most && !isBoilerplate(text));
  return article.quote === 'short' ? sentences.slice(0, 1) : sentences;
}

/** What is compared at all: an event of a hundred articles has more sentences than can be compared with each other. */
const openings = <T extends { index: number; words: number }>(candidates: T[], limit: number): T[] =>
  withinWords(
    candidates.map((candidate) => ({ candidate, words: candidate.words, rank: candidate.index })),
    limit,
  ).map(({ candidate }) => candidate);

/** A place further up for each other voice that says much the same: five sentences' worth. */
function ranked(candidates: Omit<Candidate, 'rank'>[]): Candidate[] {
  return candidates.map((candidate) => {
    const others = candidates.filter(
      (other) => other.article.voice !== candidate.article.voice && saysTheSame(candidate.stems, other.stems),
    );
    return { ...candidate, rank: candidate.index - 5 * new Set(others.map((other) => other.article.voice)).size };
  });
}

/** Half of the words of the shorter that carry meaning. */
function saysTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  return least > 2 && one.intersection(other).size * 2 >= least;
}

/** Best rank first, in the articles' order where ranks are equal, as far as the words go. */
function withinWords<T extends { rank: number; words: number }>(candidates: T[], limit: number): T[] {
  let left = limit;
  return candidates
    .toSorted((one, other) => one.rank - other.rank)
    .filter(({ words }) => {
      left -= words;
      return left >= 0;
    });
}
