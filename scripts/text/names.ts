import { isShortDay } from './en/calendar.ts';
import { functionWords } from './en/function-words.ts';
import { nameArticles, nameParticles, noNames, titles } from './en/name-words.ts';
import { multipliers, ordinalNumbers, smallNumbers } from './en/number-words.ts';
import { remembered } from './remembered.ts';
import { textBefore } from './text-before.ts';

/** A name; `text` is `slice(start, end)` without a possessive. `initial`: it begins a sentence, so that its capital says little. */
export type Name = { text: string; start: number; end: number; initial: boolean };

type Word = { text: string; start: number; end: number };

const words = /(?<![°\p{L}\p{N}])(?:(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{M}\p{N}]+(?:[.'’&/-][\p{L}\p{M}\p{N}]+)*)/gu;

/**
 * Names in a text, in order: runs of capitalised words with the small words that may stand inside them (“Bank of England”,
 * “al-Amin”), and acronyms. A function word, a number or a day is no name, nor is a word at the start of a sentence that
 * the text has in lower case too.
 */
export const namesIn = remembered((text: string): readonly Name[] => {
  const tokens = [...text.matchAll(words)].map((match) => {
    // “An ex-White House aide”: the prefix is no part of the name.
    const prefix = prefixed.exec(match[0])?.[0].length ?? 0;
    return { text: match[0].slice(prefix), start: match.index + prefix, end: match.index + match[0].length };
  });
  const lower = new Set(tokens.filter(({ text: word }) => /^\p{Ll}/u.test(word)).map((word) => word.text));
  return runsOf(text, tokens).flatMap((run) => nameOf(text, run, lower));
});

const prefixed = /^(?:ex|pro|anti|non|then|mid|post|pre|former|most|all|neo|ultra|semi|un)-(?=\p{Lu})/u;

/** Capitalised words that follow each other, joined over particles where a capitalised word comes after them. */
function runsOf(text: string, tokens: Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  tokens.forEach((word, index) => {
    const last = run.at(-1);
    const joined = last !== undefined && joins(text, last, word);
    if (run.length > 0 && (!joined || !(isCapitalised(word) || leadsOn(text, tokens, index)))) {
      runs.push(run);
      run = [];
    }
    if (isCapitalised(word) || run.length > 0) run.push(word);
  });
  return [...runs, run].filter((found) => found.length > 0);
}

const isCapitalised = ({ text }: Word) => /^(?:\p{Lu}|(?:al|el|d|i|e|l)[-’']?\p{Lu}|\p{Ll}\p{Lu}|\p{N}+\p{Lu})/u.test(text);

/** Words belong together where a single space or an ampersand stands between them and no possessive ends the first. */
function joins(text: string, one: Word, other: Word): boolean {
  return (
    /^(?: | & )$/u.test(text.slice(one.end, other.start)) &&
    !/['’]s$/u.test(one.text) &&
    !/-(?:based|led|run|held|owned|born|backed|made|built|controlled|bound|occupied)$/u.test(
      beginsASentence(text, one.start) ? '' : one.text,
    ) &&
    !/\p{L}{2,}\.$/u.test(text.slice(one.start, one.end))
  );
}

/** A particle (and an article after it) with a capitalised word behind. */
function leadsOn(text: string, tokens: Word[], index: number): boolean {
  const [before, word, next, after] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (word === undefined || next === undefined || !joins(text, word, next)) return false;
  const small = nameParticles.has(word.text);
  if (small && isCapitalised(next)) return true;
  if (small && nameArticles.has(next.text)) return after !== undefined && joins(text, next, after) && isCapitalised(after);
  return before !== undefined && nameParticles.has(before.text) && nameArticles.has(word.text) && isCapitalised(next);
}

function nameOf(text: string, run: Word[], lower: ReadonlySet<string>): Name[] {
  const words = withoutEnds(text, run, lower);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.every((word) => titles.has(plain(word.text)))) return [];
  const end = last.end - (addition.exec(last.text)?.[0].length ?? 0);
  return [{ text: text.slice(first.start, end), start: first.start, end, initial: beginsASentence(text, first.start) }];
}

/** A run without the words at its ends that are no names; a loop, since whoever writes the text decides how many there are. */
function withoutEnds(text: string, run: Word[], lower: ReadonlySet<string>): Word[] {
  const isNoPart = (word: Word) => isNoName(word.text) || isShortDay(word.text, text.slice(word.end, word.end + 4));
  const isNone = (word: Word) =>
    isNoPart(word) || (beginsASentence(text, word.start) && (lower.has(word.text.toLowerCase()) || isCompound(word.text)));
  // Particles that were inside a run do not begin one.
  const from = run.findIndex((word) => isCapitalised(word) && !isNone(word));
  return from < 0 ? [] : run.slice(from, run.findLastIndex((word, at) => at <= from || !isNoPart(word)) + 1);
}

/** What is no part of a name at its end: a possessive, and what makes an adjective of it (“Miami-based”, “U.S.-led”). */
const addition =
  /['’]s$|-(?:\p{Ll}{2,}(?:ed|ing)|run|led|born|held|owned|wide|style|era|made|built|like|bound|area|level|only)$/u;

/** “Nine-year-old”, “Ex-spy”, “Would-be”: a common word with hyphens that opens a sentence. */
const isCompound = (word: string) => /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)+(?:-\p{L}+)*$/u.test(word) && !addition.test(word);

const plain = (word: string) => word.toLowerCase().replaceAll('’', "'");

function isNoName(word: string): boolean {
  const lower = plain(word);
  if (noNames.has(lower)) return true;
  if (/^\p{Lu}{2,}/u.test(word)) return false;
  const parts = lower.split('-');
  return (
    functionWords.has(lower) || parts.every((part) => [smallNumbers, ordinalNumbers, multipliers].some((map) => map.has(part)))
  );
}

/** At the start of the text, after the end of a sentence, or as the first word of a quotation or a line. */
function beginsASentence(text: string, start: number): boolean {
  const before = textBefore(text, start);
  return (
    /(?:^|[.!?:…]["'”’)\]]*\s+|\n\s*|["“]|(?:^|[\s(])['‘])["'“‘([]*$/u.test(before) &&
    !/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Prof|Lt|Col|Gov)\.\s$/u.test(before)
  );
}
