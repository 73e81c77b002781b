import { durationsIn } from '../text/durations.ts';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
import { quotationsIn } from '../text/quotations.ts';
import { stemOf } from './en/stem.ts';
import { numbersIn, type Quantity } from '../text/numbers.ts';
import { yearsIn } from '../text/years.ts';
import { areTheTwo, isAge } from './reckoned-of-people.ts';

/** What a number may be reckoned from: the text it is told in, and those it rests on. */
export type Grounds = { own: string; sources: string[]; known: Quantity[] };

/**
 * Whether a number that no passage has is reckoned from what they have, by a step a reader takes without thinking: a length of
 * time in another unit, “three nights” of “a third night”, a difference where the sentence speaks of one, a sum, what is left
 * of a whole, the others of so many, the names of a list counted.
 */
export function isReckoned(told: Quantity, grounds: Grounds): boolean {
  if (isSpan(told, grounds) || isCountOfTime(told, grounds) || isDecade(told, grounds)) return true;
  // Of a whole article's numbers too many can be made.
  if (told.vague || !arePassages(grounds.sources)) return false;
  return (
    isDuration(told, grounds) ||
    isOrder(told, grounds) ||
    isDifference(told, grounds) ||
    isRest(told, grounds) ||
    isOthers(told, grounds) ||
    isListed(told, grounds) ||
    isManyfold(told, grounds) ||
    isShare(told, grounds) ||
    isStage(told, grounds) ||
    isYearsOfACentury(told, grounds) ||
    isOfARun(told, grounds) ||
    isTwo(told, grounds) ||
    areTheTwo(told, grounds) ||
    isEvenSplit(told, grounds) ||
    areWords(told, grounds) ||
    isAge(told, grounds)
  );
}

/** As many characters are passages that somebody chose; more are an article. */
const PASSAGES = 1_200;

/** Whether texts are no more than what somebody chose for a statement. */
export const arePassages = (sources: string[]): boolean => sources.reduce((sum, { length }) => sum + length, 0) <= PASSAGES;

/** “Eight years” of “from 1980 to 1988”: the difference of two years that one passage gives. */
function isSpan({ value, text }: Quantity, { sources }: Grounds): boolean {
  if (value < 1 || !inYears.test(text)) return false;
  return sources.some((source) => {
    const years = yearsIn(source).map(({ year }) => year);
    return years.some((from) => years.some((to) => to - from === value));
  });
}

const inYears = /years?$/u;

/** “The 60s” of “the 1960s”, “in her 60s” of “64”. */
function isDecade({ value, text, start, end }: Quantity, { own, sources, known }: Grounds): boolean {
  if (!tens.test(text) || !own.slice(end).startsWith('s')) return false;
  if (somebodys.test(own.slice(0, start))) return known.some((age) => age.value >= value && age.value < value + 10);
  return sources.some((source) => new RegExp(`\\b(?:1\\d|20)${text}s\\b`, 'u').test(source));
}

const tens = /^\d0$/u;
const somebodys = /\b(?:his|her|their|my|our)\s(?:early\s|mid-?\s?|late\s)?$/iu;

const timeUnit = /^[\s-](minute|hour|day|night|week|month|year|lap|round|game|match|season)s?\b/iu;

/** “In two portions”, “two sides”: two of what the passage tells one after the other, where all its numbers are told and it counts nothing so. */
function isTwo({ text, thing }: Quantity, { own, sources, known }: Grounds): boolean {
  if (thing === null || !inLetters.test(text)) return false;
  const told = numbersIn(own).map((number) => number.value);
  return (
    known.every((source) => told.includes(source.value)) &&
    sources.some((source) => hasSeveral.test(source)) &&
    !sources.some((source) => new RegExp(`\\b${thing.slice(0, -1)}`, 'iu').test(source))
  );
}

const inLetters = /^two$/iu;
const hasSeveral = /\band\b|,/u;

/** “Three words” of “soft, old, slow” in quotation marks. */
const areWords = ({ value, end }: Quantity, { own, sources }: Grounds): boolean =>
  /^ (?:\p{Ll}+ )?(?:words|terms|verbs|adjectives|names|phrases|adverbs)\b/u.test(own.slice(end)) &&
  sources.some((source) =>
    quotationsIn(source).some(({ text }) => text.replace(/[.,]$/u, '').split(/, (?:and |or )?| and | or /u).length === value),
  );

/** “A Senate split 50-50” of one that is evenly divided. */
const isEvenSplit = (told: Quantity, { own, sources }: Grounds): boolean =>
  split.test(around(own, told, 3)) && sources.some((source) => evenly.test(source));

