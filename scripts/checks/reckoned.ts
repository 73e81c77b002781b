import { durationsIn } from '../text/durations.ts';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
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
    isAge(told, grounds)
  );
}

/** As many characters are passages that somebody chose; more are an article. */
const PASSAGES = 1_200;

/** Whether texts are no more than what somebody chose for a statement. */
export const arePassages = (sources: string[]): boolean => sources.reduce((sum, { length }) => sum + length, 0) <= PASSAGES;

/** “Eight years” of “from 1980 to 1988”: the difference of two years that one passage gives. */
function isSpan({ value, text }: Quantity, { sources }: Grounds): boolean {
  if (value < 1 || !/years?$/u.test(text)) return false;
  return sources.some((source) => {
    const years = yearsIn(source).map(({ year }) => year);
    return years.some((from) => years.includes(from + value));
  });
}

/** “The 60s” of “the 1960s”, “in her 60s” of “64”. */
function isDecade({ value, text, start, end }: Quantity, { own, sources, known }: Grounds): boolean {
  if (!/^\d0$/u.test(text) || !own.slice(end).startsWith('s')) return false;
  if (/\b(?:his|her|their|my|our)\s(?:early\s|mid-?\s?|late\s)?$/iu.test(own.slice(0, start)))
    return known.some((age) => age.value >= value && age.value < value + 10);
  return sources.some((source) => new RegExp(`\\b(?:1\\d|20)${text}s\\b`, 'u').test(source));
}

const timeUnit = /^[\s-](?<unit>minute|hour|day|night|week|month|year|lap|round|game|match|season)s?\b/iu;

/** “In two portions”, “two sides”: two of what the passage tells one after the other, where all its numbers are told and it counts nothing so. */
function isTwo({ text, thing }: Quantity, { own, sources, known }: Grounds): boolean {
  if (thing === null || !/^two$/iu.test(text)) return false;
  if (known.some((source) => source.thing !== null && stemOf(source.thing) === stemOf(thing))) return false;
  const told = numbersIn(own).map((number) => number.value);
  return (
    known.every((source) => told.includes(source.value)) &&
    sources.some((source) => /\band\b|,/u.test(source)) &&
    !sources.some((source) => new RegExp(`\\b${thing.slice(0, -1)}`, 'iu').test(source))
  );
}

/** “A Senate split 50-50” of one that is evenly divided. */
const isEvenSplit = ({ value, start, end }: Quantity, { own, sources }: Grounds): boolean =>
  value === 50 &&
  /50[-–]50/u.test(own.slice(Math.max(0, start - 3), end + 3)) &&
  sources.some((source) => /\b(?:evenly|(?:an|the) even|equal(?:ly)?|half|halves)\b/iu.test(source));

/** “The 87th minute” of “after 87 minutes”, “a four-day search” of “the fourth day”: one is the count of the other. */
function isCountOfTime(told: Quantity, { own, sources }: Grounds): boolean {
  const its = unitOf(told, own);
  if (its === null) return false;
  return sources.some((source) => numbersIn(source).some((known) => known.value === told.value && unitOf(known, source) === its));
}

const unitOf = ({ unit, end }: Quantity, text: string): string | null =>
  unit !== null && unit !== 'ordinal' ? unit : (timeUnit.exec(text.slice(end))?.groups?.['unit']?.toLowerCase() ?? null);

const near = (one: number, other: number) => Math.abs(one - other) < 1e-6;

/** “Almost two hours” of 112 minutes: rounded by a tenth at most, and the way it says. */
const isRounded = (told: number, source: number, before: string): boolean =>
  Math.abs(told - source) <= 0.1 * source &&
  ((/\b(?:nearly|almost|under|less than|close to|just short of)\s(?:an?\s)?$/iu.test(before) && source < told) ||
    (/\b(?:more than|over|above|at least|upwards? of)\s(?:an?\s)?$/iu.test(before) && source > told) ||
    (/\b(?:about|around|some|roughly|approximately)\s(?:an?\s)?$/iu.test(before) && Math.abs(told - source) <= 0.05 * source));

function isDuration({ start, end }: Quantity, { own, sources }: Grounds): boolean {
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
  return sources.some((source) =>
    [...source.matchAll(/\b(\d{1,2}):(\d\d):(\d\d)\b/gu)].some((run) => Number(run[place + 1]) === value),
  );
}

const partsOfARun: readonly (string | null)[] = ['hour', 'minute', 'second'];

