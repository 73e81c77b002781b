import { meansTheSame } from '../checks/means-the-same.ts';
import { type Mention, mentionsIn, sameMention } from '../checks/mentions.ts';
import { type Predicate, predicatesIn } from '../checks/predicates.ts';
import { read, type Reading, type Token } from '../checks/reading.ts';
import { placedIn } from '../checks/times-keep-their-order.ts';
import type { Phrases } from './model-phrases.ts';

/** What a sentence puts before or after a thing that the passage does not put there, and deeds that have changed their days. */
export function mistimed({ text: told }: Phrases, { text: passage }: Phrases): string[] {
  const [own, source] = [read(told), read(passage)];
  return [...placedOtherwise(own, source), ...datedOtherwise(own, source)];
}

const goesBefore = /^(?:before|ahead|prior|until|till|leading|eve|advance|pending)$/u;
const goesAfter = /^(?:after|afterwards?|following|since|when|once|as|upon|wake|aftermath|later|then)$/u;
const REACH = 6;

/** “After his exhibition” of a career that ended in one: no word of time stands before the exhibition there. */
const placedOtherwise = (own: Reading, source: Reading): string[] =>
  placedIn(own)
    .filter(({ beside }) => beside !== 'during')
    .filter(({ beside, thing }) => {
      const there = source.tokens.filter((token) => meansTheSame(thing, token));
      const goes = beside === 'before' ? goesBefore : goesAfter;
      const isPlaced = ({ index }: Token) =>
        source.tokens.slice(Math.max(0, index - REACH), index).some(({ word }) => goes.test(word));
      return there.length > 0 && !there.some(isPlaced);
    })
    .map(({ word }) => word);

/** “Won in 2006” of who ran alone in 2006 and won in 2010: the day is there, with another deed, and the deed with another day. */
const datedOtherwise = (own: Reading, source: Reading): string[] =>
  daysIn(own)
    .filter((day) => {
      const here = deedOf(day, own);
      const [its, others] = [true, false].map((same) =>
        daysIn(source)
          .filter((other) => sameMention(day, other) === same)
          .flatMap((other) => deedOf(other, source) ?? []),
      );
      const has = (deeds: readonly Predicate[] = []) => here !== undefined && deeds.some((deed) => isSame(here, deed));
      return its !== undefined && its.length > 0 && !has(its) && has(others);
    })
    .map(({ text }) => text);

const daysIn = ({ text }: Reading): Mention[] => mentionsIn(text).filter(({ kind }) => kind === 'date');

const isSame = (one: Predicate, other: Predicate) => meansTheSame(one.head, other.head);

/** The verb before the day, else the one after it. */
function deedOf({ start }: Mention, reading: Reading): Predicate | undefined {
  const predicates = predicatesIn(reading);
  return predicates.findLast(({ head }) => head.at < start) ?? predicates.find(({ head }) => head.at > start);
}