const split = /50[-–]50/u;
const evenly = /\b(?:evenly|(?:an|the) even|equal(?:ly)?|half|halves)\b/iu;

/** “The 87th minute” of “after 87 minutes”, “a four-day search” of “the fourth day”: one is the count of the other. */
function isCountOfTime(told: Quantity, { own, sources }: Grounds): boolean {
  const its = unitOf(told, own);
  if (its === null) return false;
  return sources.some((source) => numbersIn(source).some((known) => known.value === told.value && unitOf(known, source) === its));
}

const unitOf = ({ unit, end }: Quantity, text: string): string | null =>
  unit !== null && unit !== 'ordinal' ? unit : (timeUnit.exec(text.slice(end))?.[1]?.toLowerCase() ?? null);

const near = (one: number, other: number) => Math.abs(one - other) < 1e-6;

/** “The first half” of a year is a length, “the first day” none. */
const isHalf = /^[\s-]half\b/iu;

/** How a number may be rounded that says so, and how far what it was may be from it: “almost two hours” of 112 minutes. */
const roundings: readonly { said: RegExp; least: number; most: number }[] = [
  { said: /\b(?:nearly|almost|under|less than|close to|just short of)\s(?:an?\s)?$/iu, least: 1 / 1.1, most: 1 },
  { said: /\b(?:more than|over|above|at least|upwards? of)\s(?:an?\s)?$/iu, least: 1, most: 1 / 0.9 },
  { said: /\b(?:about|around|some|roughly|approximately)\s(?:an?\s)?$/iu, least: 1 / 1.05, most: 1 / 0.95 },
];

const isRounded = (told: number, source: number, before: string): boolean =>
  roundings.some(({ said, least, most }) => said.test(before) && source >= told * least && source <= told * most);

function isDuration({ start, end, unit }: Quantity, { own, sources }: Grounds): boolean {
  if (unit === 'ordinal' && !isHalf.test(own.slice(end))) return false;
  const its = durationsIn(own).filter((duration) => duration.start <= start && duration.end >= end);
  const known = sources.flatMap(durationsIn);
  const before = own.slice(0, start);
  return its.some(({ scale, value }) =>
    known.some((source) => source.scale === scale && (near(source.value, value) || isRounded(value, source.value, before))),
  );
}

/** “The last four” of the semifinals, “second place” of whoever loses a final. */
const stages: readonly { value: number; told: RegExp; source: RegExp }[] = [
  { value: 16, told: /\b(?:last|final) (?:sixteen|16)\b/iu, source: /\b(?:round of (?:16|sixteen)|fourth round)\b/iu },
  { value: 8, told: /\b(?:last|final) (?:eight|8)\b/iu, source: /\bquarter-?\s?finals?\b/iu },
  { value: 4, told: /\b(?:last|final) (?:four|4)\b/iu, source: /\bsemi-?\s?finals?\b/iu },
  { value: 2, told: /\b(?:last|final) (?:two|2)\b/iu, source: /\bfinal(?:s|ists?)?\b/iu },
  {
    value: 2,
    told: /\bsecond(?: place|-placed?| best)?\b/iu,
    source: /\b(?:silver|runners?-up|short of gold|losing finalist)\b/iu,
  },
  { value: 3, told: /\bthird(?: place|-placed?)?\b/iu, source: /\bbronze\b/iu },
  { value: 1, told: /\bfirst(?: place|-placed?)?\b/iu, source: /\b(?:gold|champions?|winners?)\b/iu },
];
const isStage = (told: Quantity, { own, sources }: Grounds): boolean =>
  stages.some(
    ({ value, told: words, source }) =>
      value === told.value && words.test(around(own, told, 8)) && sources.some((text) => source.test(text)),
  );

/** “Two hours, 24 minutes and 11 seconds” of “2:24:11”. */
function isOfARun({ unit, value }: Quantity, { sources }: Grounds): boolean {
  const place = partsOfARun.indexOf(unit);
  return sources.some((source) => [...source.matchAll(run)].some((parts) => Number(parts[place + 1]) === value));
}

const run = /\b(\d{1,2}):(\d\d):(\d\d)\b/gu;
const partsOfARun: readonly (string | null)[] = ['hour', 'minute', 'second'];

/** “The 19th century” of “in 1843” or of “the 1800s”. */
function isYearsOfACentury({ unit, value, end }: Quantity, { own, sources }: Grounds): boolean {
  if (unit !== 'ordinal' || !century.test(own.slice(end))) return false;
  return sources.some((source) => new RegExp(`\\b${value - 1}\\d\\ds?\\b`, 'u').test(source));
}

