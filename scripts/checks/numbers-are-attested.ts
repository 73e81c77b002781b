import { datesIn } from '../text/dates.ts';
import { durationsIn, spansOf } from '../text/durations.ts';
import { wordsOf } from '../text/words.ts';
import { type Quantity, numbersIn } from '../text/numbers.ts';
import type { Check } from './check.ts';
import { type Evidence, evidenceOf, ownWords, textsOf } from './evidence.ts';
import { codesNotFound } from './codes-not-found.ts';
import { stemOf } from './en/stem.ts';
import { sameGroup } from './means-the-same.ts';
import { arePassages, isReckoned } from './reckoned.ts';
import { fairlyRounded, lengths, sameQuantity } from './same-quantity.ts';

/** A number outside quotation marks is in a cited passage with the same unit: in digits or in words, and of the same thing. */
export const numbersAreAttested: Check = (story) =>
  story.statements.flatMap((statement) =>
    numbersNotFound(statement.text, evidenceOf(statement, story)).map((number) => ({
      code: 'number-not-sourced' as const,
      line: statement.line,
      number,
    })),
  );

/** Numbers of a text that the evidence does not have. */
export function numbersNotFound(text: string, evidence: Evidence): string[] {
  const own = ownWords(text);
  const sources = textsOf(evidence);
  const numbers = numbersIn(own);
  const known = numbers.length === 0 ? [] : sources.flatMap((source) => [...numbersIn(source), ...distancesIn(source)]);
  return numbers
    .filter((told) => !isAYearThere(told, own, sources))
    .filter((told) => !isAttested(told, own, known, sources) && !isOne(told, sources, known))
    .filter((told) => !(arePassages(sources) && isElliptical(told, own, known)) && !isReckoned(told, { own, sources, known }))
    .map((told) => told.text)
    .concat(lengthsNotFound(own, sources), codesNotFound(own, sources));
}

/** “Two 2009 articles” of what somebody wrote in 2009; “some 1900 houses” counts them. */
const isAYearThere = ({ text: told, start, approximate }: Quantity, own: string, sources: string[]): boolean =>
  /^(?:1[5-9]|20)\d\d$/u.test(told) &&
  !approximate &&
  ofAYear.test(own.slice(0, start)) &&
  sources.some((source) => datesIn(source).some(({ text, by }) => by === 'date' && text.includes(told)));

/** Before a year that says which one: “the 2009 articles”, “two 2009 articles”. */
const ofAYear =
  /(?:\b(?:the|an?|his|her|its|their|our|this|that|one|two|three|four|five|six|several|many|few|since|and|of)|['’]s|s['’])\s$/iu;

/** The lengths of time of a text, those between its years as well. */
export const lengthsIn = (text: string) => [...durationsIn(text), ...spansOf(yearsIn(text))];

const yearsIn = (text: string): number[] =>
  datesIn(text).flatMap(({ day, by }) => (by === 'date' && day !== null ? [Number(day.slice(0, 4))] : []));

/** “A month” where the passages speak of other lengths of time, and of none that long. */
function lengthsNotFound(own: string, sources: string[]): string[] {
  const lengths = durationsIn(own);
  const known = lengths.length === 0 ? [] : sources.flatMap(lengthsIn);
  return lengths
    .filter(
      ({ start, end }) =>
        /^an?\s/iu.test(own.slice(start, end)) &&
        /\b(?:in|inside|within|for|after|following|during|through|lasted|lasting|takes?|took|spent|of|under|over|nearly|almost|about|than|last\p{L}*)\s$/iu.test(
          own.slice(0, start),
        ) &&
        !/\b(?:half|third|thirds|quarters?|fifth|tenth|most|part|rest|remainder|end|middle|course|best part) of\s$/iu.test(
          own.slice(0, start),
        ) &&
        !/^\s(?:ago|earlier|before|later)/u.test(own.slice(end)),
    )
    .filter(
      ({ scale, value }) =>
        known.length > 0 && known.every((source) => source.scale !== scale || Math.abs(source.value - value) > value * 0.05),
    )
    .filter(({ start, end }) => {
      const unit = new RegExp(`\\b${own.slice(start, end).replace(/^an?\s/iu, '')}\\b`, 'iu');
      return !sources.some((source) => unit.test(source));
    })
    .map(({ start, end }) => own.slice(start, end));
}

/** “Four years ago” is a date there and may be a number here: “four years earlier”. */
const distancesIn = (text: string) =>
  datesIn(text)
    .filter(({ by }) => by === 'distance')
    .flatMap((date) => numbersIn(date.text.replace(/\s(?:ago|from now)$/iu, '')));

/** “4 times the size” where the passages multiply as well, and by other numbers. */
function isAnotherFactor(told: Quantity, own: string, sources: string[]): boolean {
  if (!multiplies.test(own.slice(told.end))) return false;
  const theirs = sources.flatMap((source) => numbersIn(source).filter(({ end }) => multiplies.test(source.slice(end))));
  return theirs.length > 0 && !theirs.some((factor) => sameQuantity(told, factor));
}

const multiplies = /^[\s-](?:times (?:the|as|more|less|its|that)\b|times \p{L}+er\b)/iu;

