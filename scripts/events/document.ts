import type { Article } from '../articles/article.ts';
import { noNames } from '../text/en/name-words.ts';
import type { Told } from './event.ts';
import { termsOf } from './terms-of.ts';

/** What the clustering compares: an article or a told story as counted words and the time it speaks of. */
export type Document = {
  /** Orders documents and settles ties: the same for the same content, whatever order it came in. */
  key: string;
  /** The told story's event; null for an article. */
  told: string | null;
  /** Index of the article in the list the documents were made from; -1 for a told story. */
  article: number;
  /** First and last day it belongs to, in days since 1970; null where no date is known. */
  from: number | null;
  to: number | null;
  /** How often each term stands in it, the title's three times over. */
  counts: Map<string, number>;
  /** Which of them are names: words with a capital inside a sentence. */
  names: Set<string>;
};

/** A title names the event; three times its weight measured best between one and five. */
const TITLE_COUNTS = 3;
/** News says what happened first: later words are background, which other events share. */
const WORDS_READ = 300;

export const articleDocument = (article: Article, index: number): Document => ({
  key: `${article.published ?? '9999'} ${article.url}`,
  told: null,
  article: index,
  from: days(article.published),
  to: days(article.published),
  ...wordsOf(article.title, article.sentences.map(({ text }) => text).join(' ')),
});

export const toldDocument = (told: Told): Document => ({
  key: `${told.published} ${told.event}`,
  told: told.event,
  article: -1,
  from: days(told.published),
  to: days(told.updated),
  ...wordsOf(told.title, told.text),
});

function days(time: string | null): number | null {
  const at = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? null : at / 86_400_000;
}

function wordsOf(title: string, text: string): Pick<Document, 'counts' | 'names'> {
  const read = text.split(/\s+/, WORDS_READ).join(' ');
  const counts = new Map<string, number>();
  const count = (term: string, times: number) => counts.set(term, (counts.get(term) ?? 0) + times);
  for (const term of termsOf(title)) count(term, TITLE_COUNTS);
  for (const term of termsOf(read)) count(term, 1);
  return { counts, names: namesOf(read) };
}

/** A capital after a word, a number or a comma: no sentence begins there. */
const NAME = /(?<=[\p{L}\p{N},;:’”"] )\p{Lu}[\p{L}’']+/gu;

const namesOf = (text: string): Set<string> =>
  new Set([...text.matchAll(NAME)].flatMap(([word]) => (noNames.has(word.toLowerCase()) ? [] : termsOf(word))));
