import newsroom from '../../newsroom.config.ts';
import type { Article } from '../articles/article.ts';
import { countWords } from '../text/words.ts';
import type { Passage } from './draft.ts';

const { quoting } = newsroom;

/** What has been taken of each article: a set of sentence numbers an address. */
export type Taken = ReadonlyMap<string, readonly Passage[]>;

/** Words that may be taken from an article whose first sentence is free. */
export function budgetOf(article: Article): number {
  return Math.min(quoting.words, Math.floor(quoting.share * article.words));
}

/**
 * Whether a passage may be taken beside what has been: one already taken costs nothing, one that overlaps another
 * would be printed twice and is refused, the first sentence is always allowed, and the rest is a matter of words.
 */
export function mayTake(article: Article, passage: Passage, taken: Taken): boolean {
  const before = taken.get(article.url) ?? [];
  if (before.some((other) => isSame(other, passage))) return true;
  if (textOfPassage(article, passage).length > (article.snippet ?? Infinity)) return false;
  if (wordsOfPassage(article, passage) > mostWords(article) || before.some((other) => overlaps(other, passage))) return false;
  if (before.length === 0 && passage.first === passage.last) return true;
  const spent = [...before, passage].reduce((sum, each) => sum + wordsOfPassage(article, each), 0);
  return article.quote === 'full' && spent <= budgetOf(article);
}

/** What has been taken after this passage was taken too. */
export function take(passage: Passage, taken: Taken): Taken {
  const before = taken.get(passage.url) ?? [];
  return before.some((other) => isSame(other, passage)) ? taken : new Map(taken).set(passage.url, [...before, passage]);
}

/** Words one passage of this article may have. */
export const mostWords = (article: Article) => (article.quote === 'short' ? quoting.shortWords : quoting.passageWords);

export const wordsOfPassage = (article: Article, passage: Passage): number => countWords(textOfPassage(article, passage));

const textOfPassage = (article: Article, { first, last }: Passage): string =>
  article.sentences
    .slice(first, last + 1)
    .map((sentence) => sentence.text)
    .join(' ');

const isSame = (one: Passage, other: Passage) => one.first === other.first && one.last === other.last;
const overlaps = (one: Passage, other: Passage) => one.first <= other.last && other.first <= one.last;