function isAttested(told: Quantity, own: string, known: Quantity[], sources: string[]): boolean {
  // “38 or so” of 38.1.
  const before = own.slice(0, told.start) + (/^ or so\b/u.test(own.slice(told.end)) ? 'about ' : '');
  const same = known.filter((source) => sameQuantity(told, source) || fairlyRounded(told, before, source));
  return (
    same.length > 0 &&
    !isAnotherFactor(told, own, sources) &&
    !ranksAnother(told, own, sources) &&
    (sources.some((source) => speaksOf(told, source)) ||
      same.some((source) => speaksOf({ ...source, value: told.value }, own.slice(told.start, told.end + 50))) ||
      !countsAnother(told, same, known))
  );
}

/** “The second president” where the passage has a first president and a second term. */
function ranksAnother(told: Quantity, own: string, sources: string[]): boolean {
  if (told.unit !== 'ordinal') return false;
  const behind = ({ end }: Quantity, text: string) =>
    wordsOf(text.slice(end, end + 40).split(/[,;.]/u)[0] ?? '')
      .slice(0, 3)
      .map((word) => stemOf(word.toLowerCase()))
      .filter((stem) => stem.length > 3);
  const its = behind(told, own);
  const like = (same: boolean) =>
    sources.some((source) =>
      numbersIn(source).some(
        (known) =>
          known.unit === 'ordinal' &&
          (known.value === told.value) === same &&
          behind(known, source).some((stem) => its.includes(stem)),
      ),
    );
  return like(false) && !like(true);
}

/** “From 400,000 euros to 25,000”: a number without its unit, and of nothing else, beside one that has it, here or in the passage. */
function isElliptical(told: Quantity, own: string, known: Quantity[]): boolean {
  if (told.vague) return false;
  const isBare = ({ unit, thing }: Quantity) => unit === null && (thing === null || !lengths.has(told.unit ?? ''));
  const same = known.filter(
    (source) => source.value === told.value && source.unit !== told.unit && (isBare(source) || told.unit === null),
  );
  return same.some(({ unit }) =>
    [...numbersIn(own), ...known].some(
      (other) => other.value !== told.value && other.unit === (unit ?? told.unit) && other.unit !== 'ordinal',
    ),
  );
}

/** “870 infections” of “870 people have been infected”: what is counted stands close after the number, in another form. */
function speaksOf({ value, thing }: Quantity, source: string): boolean {
  const family = thing !== null && thing.length >= 6 ? thing.slice(0, 5) : null;
  if (family === null && thing === null) return false;
  return numbersIn(source).some((number) => {
    const after = source.slice(number.end, number.end + 50).split(/[,;.]\s|\sand\s/u)[0] ?? '';
    return (
      number.value === value &&
      ((family !== null && after.toLowerCase().includes(family)) ||
        wordsOf(after).some((word) => sameGroup(stemOf(word), stemOf(thing ?? ''))))
    );
  });
}

/** “Twelve injured” where the source counts twelve dead and thirty injured: the thing is counted, and never by this number. */
function countsAnother(told: Quantity, same: Quantity[], known: Quantity[]): boolean {
  const thing = told.thing;
  if (thing === null || told.partOf || same.some((source) => source.thing === null || sameThing(source.thing, thing)))
    return false;
  return known.some((source) => source.unit === told.unit && source.thing !== null && sameThing(source.thing, thing));
}

const singular = (thing: string) => thing.replace(/(?:ie|e)?s$/u, '').replace(/y$/u, '');
const sameThing = (one: string, other: string) =>
  singular(one) === singular(other) ||
  sameGroup(stemOf(one), stemOf(other)) ||
  (isPeople(one) && doesSomething.test(other)) ||
  (isPeople(other) && doesSomething.test(one));
const isPeople = (thing: string) => /^(?:people|persons?|men|women)$/u.test(thing);
/** “Holidaymakers”, “employees”, “students”: whoever does something is a person. */
const doesSomething =
  /^(?!(?:mat|pap|let|lett|numb|off|ord|comput|contain|riv|tow|cent|quart|build|chapt|lit|met|act|mot|tract|react|react|sect|fact|doll|err|harb|col|fav|hon|lab|rum|corrid|cat|clust|show|flow|shelt|coun|cov|boul|fing|flyov|tank|trail|train)(?:er|or)s?$)\p{L}{3,}(?:ers?|ors?|ists?|ians?|ees?|ants?|ents?|men|women|mates)$/u;

/** “One person” where the source says “a person” or has the thing in the singular; “first” where it calls it new. */
function isOne(told: Quantity, sources: string[], known: Quantity[]): boolean {
  if (told.value !== 1 || /\d|per ?cent/u.test(told.text)) return false;
  if (told.unit === 'ordinal' && known.some(({ unit }) => unit === 'ordinal')) return false;
  if (known.some((other) => other.value !== 1 && other.thing !== null && other.thing === told.thing)) return false;
  const thing =
    told.unit === 'ordinal'
      ? 'initial|initially|debut|new|never|maiden|original|originally|won|wins|winner|unprecedented|inaugural|premiere|opening|opens|begin|begins|began|beginning|start|starts|started|earliest|top|leading|gold|record|until now|lead|primary|last|lost (?:all|every|its|their|his|her)|yet to|final'
      : `an?|single|sole|only|${told.thing ?? told.unit ?? 'an?'}`;
  return sources.some((source) => new RegExp(`\\b(?:${thing})\\b`, 'iu').test(source));
}
