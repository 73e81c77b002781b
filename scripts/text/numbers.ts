import { datesIn } from './dates.ts';
import { functionWords } from './en/function-words.ts';
import {
  approximateBefore,
  fractions,
  irregularPlurals,
  multipliers,
  ordinalNumbers,
  smallNumbers,
  timesWords,
  unitNames,
} from './en/number-words.ts';
import { remembered } from './remembered.ts';
import { textBefore } from './text-before.ts';
import { numberWordPattern, valueOfWords } from './number-words.ts';

/** A number as a text gives it; `text` is `slice(start, end)` and holds its multiplier and its unit. */
export type Quantity = {
  text: string;
  start: number;
  end: number;
  /** “Two-thirds” is 2/3, “three per cent” is 3 with a unit, “hundreds” is 100. */
  value: number;
  /** One name for each unit (`percent`, `dollar`, `km/h`, `year`, …), `ordinal` for “third”, `share` for fractions, else null. */
  unit: string | null;
  /** What is counted: “12 people” → people; lower case. */
  thing: string | null;
  /** “19 of the samples”: the thing is what they are part of. */
  partOf: boolean;
  /** “About 300”, “at least 12”, “hundreds”. */
  approximate: boolean;
  /** “Hundreds”, “dozens”: an order of size and no number. */
  vague: boolean;
};

type Raw = { start: number; end: number; value: number; unit: string | null; vague: boolean };

const currency = '(?<money>US\\$|A\\$|C\\$|[$£€¥₹])';
const multiplierNames = [...multipliers.keys()].sort((a, b) => b.length - a.length).join('|');
const escaped = (text: string) => text.replace(/[$/.]/gu, '\\$&');
const unitSource = [...unitNames.keys()]
  .filter((name) => !/[$£€¥₹]$/u.test(name))
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const afterNumber = new RegExp(
  `^(?:["”]?[\\s-]?(?<times>${multiplierNames})(?![\\p{L}]))?(?:(?:\\s(?:full|whole|straight|consecutive|successive|solid|more|extra|additional|further|long)(?=\\s(?:${unitSource})(?![\\p{L}])))?[\\s-]?(?<unit>${unitSource})(?![\\p{L}]))?`,
  'iu',
);
const adjacent = `(?:${multiplierNames}|${unitSource})(?![\\p{L}])`;
/** “2 1/2”, “2½”, and half a thing alone; “4/10” is a mark. */
const vulgar = '(?:[\\s-]?(?<part>[½¼¾⅓⅔])|[\\s-](?<over>1/2|1/3|2/3|1/4|3/4|1/5)(?![\\d/]))';
const digits = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?:${currency}\\s?)?(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,2} 000(?!\\d| \\d)|\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)${vulgar}?(?!\\d|[.,]\\d)(?:(?<ordinal>st|nd|rd|th)(?!\\p{L})|(?=${adjacent})|(?=s(?!\\p{L}))|(?!\\p{L}))`,
  'giu',
);
const inWords = new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['’])${numberWordPattern}`, 'giu');
const parts =
  /\b(?<count>an?|one|two|three|four|nine)[\s-](?<part>half|third|thirds|fourth|fourths|quarter|quarters|fifth|fifths|tenth|tenths)\b(?=\s(?:of|the|full)\b|\b(?<=s))|\b(?<bare>half)\b(?=\s(?:of|the|its|their|all|his|her)\b)/giu;
/** “Fell by a third”, “rose by half”. */
const byAPart =
  /(?<=\bby (?:(?:about|nearly|almost|over|more than|less than|at least|roughly|around|some|just|only|up to) )?)(?:(?<count>an?|one|two|three) (?<part>half|thirds?|quarters?|fifths?|tenths?)|(?<bare>half))(?=[.,;:)]|\s(?:last|this|in|on|since|to|from|after|over|between|compared|and|but|as|because|when|at|for|during|more|while|within|if|next|by)\b|$)/giu;
const orders =
  /\b(?:(?:tens|hundreds|dozens|scores|thousands|millions|billions|trillions)(?:\sof\s(?=(?:thousands|millions|billions|trillions)\b))?)+\b/giu;
const often = new RegExp(`\\b(?:${[...timesWords.keys()].join('|')})\\b`, 'giu');

