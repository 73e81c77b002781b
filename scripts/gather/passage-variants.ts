import { read } from '../checks/reading.ts';
import { phrasesOf, type Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** A sentence, and the places of its words from which on it runs along with the passage anew. */
export type Variant = { passage: Phrases; anew: ReadonlySet<number> };

/** The sentence as it stands, with “that” behind who says it, and with its day in front. */
export const variantsOf = (passage: Phrases): Variant[] => [
  { passage, anew: new Set() },
  ...withThat(passage),
  ...withDayInFront(passage),
];

const variant = (text: string, places: readonly number[]): Variant => ({
  passage: phrasesOf(read(text)),
  anew: new Set(places),
});

/** “Police said (that) the mill burned”. */
function withThat({ text, words, parts }: Phrases): Variant[] {
  const said = words.find(({ word, pos }, at) => pos === 'VERB' && saying.test(word) && isSubject(words[at - 1]));
  const thing = parts.findIndex((part) => part.kind === 'thing' && part.thing.words[0]?.index === (said?.index ?? -2) + 1);
  const next = parts
    .slice(thing + 1)
    .find((part) => part.kind !== 'thing' && !(part.kind === 'other' && part.word.pos === 'ADP'));
  if (said === undefined || thing < 0 || next?.kind !== 'verb' || said.clause !== words[said.index + 1]?.clause) return [];
  const end = said.at + said.word.length;
  return [variant(`${text.slice(0, end)} that${text.slice(end)}`, [said.index + 1, said.index + 2])];
}

const saying = /^(?:sa(?:id|ys?)|(?:acknowledg|announc|conced|stat)(?:ed|es)|(?:confirm|insist|admitt?|assert)(?:ed|s))$/u;
const isSubject = (word: Word | undefined) => word !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(word.pos);

/** “On Friday, the mill burned”, where but one thing is done, so that it can be the day of nothing else. */
function withDayInFront({ text, words, parts }: Phrases): Variant[] {
  const day = words.find(({ word, kind }) => kind === 'date' && isDay.test(word));
  if (day === undefined || day.index < 2 || parts.filter(({ kind }) => kind === 'verb').length !== 1) return [];
  const from = words[day.index - 1]?.word === 'on' ? day.index - 1 : day.index;
  const length = words.slice(day.index).findIndex(({ kind, clause }) => kind !== 'date' || clause !== day.clause);
  const last = words[length < 0 ? words.length - 1 : day.index + length - 1];
  const [before, first] = [words[from - 1], words[0]];
  if (last === undefined || before === undefined || first === undefined || before.pos === 'ADP') return [];
  const rest = `${text.slice(0, before.at + before.word.length)}${text.slice(last.at + last.word.length)}`;
  const opened = first.kind === 'name' && first.pos === 'PROPN' ? rest : rest.charAt(0).toLowerCase() + rest.slice(1);
  const days = last.index - day.index + 1;
  return [variant(`On ${text.slice(day.at, last.at + last.word.length)}, ${opened}`, [days + 1, days + 1 + from])];
}

const isDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/u;
