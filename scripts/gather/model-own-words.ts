import { type Evidence, evidenceOf, ownWords } from '../checks/evidence.ts';
import { hasWordFor } from '../checks/means-the-same.ts';
import { speechVerb } from '../checks/en/speech.ts';
import { read, type Reading, type Token } from '../checks/reading.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Statement, Story } from '../stories/story.ts';

/** Words of a model’s sentence that no article it rests on has, and the sentence: its place among the statements, or the part. */
export type Unsaid = { of: number | 'headline' | 'standfirst'; words: string[] };

/**
 * What a model says in words of its own. Every word with a meaning stands, or a word that can stand for it, in what one article
 * says there: so it can neither add to a sentence nor put two publishers’ sentences together into a third. A clause of the
 * headline or standfirst is told by one statement. Far stricter than the check, which is for people: they retell more freely.
 */
export function unsaidIn(story: Story): Unsaid[] {
  const publishers = story.footnotes.map(({ publisher }) => publisher);
  const told = story.statements.map((statement) => saidFor(statement, story));
  const whole = told.map((articles) => articles.flat());
  return [
    ...story.statements.map(({ text, date = '' }, of) => ({
      of,
      words: unsaid(text.slice(date.length), publishers, told[of] ?? []),
    })),
    ...(['headline', 'standfirst'] as const).map((of) => {
      const clauses = clausesOf(of === 'headline' ? story.front.title : story.front.summary);
      return { of, words: clauses.flatMap((clause) => unsaidInClause(clause, publishers, whole)) };
    }),
  ].filter(({ words }) => words.length > 0);
}

/** What each article of a statement says there, its headline too. */
function saidFor(statement: Statement, story: Story): Reading[][] {
  return [...new Set(statement.footnotes.map(({ url }) => url))].map((url) => {
    const footnotes = statement.footnotes.filter((note) => note.url === url);
    const { passages, titles }: Evidence = evidenceOf({ ...statement, footnotes }, story);
    return [...passages.flatMap(({ text }) => sentencesOf(text)), ...titles].map(read);
  });
}

/** A clause of the headline or standfirst may borrow one word of another statement, but no name. */
function unsaidInClause(clause: string, publishers: readonly string[], whole: readonly Reading[][]): string[] {
  const missing = missingFrom(clause, publishers, whole);
  const [first] = missing;
  const isBorrowed = missing.length === 1 && first?.kind === 'content' && whole.flat().some((each) => hasWordFor(first, each));
  return isBorrowed ? [] : missing.map(({ word }) => word);
}

const unsaid = (text: string, publishers: readonly string[], articles: readonly Reading[][]): string[] =>
  missingFrom(text, publishers, articles).map(({ word }) => word);

/** The words that are missing where the fewest are. */
function missingFrom(text: string, publishers: readonly string[], articles: readonly Reading[][]): Token[] {
  const own = read(withoutNames(ownWords(text), publishers));
  const telling = own.tokens.filter(
    ({ kind, word }) =>
      (kind === 'content' && !addNothing.test(word) && !handsOver(word, own.text)) ||
      (kind === 'name' && word.length > 2) ||
      sweeping.test(word),
  );
  const isSaid = (token: Token, readings: readonly Reading[]) =>
    readings.some((each) => hasWordFor(token, each)) ||
    (speaking.test(token.word) && readings.some(({ tokens }) => tokens.some(({ word }) => speechVerb.test(word))));
  const missing = articles.map((readings) => telling.filter((token) => !isSaid(token, readings)));
  return missing.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

/** Small words that make a part the whole, or turn a deed on the doer. */
const sweeping = /^(?:all|every|everyone|everybody|none|only|always|himself|herself|themselves)$/u;
/** Words that say nothing of the event, and those a passage may have any verb of speech for. */
const addNothing = /^(?:due|aged|time|named?|statement)$/u;
const speaking = /^(?:say|says|said|tells?|told)$/u;

const withoutNames = (text: string, names: readonly string[]): string =>
  names.filter((name) => name !== '').reduce((rest, name) => rest.replaceAll(name, '·'.repeat(name.length)), text);

/** Beside a publisher or a quotation: words that say who says it, and nothing of the event. */
const handsOver = (word: string, text: string): boolean =>
  text.includes('·') &&
  /^(?:say|said|tell|told|report|quot|writ|wrote|add|note|put|describ|call|cit|accord|giv|gave|speak|spoke|number|figure)(?:s|e|es|d|ed|ing)?$/u.test(
    word,
  );

const clausesOf = (text: string): string[] =>
  text
    .split(/\s(?:as|and|but|while|after|before|when|where|who|which|that)\s|[;:,.]\s|\s[–—-]\s/u)
    .filter((part) => /\p{L}/u.test(part));
