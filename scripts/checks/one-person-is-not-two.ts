import { namesIn } from '../text/names.ts';
import { type Evidence, evidenceOf, evidenceOfAll, ownWords, textsOf } from './evidence.ts';
import type { Check } from './check.ts';
import { nameWordsOf } from './names/name-words-of.ts';
import { linesOf } from './title-rests-on-the-body.ts';

/** What stands between two names of a list. */
const listed = /^\s*(?:,|and|&|,\s*and|or)\s*$/u;

/** Two names in a list are not two parts of one name: “Ana Ruiz, Ruiz Bordón” of a passage that knows one Ana Ruiz Bordón. */
export const onePersonIsNotTwo: Check = (story) => [
  ...story.statements.flatMap((statement) => splitIn(statement.text, statement.line, evidenceOf(statement, story))),
  ...linesOf(story).flatMap(({ text, line }) => splitIn(text, line, evidenceOfAll(story))),
];

function splitIn(text: string, line: number, evidence: Evidence) {
  const own = ownWords(text);
  const names = namesIn(own);
  const pairs = names.flatMap((one, at) => {
    const other = names[at + 1];
    return other && listed.test(own.slice(one.end, other.start)) ? [{ one: one.text, other: other.text }] : [];
  });
  if (pairs.length === 0) return [];
  const known = [...new Set(textsOf(evidence).flatMap((source) => namesIn(source).map((name) => name.text)))];
  return pairs.flatMap(({ one, other }) => {
    const name = known.find((whole) => overlap(nameWordsOf(one), nameWordsOf(other), nameWordsOf(whole)));
    return name === undefined ? [] : [{ code: 'one-as-two' as const, line, one, other, name }];
  });
}

/** Both are parts of the whole, neither is part of the other, and they share a word: a forename and a surname, a surname and a second one. */
function overlap(one: string[], other: string[], whole: string[]): boolean {
  const part = (some: string[], all: string[]) => some.every((word) => all.includes(word));
  const shared = one.some((word) => other.includes(word));
  return shared && part(one, whole) && part(other, whole) && !part(one, other) && !part(other, one);
}