/** Numbers in a text, in order: in digits or in words, with multipliers, units and what they count. Dates and times of day are none. */
export const numbersIn = remembered((text: string): Quantity[] => {
  const dates = datesIn(text);
  const taken: Raw[] = [];
  const covered = new Uint8Array(text.length);
  for (const { start, end } of dates) covered.fill(1, start, end);
  for (const raw of [
    ...ordersIn(text),
    ...partsIn(text).filter(({ end }) => !/^\s(?:of\s)?a\s(?:m|b|tr)illion\b/iu.test(text.slice(end))),
    ...digitsIn(text),
    ...wordNumbersIn(text),
    ...oftenIn(text),
  ]) {
    if (covered.subarray(raw.start, raw.end).includes(1)) continue;
    covered.fill(1, raw.start, raw.end);
    taken.push(raw);
  }
  const sorted = taken.sort((one, other) => one.start - other.start);
  return withRanges(text, sorted).map((raw) => quantity(text, raw));
});

function quantity(text: string, raw: Raw): Quantity {
  const after = text.slice(raw.end);
  const approximate = raw.vague || approximateBefore.test(textBefore(text, raw.start)) || /^ or so\b/u.test(after);
  return {
    ...raw,
    text: text.slice(raw.start, raw.end),
    thing: thingAfter(after, raw.value),
    partOf: /^ of (?:the|its|their|these|those)\b/u.test(after),
    approximate,
  };
}

function digitsIn(text: string): Raw[] {
  return [...text.matchAll(digits)].flatMap((match) => {
    const { money, digits: figure = '', ordinal, part, over } = match.groups ?? {};
    if (isPartOfAName(textBefore(text, match.index))) return [];
    return [
      finished(
        text,
        match.index,
        match.index + match[0].length,
        Number(figure.replaceAll(/[,\s]/gu, '')) + (partsOfOne[part ?? over ?? ''] ?? 0),
        money,
        ordinal !== undefined,
      ),
    ];
  });
}

const partsOfOne: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '1/2': 1 / 2,
  '1/3': 1 / 3,
  '2/3': 2 / 3,
  '1/4': 1 / 4,
  '3/4': 3 / 4,
  '1/5': 1 / 5,
};

/** The digits of “COVID-19” and “Boeing-737” belong to a name. */
const isPartOfAName = (before: string) => /\p{Lu}[\p{L}\p{N}]*[-–/]$/u.test(before);

function wordNumbersIn(text: string): Raw[] {
  return [...text.matchAll(inWords)].flatMap((match) => {
    const number = valueOfWords(match[0]);
    const [start, end] = [match.index, match.index + match[0].length];
    if (number === null) return singleWords(text, match[0], start);
    if (number.value === 1 && !number.ordinal && !countsOne(textBefore(text, start), text.slice(end))) return [];
    if (
      isVerbOrTime(match[0], textBefore(text, start), text.slice(end)) ||
      isIdiom(match[0], textBefore(text, start), text.slice(end))
    )
      return [];
    return [finished(text, start, end, number.value, undefined, number.ordinal)];
  });
}

/** Words that make no one number are numbers each: “one two three”. */
function singleWords(text: string, words: string, start: number): Raw[] {
  return [...words.matchAll(/\p{L}+/gu)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const small = smallNumbers.get(word);
    // “One second” has no rank.
    const value = small ?? (match.index === 0 ? ordinalNumbers.get(word) : undefined);
    const at = start + match.index;
    return value === undefined ? [] : [finished(text, at, at + match[0].length, value, undefined, small === undefined)];
  });
}

/** “Score” and “second” are numbers only where nothing says that they are a verb or a time. */
const isVerbOrTime = (words: string, before: string, after: string) =>
  /^score$/iu.test(words) ||
  (/^second$/iu.test(words) &&
    (/\b(?:per|each|every|split)[\s-]$|\d-$/iu.test(before) || (/\ba[\s-]$/iu.test(before) && !comesNext.test(after))));

/** “A second man”, “a second of its four wheels”; “40 a second” ends there, or goes on with a small word. */
const comesNext =
  /^\sof (?:its|the|his|her|their|our|these|those|\p{N}|two|three|four|five|six|seven|eight|nine|ten)\b|^ (?!(?:or|and|later|ago|before|after|earlier|to|into?|on|at|as|when|while|than|with|by|for|is|was|were|from|behind|ahead|off|but|that|until|so|too|slower|faster|quicker|apart|each|every|over|under|of|every|respectively|adrift|clear)\b)\p{Ll}/u;