const century = /^[\s-]centur/iu;

/** As many as an ordinal that is no rank says: “three golds” of “her third gold medal”, “turned 80” of “her 80th birthday”. */
function isOrder(told: Quantity, { own, sources, known }: Grounds): boolean {
  if (told.unit === 'ordinal')
    return isQuarter(told, own, sources) || isAgeOrPart(told, own, sources) || isPlaceInARow(told, sources, known);
  const ordinals = known.filter(({ unit }) => unit === 'ordinal');
  if (ordinals.some(({ value }) => value === told.value && value > 1)) return true;
  return (
    comesFirst.test(around(own, told)) &&
    told.value < 12 &&
    [...ordinals, ...amongTheFirst(sources)].some(({ value }) => value === told.value + 1)
  );
}

const comesFirst =
  /\b(?:just|only|others?|previous\p{L}*|preceding|earlier|before|already|as well|past|at most|in front|ahead|more|\p{L}{3,}(?<!ev|nev|und|wat|aft|numb|memb|ov)er than|larger|bigger|higher|faster|better)\b/iu;

/** “The first quarter” of “Q1”. */
const isQuarter = ({ value, end }: Quantity, own: string, sources: string[]): boolean =>
  quarter.test(own.slice(end)) && sources.some((source) => new RegExp(`\\bQ${value}\\b`, 'u').test(source));

const quarter = /^[\s-]quarter/u;

/** “Her first birthday” of “turns one”, “the second paragraph” of “paragraph two”. */
function isAgeOrPart({ value, end }: Quantity, own: string, sources: string[]): boolean {
  const thing = next.exec(own.slice(end))?.[1];
  if (thing === undefined) return false;
  const beside = ofAge.test(thing) ? anAge : new RegExp(`\\b${thing}\\s(\\p{L}+|\\d+)\\b`, 'giu');
  return sources.some((source) => [...source.matchAll(beside)].some(([, one, other]) => worth(one ?? other) === value));
}

const next = /^\s(\p{L}+)/u;
const ofAge = /^(?:birthday|anniversary)$/u;
const anAge = /\b(?:turn(?:s|ed|ing)?|aged?|is|was)\s(\p{L}+|\d+)\b|\b(\p{L}+|\d+)[- ]years?\b/giu;

/** “One of the three strongest”: at most two are stronger. */
const amongTheFirst = (sources: string[]): { value: number }[] =>
  sources.flatMap((source) => [...source.matchAll(theFirst)].map(([, count]) => ({ value: worth(count) })));

const theFirst = /\b(two|three|four|five|six|seven|eight|nine|ten) (?:most|\p{L}{3,}est)\b/giu;

/** “The third time” of “twice before”, “a second win” of “won again”: where the passages have no ordinal of their own. */
function isPlaceInARow({ value }: Quantity, sources: string[], known: Quantity[]): boolean {
  if (value < 2 || value > 12 || known.some(({ unit }) => unit === 'ordinal')) return false;
  if (value === 2 && sources.some((source) => again.test(source))) return true;
  return known.some((source) => source.unit === null && (source.value === value || source.value === value - 1));
}

const again =
  /\b(?:again|another|also|repeat\p{L}*|twice|return\p{L}*|re-?elect\p{L}*|runner-up|other|both|next|later|then|follow\p{L}*|already|more|previous\p{L}*|defend\p{L}*|retain\p{L}*)\b/iu;

const around = (text: string, { start, end }: Quantity, reach = 60) => text.slice(Math.max(0, start - reach), end + reach);

const apart =
  /\b(?:more|fewer|less|above|below|up|down|higher|lower|extra|additional|increase|decrease|rise|rose|risen|fall|fell|fallen|drop|dropped|gain|gained|lost|difference|gap|margin|by|later|earlier|older|younger|longer|shorter|short|ahead|behind|lead|leads|leading|led|margin|trail\p{L}*|added|after|before|beat|over|total|all|altogether|together|combined|sum|both|left|remain\p{L}*|now)\b/iu;

/** The difference or the sum of two numbers of one unit, where the sentence speaks of one; “ten of the 12 jurors” can only be a sum. */
function isDifference(told: Quantity, { own, known }: Grounds): boolean {
  const mayDiffer = apart.test(around(own, told, 45));
  if (!mayDiffer && !ofAll.test(own.slice(0, told.start))) return false;
  const same = known.filter(
    ({ unit, vague }) =>
      !vague && unit !== 'ordinal' && (unit === told.unit || told.unit === null || (unit === null && times.has(told.unit))),
  );
  return same.some((one, at) =>
    same
      .slice(at + 1)
      .some(
        (other) =>
          one.unit === other.unit &&
          ((mayDiffer && near(Math.abs(one.value - other.value), told.value)) || near(one.value + other.value, told.value)),
      ),
  );
}