/** “The 19th century” of “in 1843” or of “the 1800s”. */
function isYearsOfACentury({ unit, value, end }: Quantity, { own, sources }: Grounds): boolean {
  if (unit !== 'ordinal' || !/^[\s-]centur/iu.test(own.slice(end))) return false;
  return sources.some((source) => new RegExp(`\\b${value - 1}\\d\\ds?\\b`, 'u').test(source));
}

/** As many as an ordinal that is no rank says: “three golds” of “her third gold medal”, “turned 80” of “her 80th birthday”. */
function isOrder(told: Quantity, { own, sources, known }: Grounds): boolean {
  if (told.unit === 'ordinal')
    return isQuarter(told, own, sources) || isAgeOrPart(told, own, sources) || isPlaceInARow(told, sources, known);
  const ordinals = known.filter(({ unit }) => unit === 'ordinal');
  if (ordinals.some(({ value }) => value === told.value && value > 1)) return true;
  return (
    /\b(?:just|only|others?|previous\p{L}*|preceding|earlier|before|already|as well|past|at most|in front|ahead|more|\p{L}{3,}(?<!ev|nev|und|wat|aft|numb|memb|ov)er than|larger|bigger|higher|faster|better)\b/iu.test(
      around(own, told),
    ) &&
    told.value < 12 &&
    [...ordinals, ...amongTheFirst(sources)].some(({ value }) => value === told.value + 1)
  );
}

/** “The first quarter” of “Q1”. */
const isQuarter = ({ value, end }: Quantity, own: string, sources: string[]): boolean =>
  /^[\s-]quarter/u.test(own.slice(end)) && sources.some((source) => new RegExp(`\\bQ${value}\\b`, 'u').test(source));

/** “Her first birthday” of “turns one”, “the second paragraph” of “paragraph two”. */
function isAgeOrPart({ value, end }: Quantity, own: string, sources: string[]): boolean {
  const thing = /^\s(\p{L}+)/u.exec(own.slice(end))?.[1];
  if (thing === undefined) return false;
  const beside = /^(?:birthday|anniversary)$/u.test(thing)
    ? '\\b(?:turn(?:s|ed|ing)?|aged?|is|was)\\s(\\p{L}+|\\d+)\\b|\\b(\\p{L}+|\\d+)[- ]years?\\b'
    : `\\b${thing}\\s(\\p{L}+|\\d+)\\b`;
  return sources.some((source) =>
    [...source.matchAll(new RegExp(beside, 'giu'))].some(([, one, other]) => worth(one ?? other) === value),
  );
}

/** “One of the three strongest”: at most two are stronger. */
const amongTheFirst = (sources: string[]): { value: number }[] =>
  sources.flatMap((source) =>
    [...source.matchAll(/\b(two|three|four|five|six|seven|eight|nine|ten) (?:most|\p{L}{3,}est)\b/giu)].map(([, count]) => ({
      value: worth(count),
    })),
  );

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
  if (!mayDiffer && !/\bof (?:the|its|all|a) $/iu.test(own.slice(0, told.start))) return false;
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

/** Ages and hours are often told without their unit: “from 62 to 64”. */
const times: ReadonlySet<string | null> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

/** What is left of a whole: a third uncounted of two thirds counted. */
function isRest(told: Quantity, { own, known }: Grounds): boolean {
  const share = asShare(told);
  if (share === null || !/\b(?:rest|remain\p{L}*|left|still|un\p{L}+|not|without|other)\b/iu.test(around(own, told)))
    return false;
  return known.some((source) => near((asShare(source) ?? 2) + share, 1));
}

/** “139 rivals” of “140 entries”. */
const isOthers = (told: Quantity, { own, known }: Grounds): boolean =>
  /^\s?(?:\p{L}+\s){0,2}(?:others?|rivals?|opponents|competitors|more|colleagues)\b/iu.test(own.slice(told.end)) &&
  known.some(({ value, unit }) => value === told.value + 1 && unit !== 'percent');

