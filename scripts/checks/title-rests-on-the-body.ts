import { functionWords } from '../text/en/function-words.ts';
import { headings } from '../stories/headings.ts';
import type { Story } from '../stories/story.ts';
import type { Check, Finding } from './check.ts';
import { datesNotFound } from './dates-are-attested.ts';
import { type Evidence, evidenceOfAll, ownWords, textsOf } from './evidence.ts';
import { offices } from './en/offices.ts';
import { sameGroup } from './means-the-same.ts';
import { namesNotFound } from './names-are-attested.ts';
import { numbersNotFound } from './numbers-are-attested.ts';
import { quotesNotFound } from './quotes-are-verbatim.ts';
import { read, type Token } from './reading.ts';

/** What title, summary and headings quote, count, date and name is in the passages of the body or in the cited headlines. */
export const titleRestsOnTheBody: Check = (story) => {
  const evidence = evidenceOfAll(story);
  const listed = story.front.articles.map(({ title }) => title);
  return linesOf(story).flatMap(({ text, line }) => findingsIn(text, evidence, listed).map((finding) => ({ ...finding, line })));
};

/** Title and summary stand in the front matter, which begins the file; our own fixed headings say nothing of the event. */
export function linesOf({ front, headings: used }: Story): { text: string; line: number }[] {
  const fixed: readonly string[] = headings.map(({ text }) => text);
  return [{ text: front.title, line: 1 }, { text: front.summary, line: 1 }, ...used.filter(({ text }) => !fixed.includes(text))];
}

function findingsIn(text: string, evidence: Evidence, listed: string[]): Finding[] {
  const line = 1;
  return [
    ...quotesNotFound(text, textsOf(evidence)).map((quote) => ({ code: 'quote-not-found' as const, line, quote })),
    ...numbersNotFound(text, evidence).map((number) => ({ code: 'number-not-sourced' as const, line, number })),
    ...datesNotFound(text, evidence).map((date) => ({ code: 'date-not-sourced' as const, line, date })),
    ...(isTitleCase(text) ? capitalsNotFound(text, evidence, listed) : namesNotFound(text, evidence)).map((name) => ({
      code: 'name-not-sourced' as const,
      line,
      name,
    })),
  ];
}

/** Where capitals tell no names, any word may be one: each that has a meaning stands in a passage or in the headline of a listed article. */
function capitalsNotFound(text: string, evidence: Evidence, listed: string[]): string[] {
  const sources = [...textsOf(evidence), ...listed, ...evidence.publishers].map(read);
  // An office is no other office, in large letters least of all.
  const has = ({ stem, word }: Token) =>
    sources.some(
      ({ stems, tokens }) => stems.has(stem) || (!offices.has(word) && tokens.some((its) => sameGroup(stem, its.stem))),
    );
  return read(ownWords(text))
    .tokens.filter(({ kind, at, word }) => /^\p{Lu}/u.test(text.slice(at)) && kind !== 'small' && !functionWords.has(word))
    .filter(({ kind }) => kind === 'name' || kind === 'content')
    .filter((token) => !has(token))
    .map(({ word, at }) => text.slice(at, at + word.length));
}

/** Where nearly every longer word is capitalised, capitals tell no names. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.8;
}