const ofAll = /\bof (?:the|its|all|a) $/iu;

/** Ages and hours are often told without their unit: “from 62 to 64”. */
const times: ReadonlySet<string | null> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

/** What is left of a whole: a third uncounted of two thirds counted. */
function isRest(told: Quantity, { own, known }: Grounds): boolean {
  const share = asShare(told);
  if (share === null || !isLeft.test(around(own, told))) return false;
  return known.some((source) => near((asShare(source) ?? 2) + share, 1));
}

const isLeft = /\b(?:rest|remain\p{L}*|left|still|un\p{L}+|not|without|other)\b/iu;

/** “139 rivals” of “140 entries”. */
const isOthers = (told: Quantity, { own, known }: Grounds): boolean =>
  others.test(own.slice(told.end)) && known.some(({ value, unit }) => value === told.value + 1 && unit !== 'percent');

const others = /^\s?(?:\p{L}+\s){0,2}(?:others?|rivals?|opponents|competitors|more|colleagues)\b/iu;

/** “Two walkers, Ana Ruiz and Bo Lind”: as many as are named, here or in a list of the passage. */
function isListed({ value, unit, start, end, thing, text: told }: Quantity, { own, sources, known }: Grounds): boolean {
  if (/\d/u.test(told)) return false;
  if (
    thing !== null &&
    known.some((other) => other.thing !== null && other.unit === unit && stemOf(other.thing) === stemOf(thing))
  )
    return false;
  if (unit === 'day' || (unit === null && (onceOrMore.test(told) || occasions.test(own.slice(end))))) {
    if (
      sources.some(
        (source) =>
          new Set(
            datesIn(source)
              .filter(({ precision }) => precision !== 'time')
              .map(({ text }) => text),
          ).size === value,
      )
    )
      return true;
  }
  if (unit !== null || value < 2 || value > 12 || !Number.isInteger(value)) return false;
  if (value === 2 && sources.some((source) => two.test(source))) return true;
  const after = own.slice(end, end + 160);
  // “Two homes, in Oslo and Rome”: what is counted is no item of its own list.
  const list = after.replace(untilAList, '');
  return (
    [after, own.slice(0, start), ...sources].some((text) => listsIn(text).some((length) => length === value)) ||
    [list, own.slice(0, start), ...sources].some((text) => itemsIn(text).includes(value))
  );
}

const onceOrMore = /^(?:twice|thrice)$/iu;
const occasions = /^\s?(?:times|occasions|days|years|and|,|\p{L}+ed\b)/u;
const two = /\b(?:rivals|both|pair|couple|duo|twins|each other|either|neither|between)\b/iu;
const untilAList = /^[^,:;–—]*[,:–—]\s*/u;

/** How many things the lists of a text have, whatever they are: “the fog, the ice and the dark”. */
function itemsIn(text: string): number[] {
  return text
    .split(endOfAList)
    .filter((part) => part.includes(' and '))
    .map((part) => {
      const items = part
        .split(betweenItems)
        .filter((item) => item.trim() !== '' && item.split(' ').length <= 9 && !goesOn.test(item));
      const areNames = items.filter((item) => capital.test(item)).length > 1;
      return items.filter((item) => !areNames || capitalOrFigure.test(item)).length;
    });
}

const endOfAList = /[;:.]|\b(?:that|which|who|said|says)\b/u;
const betweenItems = /,? and |, /u;
const capital = /^\p{Lu}/u;
const capitalOrFigure = /^(?:the )?[\p{Lu}\p{N}]/u;

/** A clause behind a comma is no item. */
const goesOn = /^(?:but|while|when|which|who|whose|so|yet|then|though|although|because|after|before|where|with|as)\b/iu;

/** How many names the lists of a text have: “Ana Ruiz, Bo Lind and Cy Marr”. */
function listsIn(text: string): number[] {
  const names = namesIn(text);
  const lengths: number[] = [];
  let length = 1;
  names.forEach((name, at) => {
    const between = text.slice(name.end, names[at + 1]?.start);
    if (betweenNames.test(between)) length += 1;
    else {
      lengths.push(length);
      length = 1;
    }
  });
  return lengths;
}

const betweenNames = /^(?:,|,? and|,? or)\s$/u;

const asShare = ({ unit, value }: Quantity): number | null =>
  unit === 'share' ? value : unit === 'percent' ? value / 100 : null;