/** “Two walkers, Ana Ruiz and Bo Lind”: as many as are named, here or in a list of the passage. */
function isListed({ value, unit, start, end, thing, text: told }: Quantity, { own, sources, known }: Grounds): boolean {
  if (/\d/u.test(told)) return false;
  if (
    thing !== null &&
    known.some((other) => other.thing !== null && other.unit === unit && stemOf(other.thing) === stemOf(thing))
  )
    return false;
  if (
    unit === 'day' ||
    (unit === null &&
      (/^(?:twice|thrice)$/iu.test(told) || /^\s?(?:times|occasions|days|years|and|,|\p{L}+ed\b)/u.test(own.slice(end))))
  ) {
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
  if (
    value === 2 &&
    sources.some((source) => /\b(?:rivals|both|pair|couple|duo|twins|each other|either|neither|between)\b/iu.test(source))
  )
    return true;
  const after = own.slice(end, end + 160);
  // “Two homes, in Oslo and Rome”: what is counted is no item of its own list.
  const list = after.replace(/^[^,:;–—]*[,:–—]\s*/u, '');
  return (
    [after, own.slice(0, start), ...sources].some((text) => listsIn(text).some((length) => length === value)) ||
    [list, own.slice(0, start), ...sources].some((text) => itemsIn(text).includes(value))
  );
}

/** How many things the lists of a text have, whatever they are: “the fog, the ice and the dark”. */
function itemsIn(text: string): number[] {
  return text
    .split(/[;:.]|\b(?:that|which|who|said|says)\b/u)
    .filter((part) => part.includes(' and '))
    .map((part) => {
      const items = part
        .split(/,? and |, /u)
        .filter((item) => item.trim() !== '' && item.split(' ').length <= 9 && !goesOn.test(item));
      const areNames = items.filter((item) => /^\p{Lu}/u.test(item)).length > 1;
      return items.filter((item) => !areNames || /^(?:the )?[\p{Lu}\p{N}]/u.test(item)).length;
    });
}

/** A clause behind a comma is no item. */
const goesOn = /^(?:but|while|when|which|who|whose|so|yet|then|though|although|because|after|before|where|with|as)\b/iu;

/** How many names the lists of a text have: “Ana Ruiz, Bo Lind and Cy Marr”. */
function listsIn(text: string): number[] {
  const names = namesIn(text);
  const lengths: number[] = [];
  let length = 1;
  names.forEach((name, at) => {
    const between = text.slice(name.end, names[at + 1]?.start);
    if (/^(?:,|,? and|,? or)\s$/u.test(between)) length += 1;
    else {
      lengths.push(length);
      length = 1;
    }
  });
  return lengths;
}

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
  const bare =
    unit === 'ordinal' &&
    value > 2 &&
    value <= 10 &&
    /\ban?\s$/iu.test(own.slice(0, start)) &&
    /^(?:[,.;:]|\s(?:of|are|were|is|was|more|less|fewer|or|to|off|from|in|on|since|last|this)\b|$)/u.test(own.slice(end));
  return bare ? 1 / value : null;
}

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
const isManyfoldOf = ({ unit, value }: Quantity, sources: string[]): boolean =>
  unit === 'percent' &&
  sources.some((source) => manyfold[value / 100 + 1]?.test(source) ?? false) &&
  [100, 200, 300].includes(value);

const isManyfold = ({ value, unit, text }: Quantity, { sources }: Grounds): boolean =>
  !/\d/u.test(text) &&
  (unit === null || unit === 'day' || unit === 'year') &&
  sources.some((source) => manyfold[value]?.test(source) ?? false);

/** “Fewer than half” of 48 per cent, “over a third” of 35: a part that says which way it was rounded. */
const fewerThan = /\b(?:fewer than|less than|under|below|nearly|almost|not quite)\s(?:an?\s)?$/iu;
const moreThan = /\b(?:more than|over|above|at least)\s(?:an?\s)?$/iu;

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
    ...[...source.matchAll(/\b(?<!\b(?:two|three|four)[- ])(half|third|quarter|fifth|tenth)s?\b/giu)].flatMap(
      ([, part]) => namedParts.get(part?.toLowerCase()) ?? [],
    ),
  ]);
  if (isManyfoldOf(told, sources)) return true;
  const rounded = /\b(?:about|around|roughly|or so|some|nearly|almost|just|close)\b/iu.test(around(own, told, 16)) ? 0.02 : 0.004;
  const before = own.slice(0, told.start);
  const [under, over] = [fewerThan.test(before), moreThan.test(before)];
  return [...parts, ...known.flatMap((source) => asShare(source) ?? [])].some(
    (part) =>
      Math.abs(part - share) <= rounded ||
      (under && part < share && part >= share - 0.05) ||
      (over && part > share && part <= share + 0.05),
  );
}
