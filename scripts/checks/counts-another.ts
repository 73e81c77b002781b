import { type Quantity, numbersIn } from '../text/numbers.ts';
import { wordsOf } from '../text/words.ts';
import { stemOf } from './en/stem.ts';
import { sameGroup } from './means-the-same.ts';

/** “Twelve injured” where the source counts twelve dead and thirty injured: the thing is counted, and never by this number. */
export function countsAnother(told: Quantity, same: Quantity[], known: Quantity[]): boolean {
  const thing = told.thing;
  if (thing === null || told.partOf || same.some((source) => source.thing === null || sameThing(source.thing, thing)))
    return false;
  return known.some((source) => source.unit === told.unit && source.thing !== null && sameThing(source.thing, thing));
}

/** “870 infections” of “870 people have been infected”: what is counted stands close after the number, in another form. */
export const speaksOf = ({ value, thing }: Quantity, source: string): boolean =>
  thing !== null &&
  numbersIn(source).some((number) => number.value === value && wordsBehind(number, source).some((word) => isLike(word, thing)));

/** Five letters of a longer word tell its forms; of “boats” they would be all of it, and boats may stand behind twelve men. */
const isLike = (word: string, thing: string): boolean =>
  (thing.length > 5 && word.slice(0, 5) === thing.slice(0, 5)) || sameGroup(stemOf(word), stemOf(thing));

/** The words close behind a number, in its own part of the sentence. */
export const wordsBehind = ({ end }: Quantity, text: string): string[] =>
  wordsOf(text.slice(end, end + 50).replace(anotherPart, ''));

const anotherPart = /(?:[,;.]\s|\sand\s).*/su;

const sameThing = (one: string, other: string) =>
  singular(one) === singular(other) ||
  sameGroup(stemOf(one), stemOf(other)) ||
  (isPeople.test(one) && doesSomething.test(other)) ||
  (isPeople.test(other) && doesSomething.test(one));

const singular = (thing: string) => thing.replace(plural, '');
const plural = /(?:ies|ie|y|es|s)$/u;
const isPeople = /^(?:people|persons?|men|women)$/u;
/** “Holidaymakers”, “employees”, “students”: whoever does something is a person. */
const doesSomething =
  /^(?!(?:mat|pap|let|lett|numb|off|ord|comput|contain|riv|tow|cent|quart|build|chapt|lit|met|act|mot|tract|react|react|sect|fact|doll|err|harb|col|fav|hon|lab|rum|corrid|cat|clust|show|flow|shelt|coun|cov|boul|fing|flyov|tank|trail|train)(?:er|or)s?$)\p{L}{3,}(?:ers?|ors?|ists?|ians?|ees?|ants?|ents?|men|women|mates)$/u;