const oneIn =
  /\b(one|two|three|four|five|six|seven|eight|nine|\d)(?: \p{L}+)? (?:in|of|out of)(?: every| each| the| its| their)? (two|three|four|five|six|seven|eight|nine|ten|\d+)\b/giu;
const words: ReadonlyMap<string | undefined, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, at) => [word, at + 1]),
);
const worth = (text: string | undefined) => words.get(text?.toLowerCase()) ?? Number(text);
const partOf = ([, some, count]: RegExpExecArray) => worth(some) / worth(count);

/** “A fifth” with nothing after it that it could be the fifth of. */
function asFraction({ unit, value, start, end }: Quantity, own: string): number | null {
  const bare = unit === 'ordinal' && value > 2 && value <= 10 && isOne.test(own.slice(0, start)) && isBare.test(own.slice(end));
  return bare ? 1 / value : null;
}

const isOne = /\ban?\s$/iu;
const isBare = /^(?:[,.;:]|\s(?:of|are|were|is|was|more|less|fewer|or|to|off|from|in|on|since|last|this)\b|$)/u;

/** Words that hold a number: “tripled” is three times, “a trio” is three. */
const manyfold: Readonly<Record<number, RegExp>> = {
  2: /\b(?:doubl\p{L}+|twice|twofold|two-fold|pair|couple|duo|twins?|brace|both|weekend|dual)\b/iu,
  3: /\b(?:tripl\p{L}+|trebl\p{L}+|threefold|three-fold|trio|hat-trick|triplets)\b/iu,
  4: /\b(?:quadrupl\p{L}+|fourfold|four-fold|quartet)\b/iu,
  5: /\b(?:fivefold|five-fold|quintet)\b/iu,
  6: /\b(?:half a dozen|sixfold)\b/iu,
  7: /\b(?:a week|weekly|sevenfold)\b/iu,
  10: /\b(?:tenfold|decade)\b/iu,
};

/** “Rose 100 per cent” of what doubled. */
const isManyfoldOf = ({ value }: Quantity, sources: string[]): boolean =>
  [100, 200, 300].includes(value) && sources.some((source) => manyfold[value / 100 + 1]?.test(source));

const isManyfold = ({ value, unit, text, end }: Quantity, { own, sources }: Grounds): boolean =>
  (!/\d/u.test(text) || isAFactor.test(own.slice(end))) &&
  (unit === null || unit === 'day' || unit === 'year') &&
  sources.some((source) => manyfold[value]?.test(source));

/** “2 to 2.5 times”, “3 times”. */
const isAFactor = /^(?: ?(?:to|-|–) ?\d+(?:\.\d+)?)?(?: times\b|-fold\b|x\b)/u;

/** “Fewer than half” of 48 per cent, “over a third” of 35: a part that says which way it was rounded. */
const fewerThan = /\b(?:fewer than|less than|under|below|nearly|almost|not quite)\s(?:an?\s)?$/iu;
const moreThan = /\b(?:more than|over|above|at least)\s(?:an?\s)?$/iu;

const roughly = /\b(?:about|around|roughly|or so|some|nearly|almost|just|close)\b/iu;
const namedPart = /\b(?<!\b(?:two|three|four)[- ])(half|third|quarter|fifth|tenth)s?\b/giu;
const namedParts: ReadonlyMap<string | undefined, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
]);

/** “One in five” is a fifth, and twenty per cent; “half” is what it is wherever it stands. */
function isShare(told: Quantity, { own, sources, known }: Grounds): boolean {
  const inThis = [...own.matchAll(oneIn)].find(({ index, 0: all }) => told.start >= index && told.end <= index + all.length);
  const share = inThis === undefined ? (asShare(told) ?? asFraction(told, own)) : partOf(inThis);
  if (share === null) return false;
  const parts = sources.flatMap((source) => [
    ...[...source.matchAll(oneIn)].map(partOf),
    ...[...source.matchAll(namedPart)].flatMap(([, part]) => namedParts.get(part?.toLowerCase()) ?? []),
  ]);
  if (isManyfoldOf(told, sources)) return true;
  const rounded = roughly.test(around(own, told, 16)) ? 0.02 : 0.004;
  const before = own.slice(0, told.start);
  const [under, over] = [fewerThan.test(before), moreThan.test(before)];
  return [...parts, ...known.flatMap((source) => asShare(source) ?? [])].some(
    (part) =>
      Math.abs(part - share) <= rounded ||
      (under && part < share && part >= share - 0.05) ||
      (over && part > share && part <= share + 0.05),
  );
}
