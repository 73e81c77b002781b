import { meansTheSame } from '../checks/means-the-same.ts';
import { isDemonymOf } from '../text/en/demonyms.ts';
import type { Reading } from '../checks/reading.ts';
import type { Phrases } from './model-phrases.ts';
import type { Thing, Word } from './model-words.ts';

/** A name, or what belongs to a name, that another sentence of the article gives in full, or the one before gives to a pronoun. */
export function isCompleted(
  word: Word,
  told: Phrases,
  source: Reading,
  before: readonly Reading[],
  article: readonly Reading[],
): boolean {
  const thing = told.things.find(({ words }) => words.includes(word) || words[0]?.index === word.index + 1);
  if (thing === undefined) return false;
  const anchors = thing.words.filter(
    (its) => its !== word && its.kind === 'name' && isNamedIn(its, source) && !isAnotherThere(its, thing, source),
  );
  const inFull = article.some((other) =>
    other.tokens.some(
      (there) =>
        meansTheSame(word, there) &&
        other.tokens.some((its) => Math.abs(its.index - there.index) <= 5 && anchors.some((anchor) => anchor.stem === its.stem)),
    ),
  );
  return inFull || (word.kind === 'name' && standsForAPronoun(thing, source, before) && standsWhereItDoes(thing, told, source));
}

/** As a name, by itself: “National” is no “international”. */
const isNamedIn = (name: Word, { tokens }: Reading): boolean =>
  tokens.some((its) => its.kind === 'name' && (its.stem === name.stem || isDemonymOf(name.word, its.word)));

/** “Carlton Johnson” in the passage is no “Fred Johnson”. */
const isAnotherThere = (anchor: Word, thing: Thing, { tokens }: Reading): boolean =>
  tokens.some(({ stem, index }) => {
    const before = tokens[index - 1];
    return stem === anchor.stem && before?.kind === 'name' && !thing.words.some((its) => its.stem === before.stem);
  });

/** “She resigned”, and the sentence before is of Ana Ruiz first of all. */
function standsForAPronoun(thing: Thing, source: Reading, before: readonly Reading[]): boolean {
  if (!source.tokens.slice(0, 12).some(({ word }) => /^(?:he|she|they|it|his|her|their|its)$/u.test(word))) return false;
  const last = before.findLast(({ tokens }) => tokens.some(({ kind }) => kind === 'name'));
  const names = last?.tokens.filter(({ kind }) => kind === 'name') ?? [];
  const first = names[0];
  if (first === undefined) return false;
  const run = names.filter(({ index }, nth) => index - first.index === nth);
  return thing.words.filter(({ kind }) => kind === 'name').every((its) => run.some(({ stem }) => stem === its.stem));
}

/** The word before or behind it in the sentence is, in the passage, the word before or behind the pronoun. */
function standsWhereItDoes({ words }: Thing, { words: told }: Phrases, { tokens }: Reading): boolean {
  const [first, last] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0];
  const isKept = ({ kind, pos }: Word) => kind !== 'small' && pos !== 'ADV';
  const [before, after] = [told.slice(0, first).findLast(isKept), told.slice(last + 1).find(isKept)];
  const isBeside = (index: number, word: Word | undefined, way: 1 | -1): boolean => {
    if (word === undefined) return false;
    let place = index + way;
    while (tokens[place]?.kind === 'small' || /ly$/u.test(tokens[place]?.word ?? '')) place += way;
    const its = tokens[place];
    return its !== undefined && meansTheSame(word, its);
  };
  return tokens.some(
    ({ word, index }) =>
      /^(?:he|she|they|it|him|his|her|their|its|them)$/u.test(word) &&
      (isBeside(index, after, 1) || isBeside(index, before, -1) || (owns.test(word) && isBeside(index, before, 1))),
  );
}

/** “His goal” is a goal by Bo Lind. */
const owns = /^(?:his|her|their|its)$/u;
