import { speechVerb } from '../checks/en/speech.ts';
import { meansTheSame } from '../checks/means-the-same.ts';
import { type Mention, mentionsIn, sameMention } from '../checks/mentions.ts';
import { predicatesIn } from '../checks/predicates.ts';
import { read, type Reading, type Token } from '../checks/reading.ts';
import type { Phrases } from './model-phrases.ts';

/**
 * What a sentence calls somebody between commas (“Ruiz, the head of the port’s police,”) and the passage does not: the words stand
 * there as somebody else's, or are put together from several parts of it.
 */
export function miscalled({ text: told }: Phrases, { text: passage }: Phrases): string[] {
  const [own, source] = [read(told), read(passage)];
  return mentionsIn(own.text)
    .filter(({ kind }) => kind === 'name')
    .flatMap((name) => {
      const words = appositionOf(name, own);
      const [head] = words;
      return head !== undefined && standsThere(words, source) && !isCalledSo(name, words, source) ? [head.word] : [];
    });
}

/** “, the head of the port’s police,”: the words with a meaning of what follows a name and opens with an article. */
function appositionOf({ end }: Mention, reading: Reading): Token[] {
  const { text, tokens } = reading;
  const opening = /^,\s(?:the|an?)\s/u.exec(text.slice(end));
  if (opening === null) return [];
  const after = tokens.filter(({ at }) => at >= end + opening[0].length);
  const words = after.filter(({ clause, kind }) => clause === after[0]?.clause && kind !== 'small');
  // “In Port Alder, the ministry said”: with a verb it is a clause of its own.
  const verbs = new Set(predicatesIn(reading).flatMap(({ chain }) => chain));
  return words.some((word) => verbs.has(word) || speechVerb.test(word.word)) ? [] : words;
}

const placesOf = (word: Token, { tokens }: Reading) => tokens.filter((its) => meansTheSame(word, its));

/** Every word is in the passage: what is missing there another rule names. */
const standsThere = (words: readonly Token[], source: Reading) => words.every((word) => placesOf(word, source).length > 0);

/** All of the words stand in one clause, and the name right before them, or right behind. */
function isCalledSo(name: Mention, words: readonly Token[], source: Reading): boolean {
  const clauses = new Set(source.tokens.map(({ clause }) => clause));
  const names = mentionsIn(source.text).filter((its) => sameMention(name, its));
  return [...clauses].some((clause) => {
    const places = words.map((word) => placesOf(word, source).filter((its) => its.clause === clause));
    if (places.some((its) => its.length === 0)) return false;
    const [from, to] = [
      Math.min(...places.flat().map(({ at }) => at)),
      Math.max(...places.flat().map(({ at, word }) => at + word.length)),
    ];
    return names.some(
      ({ start, end }) =>
        isBeside(source.text.slice(end, from), end <= from) || isBeside(source.text.slice(to, start), start >= to),
    );
  });
}

/** Nothing but a comma, a bracket, an article or “is” stands between, or names that say of where: “, a Tamber port nurse”. */
const isBeside = (between: string, follows: boolean): boolean =>
  follows && (/^,\s(?:the|an?)\s(?:\p{Lu}[\p{L}-]+\s){1,3}$/u.test(between) || standsBetween(between));

const standsBetween = (between: string): boolean =>
  between.length <= 80 &&
  /^(?:,|\s\(|['’]s|)(?:\s|$)|^$/u.test(between) &&
  between
    .replace(/^(?:,|\s\(|['’]s)/u, '')
    .split(/[\s,]+/u)
    .every((word) => word === '' || links.test(word) || /^[\p{L}\d]+-[\p{L}\d-]+$/u.test(word) || /^\d{1,3}$/u.test(word));

const links =
  /^(?:who|which|is|was|has|have|been|became|remains|as|serves|served|the|an?|its|his|her|their|former|now|then|also|aged)$/u;
