import type { Article } from '../articles/article.ts';
import { wordsOf } from '../text/words.ts';

/** Share of a text's runs of three words that stand in another too, from which on it is a copy: one that adds more than this is none. */
const alike = 0.7;

/** The articles without those that repeat another of the same voice; the voice's own publisher, then the earlier one, is kept. */
export function withoutCopies(articles: readonly Article[]): Article[] {
  const originalsFirst = articles.toSorted((one, other) => Number(isOriginal(other)) - Number(isOriginal(one)));
  const runs = new Map(articles.map((article) => [article, runsOf(article)]));
  const kept: Article[] = [];
  for (const article of originalsFirst) {
    const copied = kept.some((other) => other.voice === article.voice && isCopy(runs.get(article), runs.get(other)));
    if (!copied) kept.push(article);
  }
  return articles.filter((article) => kept.includes(article));
}

const isOriginal = (article: Article) => article.publisher === article.voice;

function isCopy(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  return one.size > 0 && one.intersection(other).size >= alike * one.size;
}

function runsOf(article: Article): Set<string> {
  const words = article.sentences.flatMap((sentence) => wordsOf(sentence.text));
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
