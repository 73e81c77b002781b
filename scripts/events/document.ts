import type { Article } from '../articles/article.ts';
import { datesIn } from '../text/dates.ts';
import { noNames } from '../text/en/name-words.ts';
import type { Told } from './event.ts';
import { isRoundUp } from './is-round-up.ts';
import { termsOf } from './terms-of.ts';

/** Every term met so far and its number: documents are compared by numbers, not by words. */
export type Lexicon = Map<string, number>;

/** What the clustering compares: an article or a told story as counted terms and the time it speaks of. */
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
  /** Numbers of its terms, ascending, and how often each stands in it, the title's three times over. */
  terms: Int32Array;
  counts: Float32Array;
  /** Which terms stand in its headline, and which are names: words with a capital inside a sentence. */
  headline: Int32Array;
  names: Int32Array;
  /** Days its text speaks of, `yyyy-mm-dd`. */
  days: ReadonlySet<string>;
  /** Says of itself that it covers many matters or is written on and on: it joins an event, but is no evidence for one. */
  roundUp: boolean;
};

/** A title names the event; three times its weight measured best between one and five. */
const TITLE_COUNTS = 3;
/** News says what happened first: later words are background, which other events share. Between 300 and 1,500 it hardly mattered. */
const WORDS_READ = 500;
/** Names and dates stand near the top as well, or they are those of other matters. */
const NAMES_READ = 300;
/** Where there is no headline, as many words of the text serve as one. */
const HEADLINE = 12;

export const articleDocument = (article: Article, index: number, lexicon: Lexicon): Document => ({
  key: `${article.published ?? '9999'} ${article.url}`,
  told: null,
  article: index,
  from: days(article.published),
  to: days(article.published),
  roundUp: isRoundUp(article),
  ...read(article.title, article.sentences.map(({ text }) => text).join(' '), article.published, lexicon),
});

export const toldDocument = (told: Told, lexicon: Lexicon): Document => ({
  key: `${told.published} ${told.event}`,
  told: told.event,
  article: -1,
  from: days(told.published),
  to: days(told.updated),
  roundUp: false,
  ...read(told.title, told.text, told.published, lexicon),
});

function days(time: string | null): number | null {
  const at = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? null : at / 86_400_000;
}

type Words = Omit<Document, 'key' | 'told' | 'article' | 'from' | 'to' | 'roundUp'>;

function read(title: string, text: string, said: string | null, lexicon: Lexicon): Words {
  const words = text.split(/\s+/, WORDS_READ);
  const top = words.slice(0, NAMES_READ).join(' ');
  const headline = termsOf(title);
  const counts = new Map<number, number>();
  const count = (term: string, times: number) => {
    const number = numberOf(term, lexicon);
    counts.set(number, (counts.get(number) ?? 0) + times);
  };
  for (const term of headline) count(term, TITLE_COUNTS);
  const body = termsOf(words.join(' '));
  for (const term of body) count(term, 1);
  const terms = Int32Array.from(counts.keys()).sort();
  const numbered = (some: string[]) => Int32Array.from(new Set(some.map((term) => numberOf(term, lexicon))));
  return {
    terms,
    counts: Float32Array.from(terms, (term) => counts.get(term) ?? 0),
    headline: numbered(headline.length > 0 ? headline : body.slice(0, HEADLINE)),
    names: numbered(namesOf(top)),
    days: daysIn(top, said),
  };
}

function numberOf(term: string, lexicon: Lexicon): number {
  const known = lexicon.get(term);
  if (known !== undefined) return known;
  lexicon.set(term, lexicon.size);
  return lexicon.size - 1;
}

/** A capital after a word, a number or a comma: no sentence begins there. */
const NAME = /(?<=[\p{L}\p{N},;:’”"] )\p{Lu}[\p{L}’']+/gu;

const namesOf = (text: string): string[] =>
  [...text.matchAll(NAME)].flatMap(([word]) => (noNames.has(word.toLowerCase()) ? [] : termsOf(word)));

function daysIn(text: string, said: string | null): ReadonlySet<string> {
  const mentions = datesIn(text, said ?? undefined).filter(({ precision }) => precision === 'day');
  return new Set(mentions.flatMap(({ day }) => day ?? []));
}
