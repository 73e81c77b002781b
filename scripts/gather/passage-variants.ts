import { read } from '../checks/reading.ts';
import type { Part } from './model-parts.ts';
import { phrasesOf, type Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** A sentence, and the places of its words from which on it runs along with the passage anew. */
export type Variant = { passage: Phrases; anew: ReadonlySet<number> };

/** The sentence as it stands, and with “that” behind who says it. */
export const variantsOf = (passage: Phrases): Variant[] => [{ passage, anew: new Set() }, ...withThat(passage)];

const variant = (text: string, places: readonly number[]): Variant => ({
  passage: phrasesOf(read(text)),
  anew: new Set(places),
});

/** “Police said (that) the mill burned”: what is said has a verb that can be nothing but its own. */
function withThat({ text, words, parts }: Phrases): Variant[] {
  const said = words.find(({ word, pos }, at) => pos === 'VERB' && saying.test(word) && isSubject(words[at - 1]));
  const thing = parts.findIndex((part) => part.kind === 'thing' && part.thing.words[0]?.index === (said?.index ?? -2) + 1);
  if (said === undefined || thing < 0 || said.clause !== words[said.index + 1]?.clause) return [];
  if (words[said.index + 1]?.kind === 'date' || !hasItsVerb(parts.slice(thing + 1))) return [];
  const end = said.at + said.word.length;
  return [variant(`${text.slice(0, end)} that${text.slice(end)}`, [said.index + 1, said.index + 2])];
}

/** Behind the thing and its phrases stands a verb with a helper, or the only one: of “three men hurt in the fire were …” the first is none. */
function hasItsVerb(parts: readonly Part[]): boolean {
  const next = parts.find((part) => part.kind !== 'thing' && !(part.kind === 'other' && part.word.pos === 'ADP'));
  const verbs = parts.filter(({ kind }) => kind === 'verb');
  return next?.kind === 'verb' && (next.helpers[0]?.pos === 'AUX' || (verbs.length === 1 && !/ing$/u.test(next.head.word)));
}

const saying = /^(?:sa(?:id|ys?)|acknowledge[ds])$/u;
const isSubject = (word: Word | undefined) => word !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(word.pos);