/** “At first”, “first light”, “second thoughts”, “one another”: ordinals that rank nothing. */
const isIdiom = (words: string, before: string, after: string): boolean =>
  (/^first$/iu.test(words) &&
    (/\bat\s$/iu.test(before) ||
      afterFirst.test(after) ||
      (/\ba\s$/iu.test(before) && /^\s(?:novel|book|album|film|offence)/u.test(after)))) ||
  (/^second$/iu.test(words) && /^(?:[\s-](?:hand|class|thoughts?|rate|nature|guess\p{L}*)\b)/iu.test(after)) ||
  (/^third$/iu.test(words) && /^[\s-](?:part(?:y|ies)|world)\b/iu.test(after)) ||
  (/^eleventh$/iu.test(words) && /^[\s-]hour\b/iu.test(after)) ||
  (/^first$/iu.test(words) &&
    /\b(?:put|puts|putting|comes?|came|coming)\b[^.;,]{1,40}\s$/iu.test(before) &&
    /^(?:[.,;:]|$)/u.test(after));
const afterFirst =
  /^[\s-](?:light|thing|instance|aid|ladies|lady|gentleman|minister|name|names|hand|class|rate|responders?|floor|and foremost|come|past the post|sight|glance|hearing of)\b/iu;

/** “One” counts before a noun: “one person”; “one of”, “no one”, “one another” do not. */
function countsOne(before: string, after: string): boolean {
  if (/\b(?:no[\s-]|(?:any|every|some|this|that|the|each|which|another|last|only|day)\s)$/iu.test(before)) return false;
  if (/['’]s\s$/u.test(before) || /\bfrom\s$/iu.test(before)) return false;
  // “A party, one costing little”: a pronoun.
  if (/,\s$/u.test(before) && /^\s(?:\p{L}+ing|\p{L}+ed)\s/u.test(after)) return false;
  const next = /^[\s-](\p{Ll}+)/u.exec(after)?.[1];
  return next !== undefined && !functionWords.has(next) && !/^(?:says?|said|told|day|remaining)$/u.test(next);
}

function finished(text: string, start: number, end: number, value: number, money: string | undefined, ordinal: boolean): Raw {
  if (ordinal) return { start, end, value, unit: 'ordinal', vague: false };
  const { 0: tail = '', groups = {} } = afterNumber.exec(text.slice(end)) ?? {};
  const metres =
    groups['times'] === 'm' &&
    groups['unit'] === undefined &&
    money === undefined &&
    !countsMany.test(text.slice(end + tail.length));
  const factor = metres ? 1 : (multipliers.get((groups['times'] ?? '').toLowerCase()) ?? 1);
  const named = metres ? 'metre' : (unitNames.get((groups['unit'] ?? '').toLowerCase()) ?? null);
  const unit = money === undefined ? named : (unitNames.get(money.toLowerCase()) ?? money);
  return { start, end: end + tail.length, value: value * factor, unit, vague: false };
}

/** “1.2m homes” are millions; “the 400m hurdles” are metres. */
const countsMany =
  /^\s(?:\p{Lu}[\p{L}-]+\s){0,2}(?!(?:hurdles|finals?|heats|races|runners|sprints?|titles|times|swimmers|waves|steps|towers)\b)(?:people|\p{Ll}{3,}[^s\W]s)\b/u;

function partsIn(text: string): Raw[] {
  return [...text.matchAll(parts), ...text.matchAll(byAPart)]
    .filter(({ index }) => !isHalfMore.test(textBefore(text, index)))
    .map((match) => {
      const { count = 'a', part, bare } = match.groups ?? {};
      const value = (smallNumbers.get(count.toLowerCase()) ?? 1) * (fractions.get((part ?? bare ?? '').toLowerCase()) ?? 0);
      return { start: match.index, end: match.index + match[0].length, value, unit: 'share', vague: false };
    });
}

/** “Two and a half”, read as one number; “the mast broke and half the boats sank” has a half. */
const isHalfMore = new RegExp(`(?:\\d|${numberWordPattern})[\\s-]and[\\s-]$`, 'iu');

const orderValues: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

/** “By the hundred” is “in hundreds”. */
const byTheHundred = /\bby the (?:dozen|score|hundred|thousand|million)\b/giu;

function ordersIn(text: string): Raw[] {
  return [...text.matchAll(orders), ...text.matchAll(byTheHundred)]
    .filter((match) => !/^(?:tens|scores)$/iu.test(match[0]))
    .map((match) => {
      const value = match[0]
        .toLowerCase()
        .replace(/^by the (\p{L}+)$/u, '$1s')
        .split(' of ')
        .reduce((product, word) => product * (orderValues[word.trim()] ?? 1), 1);
      return { start: match.index, end: match.index + match[0].length, value, unit: null, vague: true };
    });
}

function oftenIn(text: string): Raw[] {
  return [...text.matchAll(often)].map((match) => {
    const value = timesWords.get(match[0].toLowerCase()) ?? 0;
    return { start: match.index, end: match.index + match[0].length, value, unit: null, vague: false };
  });
}

/** “5–6 million”, “between 10 and 12 per cent”, “37 per cent to 30”: one takes multiplier and unit from the other. */
function withRanges(text: string, numbers: Raw[]): Raw[] {
  return numbers.map((raw, index) => {
    const [before, next] = [numbers[index - 1], numbers[index + 1]];
    if (raw.unit !== null) return raw;
    if (next !== undefined && joinsARange(text, raw, next)) return scaledLike(text, raw, next);
    const follows =
      before !== undefined &&
      before.unit !== 'ordinal' &&
      (joinsARange(text, before, raw) || (before.unit !== null && text.slice(before.end, raw.start) === ' from '));
    return follows ? { ...raw, unit: before.unit } : raw;
  });
}

function scaledLike(text: string, raw: Raw, next: Raw): Raw {
  const scale = [1e3, 1e6, 1e9, 1e12].findLast((size) => next.value >= size && raw.value < 1e3) ?? 1;
  const written = /^[\d,.]+$/u.test(text.slice(next.start, next.end).trim());
  return { ...raw, unit: next.unit === 'ordinal' ? null : next.unit, value: written ? raw.value : raw.value * scale };
}

function joinsARange(text: string, one: Raw, other: Raw): boolean {
  const between = text.slice(one.end, other.start);
  return (
    /^(?:\s?[-–—]\s?|\sto\s|\sor\s)$/u.test(between) ||
    (between === ' and ' && /\bbetween\s[$£€]?$/iu.test(textBefore(text, one.start)))
  );
}

/** The noun a number counts: the first plural among the next four words; without one, the next word after “of”, a hyphen or “one”. */
function thingAfter(after: string, value: number): string | null {
  const { link = '', words: clause = '' } = nounsAfter.exec(after)?.groups ?? {};
  const words = clause.trim().split(/\s/u);
  const stop = words.findIndex((word) => functionWords.has(word.toLowerCase()));
  const nouns = stop === -1 ? words : words.slice(0, stop);
  const singular = value === 1 || link !== '' ? nouns[0] : undefined;
  const plural = nouns.find((word) => isPlural(word)) ?? singular ?? '';
  const befallen = /^(?:people|persons?|men|women|children|others)$/iu.test(plural) ? whatBefell(clause, plural) : undefined;
  const found = befallen ?? plural;
  return found === '' ? null : found.toLowerCase().replace(/['’]s$/u, '');
}

/** “516 people injured” are the injured, “189 people were killed” the killed: of people the number says what became of them. */
const whatBefell = (clause: string, people: string): string | undefined =>
  new RegExp(
    `\\b${people}\\s(?:(?:who|have|had|has|been|were|was|are|is)\\s)*(?<what>killed|dead|died|injured|wounded|hurt|missing|arrested|detained|displaced|rescued|evacuated|infected|homeless|stranded|trapped)\\b`,
    'iu',
  ).exec(clause)?.groups?.['what'];

const nounsAfter = /^(?<link>-|\sof\s|)\s?(?:(?:the|these|those|its|his|her|their|our)\s)?(?<words>(?:[\p{L}'’-]+\s?){1,4})/u;

const isPlural = (word: string) => irregularPlurals.has(word.toLowerCase()) || /\p{Ll}[^su'’]s$/u.test(word);
