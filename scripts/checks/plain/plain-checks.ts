import type { Story } from '../../stories/story.ts';
import type { Check, Finding } from '../check.ts';
import { evidenceOf, evidenceOfAll, type Evidence, ownWords, textsOf } from '../evidence.ts';
import { quotesNotFound } from '../quotes-are-verbatim.ts';
import { linesOf } from '../title-rests-on-the-body.ts';
import { denialsNotThere } from './denials-not-there.ts';
import { namesNotThere } from './names-not-there.ts';
import { numbersNotThere } from './numbers-not-there.ts';
import { lower, type Vocabulary, wordPattern } from './vocabulary.ts';

type Rule = (text: string, sources: readonly string[], vocabulary: Vocabulary) => string[];

/** What is held against passages in a language without a grammar of its own here: digits, names, and what its vocabulary adds. */
export function plainChecks(vocabulary: Vocabulary): readonly Check[] {
  const rules = {
    numbers: over(numbersNotThere, vocabulary, (line, number) => ({ code: 'number-not-sourced', line, number })),
    names: over(namesNotThere, vocabulary, (line, name) => ({ code: 'name-not-sourced', line, name })),
    dates: over(daysNotThere, vocabulary, (line, date) => ({ code: 'date-not-sourced', line, date })),
    denials: over(denialsNotThere, vocabulary, (line, word) => ({ code: 'negation-changed', line, word })),
  };
  // A check's name is the sentence it enforces: the trail of a story gives it.
  const numbersAreThere: Check = (story) => rules.numbers(story);
  const namesAreThere: Check = (story) => rules.names(story);
  const datesAreThere: Check = (story) => rules.dates(story);
  const denialsAreThere: Check = (story) => rules.denials(story);
  return [numbersAreThere, namesAreThere, datesAreThere, denialsAreThere, titleQuotesAreThere];
}

/** Months and weekdays stand in the passage by name: nothing is reckoned. */
const daysNotThere: Rule = (text, sources, { calendar }) => {
  const known = new Set(sources.flatMap((source) => [...source.matchAll(wordPattern)].map(([word]) => lower(word))));
  return [...text.matchAll(wordPattern)]
    .map(([word]) => word)
    .filter((word) => calendar.has(lower(word)) && !known.has(lower(word)));
};

const titleQuotesAreThere: Check = (story) => {
  const sources = textsOf(evidenceOfAll(story));
  return linesOf(story).flatMap(({ text, line }) =>
    quotesNotFound(text, sources).map((quote): Finding => ({ code: 'quote-not-found', line, quote })),
  );
};

/** A rule over every statement, and over title, summary and headings. */
function over(rule: Rule, vocabulary: Vocabulary, finding: (line: number, words: string) => Finding): Check {
  const judge = (text: string, line: number, evidence: Evidence): Finding[] =>
    rule(ownWords(text), [...textsOf(evidence), ...evidence.publishers], vocabulary).map((words) => finding(line, words));
  return (story: Story) => [
    ...story.statements.flatMap((statement) => judge(statement.text, statement.line, evidenceOf(statement, story))),
    ...linesOf(story).flatMap(({ text, line }) => judge(text, line, evidenceOfAll(story))),
  ];
}
