import { datesIn } from '../text/dates.ts';
import { type Quantity, numbersIn } from '../text/numbers.ts';
import { yearsIn } from '../text/years.ts';
import type { Check } from './check.ts';
import { type Evidence, evidenceOf, ownWords, textsOf } from './evidence.ts';
import { codesNotFound } from './codes-not-found.ts';
import { countsAnother, speaksOf, wordsBehind } from './counts-another.ts';
import { stemOf } from './en/stem.ts';
import { lengthsNotFound } from './lengths-not-found.ts';
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
  const known = sources.flatMap((source) => [...numbersIn(source), ...distancesIn(source)]);
  return numbers
    .filter((told) => !isAYearThere(told, own, sources))
    .filter((told) => !isAttested(told, own, known, sources) && !isOne(told, own, sources, known))
    .filter((told) => !(arePassages(sources) && isElliptical(told, own, known)) && !isReckoned(told, { own, sources, known }))
    .map((told) => told.text)
    .concat(lengthsNotFound(own, sources), codesNotFound(own, sources));
}

/** “Two 2009 articles” of what somebody wrote in 2009; “some 1900 houses” counts them. */
const isAYearThere = ({ text: told, start, approximate }: Quantity, own: string, sources: string[]): boolean =>
  !approximate &&
  ofAYear.test(own.slice(0, start)) &&
  sources.some((source) => yearsIn(source).some(({ year }) => String(year) === told));
/** Before a year that says which one: “the 2009 articles”, “two 2009 articles”. */
const ofAYear =
  /(?:\b(?:the|an?|his|her|its|their|our|this|that|one|two|three|four|five|six|several|many|few|since|and|of)|['’]s|s['’])\s$/iu;

/** “Four years ago” is a date there and may be a number here: “four years earlier”. */
const distancesIn = (text: string) =>
  datesIn(text)
    .filter(({ by }) => by === 'distance')
    .flatMap(({ text: date }) => numbersIn(date.replace(fromNow, '')));

const fromNow = /\s(?:ago|from now)$/iu;

/** “4 times the size” where the passages multiply as well, and by other numbers. */
function isAnotherFactor(told: Quantity, own: string, sources: string[]): boolean {
  if (!multiplies.test(own.slice(told.end))) return false;
  const theirs = sources.flatMap((source) => numbersIn(source).filter(({ end }) => multiplies.test(source.slice(end))));
  return theirs.length > 0 && !theirs.some((factor) => sameQuantity(told, factor));
}

const multiplies = /^[\s-](?:times (?:the|as|more|less|its|that)\b|times \p{L}+er\b)/iu;

function isAttested(told: Quantity, own: string, known: Quantity[], sources: string[]): boolean {
  // “38 or so” of 38.1.
  const before = own.slice(0, told.start) + (orSo.test(own.slice(told.end)) ? 'about ' : '');
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

const orSo = /^ or so\b/u;

/** “The second president” where the passage has a first president and a second term. */
function ranksAnother(told: Quantity, own: string, sources: string[]): boolean {
  if (told.unit !== 'ordinal') return false;
  const its = stemsBehind(told, own);
  const ranks = sources.flatMap((source) =>
    numbersIn(source).filter(
      (known) => known.unit === 'ordinal' && stemsBehind(known, source).some((stem) => its.includes(stem)),
    ),
  );
  return ranks.length > 0 && !ranks.some(({ value }) => value === told.value);
}

const stemsBehind = (number: Quantity, text: string): string[] =>
  wordsBehind(number, text)
    .slice(0, 3)
    .map(stemOf)
    .filter((stem) => stem.length > 3);

/** “From 400,000 euros to 25,000”: a number without its unit, and of nothing else, beside one that has it, here or in the passage. */
function isElliptical(told: Quantity, own: string, known: Quantity[]): boolean {
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

/** “One person” where the source says “a person” or has the thing in the singular; “first” where it calls it new. */
function isOne(told: Quantity, own: string, sources: string[], known: Quantity[]): boolean {
  if (told.value !== 1 || isNoWord.test(told.text)) return false;
  if (told.unit === 'ordinal')
    return (
      known.every(({ unit }) => unit !== 'ordinal') &&
      sources.some((source) => isNew.test(source)) &&
      !isTheLast(told, own, sources)
    );
  if (known.some((other) => other.value !== 1 && other.thing !== null && other.thing === told.thing)) return false;
  const one = new RegExp(`\\b(?:an?|single|sole|only|${told.thing ?? told.unit ?? 'an?'})\\b`, 'iu');
  return sources.some((source) => one.test(source));
}

/** “The first day” of “the last day”. */
function isTheLast({ end }: Quantity, own: string, sources: string[]): boolean {
  const thing = /^ (?:and \p{L}+ )?(\p{L}{3,})/u.exec(own.slice(end))?.[1];
  return (
    thing !== undefined &&
    sources.some((source) => new RegExp(`\\b(?:last|final|closing) ${thing}\\b`, 'iu').test(source)) &&
    !/\b(?:last|final|closing|end)/iu.test(own)
  );
}

const isNoWord = /\d|per ?cent/u;

/** What is the first of its kind. */
const isNew =
  /\b(?:initial|initially|debut|new|never|maiden|original|originally|won|wins|winner|unprecedented|inaugural|premiere|opening|opens|begin|begins|began|beginning|start|starts|started|earliest|top|leading|gold|record|until now|lead|primary|last|lost (?:all|every|its|their|his|her)|yet to|final)\b/iu;
