import { aligned } from './model-aligned.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** What a sentence calls somebody by, by the place of what the passage calls them there. */
export type Naming = ReadonlyMap<number, string>;

/** “The mayor Ana Ruiz” by the place of “Ruiz”: names that a sentence gives in full where its passage has the last of them alone. */
export function fullerNames(own: Phrases, passage: Phrases): Naming {
  const places = aligned(own, passage);
  const found = own.things.flatMap(({ words }): [number, string][] => {
    const last = words.at(-1);
    const first = own.words.slice(0, words[0]?.index).findLast((word) => !isTitle(word, words[0]) || places[word.index] != null);
    const place = last === undefined ? null : places[last.index];
    if (last === undefined || place == null || place.kind !== 'name' || words.length === 1) return [];
    const isAlone = passage.words[place.index - 1]?.kind !== 'name' && words.slice(0, -1).every(({ index }) => !places[index]);
    const from = own.words[(first?.index ?? -1) + 1]?.at ?? 0;
    return isAlone ? [[place.index, own.text.slice(from, last.at + last.word.length)]] : [];
  });
  return new Map(found);
}

/** The names that stand in a sentence where its passage has “she” or “his”, and nowhere in the passage. */
export function namesForPronouns(own: Phrases, passage: Phrases): Naming {
  const places = aligned(own, passage);
  const isThere = ({ stem }: Word) => passage.words.some((its) => its.stem === stem);
  const runs = runsOf(own.words.filter((word) => places[word.index] === null && word.kind === 'name' && !isThere(word)));
  const found = runs.flatMap((run): [number, string][] => {
    const [first, last] = [run[0] as Word, run.at(-1) as Word];
    const text = own.text.slice(first.at, last.at + last.word.length);
    const before = places.slice(0, first.index).findLast((place) => place !== null)?.index ?? -1;
    const after = places.slice(last.index + 1).find((place) => place !== null)?.index ?? passage.words.length;
    const owns = /['’]s?$/u.test(text);
    const pronoun = passage.words
      .filter(({ index }) => index > before && index < after)
      .findLast(({ word }) => (owns ? owners : others).test(word));
    return pronoun === undefined ? [] : [[pronoun.index, text]];
  });
  return new Map(found);
}

/** “Managing director”: a verb for the tagger. */
const isTitle = (word: Word, thing: Word | undefined): boolean =>
  word.clause === thing?.clause && (/^(?:ADJ|NOUN|PROPN|DET)$/u.test(word.pos) || /ing$/u.test(word.word));

const owners = /^(?:his|her|their|its)$/u;
const others = /^(?:he|she|they|it|him|her|them)$/u;

/** Words that stand side by side, together. */
const runsOf = (words: readonly Word[]): Word[][] => {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === word.index - 1) run.push(word);
    else runs.push([word]);
  }
  return runs;
};
