import newsroom from '../../newsroom.config.ts';
import type { Article } from '../articles/article.ts';
import type { Event } from '../events/event.ts';
import { countWords } from '../text/words.ts';
import { withoutDateline } from './en/dateline.ts';
import { isBoilerplate } from './en/is-boilerplate.ts';
import { speaksToPrograms } from './en/speaks-to-programs.ts';
import { withoutCopies } from './numbered-evidence-copies.ts';
import { budgetOf } from './quoting-budget.ts';
import { stemsOf } from './unit.ts';
import { withinSpeech } from './within-speech.ts';

/** A sentence a request carries: its number there (from 1) and its place in its article (from 0). */
export type NumberedSentence = { number: number; article: Article; index: number; text: string; words: number };

/** What a request carries of one article, its place in the request (from 1), and how many words of it a story may take. */
export type NumberedArticle = { article: Article; sentences: NumberedSentence[]; allowance: number; place: number };

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
 * The evidence for an event in at most `limit` words: news that may be quoted, wire copies once, boilerplate left out. What
 * comes first in its article stays; before that comes what several voices say and what no earlier article says; behind it
 * what the same voice, or enough others, have said already.
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
      .filter((each) => each.sentences.length > 0)
      .map((each, at) => ({ ...each, place: at + 1 })),
    byNumber: new Map(numbered.map((each) => [each.number, each])),
    day:
      event.articles
        .flatMap((article) => article.published?.slice(0, 10) ?? [])
        .toSorted()
        .at(-1) ?? null,
  };
}

/** What a story could cite: sentences a footnote can hold, none from the midst of somebody’s speech; of a source that allows one sentence, its first only. */
function candidatesOf(article: Article): Omit<Candidate, 'rank'>[] {
  const most = article.quote === 'short' ? newsroom.quoting.shortWords : newsroom.quoting.passageWords;
  const sentences = article.sentences
    .map(({ text: whole }, index) => {
      // As the passage will stand: where somebody wrote says nothing of the event.
      const text = withoutDateline(whole);
      return { article, index, text, words: countWords(text), stems: stemsOf(text) };
    })
    .filter(({ text, words }) => words > 0 && words <= most && !isBoilerplate(text) && !speaksToPrograms(text))
    .filter(({ index, text }) => !withinSpeech(article, index) || saysWhose.test(text));
  return article.quote === 'short' ? sentences.slice(0, 1) : sentences;
}

/** “… we closed them,” she said: words behind the mark that closes a speech. */
const saysWhose = /[”"][^“"]*\p{L}/u;

/** What is compared at all: an event of a hundred articles has more sentences than can be compared with each other. */
const openings = <T extends { index: number; words: number }>(candidates: T[], limit: number): T[] =>
  withinWords(
    candidates.map((candidate) => ({ candidate, words: candidate.words, rank: candidate.index })),
    limit,
  ).map(({ candidate }) => candidate);

/** Sentences' worth of a place: what moves a sentence up or down among those of its article. */
const worth = { voice: 5, fresh: 1, repeated: 40 };
/** Voices that are enough to show that several say it; more cost words and prove no more. */
const enoughVoices = 4;

/** By place in the article, moved up for each other voice that says much the same and for news, down for repetition. */
function ranked(candidates: Omit<Candidate, 'rank'>[]): Candidate[] {
  return candidates.map((candidate) => {
    const same = candidates.filter((other) => other.article !== candidate.article && saysTheSame(candidate.stems, other.stems));
    const before = same.filter((other) => isEarlier(other.article, candidate.article));
    const voices = new Set(same.map((other) => other.article.voice).filter((voice) => voice !== candidate.article.voice));
    const earlier = new Set(before.map((other) => other.article.voice));
    const repeated = earlier.has(candidate.article.voice) || earlier.size >= enoughVoices;
    const fresh = before.length === 0 && candidates.some((other) => isEarlier(other.article, candidate.article));
    const up = worth.voice * Math.min(voices.size, enoughVoices) + (fresh ? worth.fresh : 0);
    return { ...candidate, rank: candidate.index - up + (repeated ? worth.repeated : 0) };
  });
}

/** Where one of two has no time, neither is the earlier. */
const isEarlier = (one: Article, other: Article): boolean =>
  one.published !== null && other.published !== null && one.published < other.published;

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
