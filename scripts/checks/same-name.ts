import { commonOpeners } from '../text/en/common-openers.ts';
import { capitalsOf } from '../text/en/capitals.ts';
import { isDemonymOf, isKnownPlace, otherNames, statesIn } from '../text/en/demonyms.ts';
import { areKindred, isOfAGroup } from '../text/en/kindred-names.ts';
import { nameArticles, nameParticles, titles } from '../text/en/name-words.ts';
import { type Name, namesIn } from '../text/names.ts';
import { remembered } from '../text/remembered.ts';

/** A text in which names are looked for: its words, and its names as runs of words. */
export type NameSource = { words: string[]; runs: string[][]; lower: ReadonlySet<string> };

const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.'’&][\p{L}\p{M}\p{N}]+)*/gu;

/** Words of a text for comparing names: possessives and the full stops of abbreviations left off, apostrophes straight, hyphens cut. */
export const nameWordsOf = (text: string): string[] =>
  // Feeds lose the space after a full stop: “on Friday.Alicia Ruiz”.
  (
    text
      .normalize('NFC')
      .replace(/(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
      .match(word) ?? []
  ).map((found) =>
    found
      .replaceAll('’', "'")
      .replace(/'s$/u, '')
      .replaceAll(/(?<=\b\p{L})\./gu, ''),
  );

/** The text once for all names that are looked for in it. */
export function nameSource(given: string): NameSource {
  const text = given + partiesIn(given);
  const words = nameWordsOf(text);
  const names = namesIn(text);
  const runs = [...names.map((name) => nameWordsOf(name.text)), ...withSharedSurname(names, text)];
  return { words, runs, lower: new Set(words.filter((found) => /^\p{Ll}/u.test(found))) };
}

const parties: Readonly<Record<string, string>> = { R: 'Republican', D: 'Democrat' };

/** The party and state that “R-Wis.” is short for, as words behind the text. */
const partiesIn = (text: string): string =>
  [...text.matchAll(/\b(?<party>[RD])(?:-|\.?, )(?<state>\p{Lu}[\p{L}.]{0,12})|\((?<alone>[RD])\)/gu)]
    .map(({ groups }) =>
      groups?.['alone'] === undefined
        ? `\n${parties[groups?.['party'] ?? '']} of ${inLetters(groups?.['state'] ?? '')}\n${inLetters(groups?.['state'] ?? '')} ${parties[groups?.['party'] ?? '']}`
        : `\n${parties[groups['alone']]}`,
    )
    .join('');

/** States of two words by their letters. */
const inLetters = (state: string): string =>
  ({
    'N.Y.': 'New York',
    NY: 'New York',
    'N.J.': 'New Jersey',
    NJ: 'New Jersey',
    'N.H.': 'New Hampshire',
    NH: 'New Hampshire',
    'N.M.': 'New Mexico',
    'N.C.': 'North Carolina',
    NC: 'North Carolina',
    'S.C.': 'South Carolina',
    SC: 'South Carolina',
    'N.D.': 'North Dakota',
    'S.D.': 'South Dakota',
    'R.I.': 'Rhode Island',
    RI: 'Rhode Island',
    'W.Va.': 'West Virginia',
  })[state] ?? state;

/** “Ana Ruiz” of “Ana and Eva Ruiz”. */
const withSharedSurname = (names: readonly Name[], text: string): string[][] =>
  names.flatMap((one, at) => {
    const other = names[at + 1];
    if (other === undefined || one.text.includes(' ') || !other.text.includes(' ')) return [];
    return /^(?:,| and| &|, and)\s$/u.test(text.slice(one.end, other.start))
      ? [[...nameWordsOf(one.text), ...nameWordsOf(other.text).slice(1)]]
      : [];
  });

/**
 * Whether a name is in a text: its words in a row, or some words of one longer name in their order (“Ana Ruiz” of “Ana María
 * Ruiz”), as an acronym of a name there or the reverse, or by another name of the same place. Titles before it may stand
 * anywhere in the text. Single words of two names never make a third.
 */
export function nameStandsIn({ text, initial }: Pick<Name, 'text' | 'initial'>, source: NameSource): boolean {
  return [...withoutTitles(nameWordsOf(text), initial, source)].some(
    (words) => isKnown(words, source) || areTwoNames(words, source) || isOfAPlace(words, source),
  );
}

const isKnown = (words: string[], source: NameSource) =>
  inARow(words, source.words) ||
  source.runs.some((run) => inOrder(words, run)) ||
  isShortFor(words, source) ||
  isSamePlace(words, source) ||
  isInFull(words, source) ||
  isByAnotherWord(words, source) ||
  areGroups(words, source) ||
  isOfItsPeople(words, source) ||
  isOfACapital(words, source) ||
  isOfTheStates(words, source);

/** The name, and the name without what may stand before it: titles and common words that the text has, an opener of the sentence. */
function* withoutTitles(words: string[], initial: boolean, source: NameSource): Generator<string[]> {
  yield words;
  const office = endOfOffice(words, source);
  if (office > 0) yield words.slice(office);
  if (initial && isPartOf(words)) yield words.slice(2);
  for (let first = 0; first < words.length - 1; first += 1) {
    const before = words[first] ?? '';
    const belongsToOneWord = words.length - first === 2;
    if (!(
      isTitle(before, source) ||
      (!belongsToOneWord && isOfThere(before, source)) ||
      (initial && first === 0 && isOpener(before))
    ))
      return;
    yield words.slice(first + 1);
  }
}

function isTitle(before: string, { words, lower }: NameSource): boolean {
  const title = before.toLowerCase();
  if (lower.has(title) || nameParticles.has(title) || nameArticles.has(title)) return true;
  if (isOfAGroup(title) && words.some((known) => sameWord(before, known))) return true;
  if (['prime', 'minister'].includes(title) && words.includes('PM')) return true;
  return (
    titles.has(title) &&
    words.some((known) => known.toLowerCase() === title || known === shortened[before] || before === shortened[known])
  );
}

/** “The Norwegians Ana Ruiz and Bo Lind”, of two people from Norway; “Pakistani Punjab” is a place that must be there. */
const isOfThere = (before: string, { words }: NameSource) =>
  words.some(
    (known) =>
      /^\p{Lu}/u.test(known) &&
      (isDemonymOf(before.toLowerCase(), known.toLowerCase()) || (known === before && isKnownPlace(before.toLowerCase()))),
  );

/** How many words are an office that the text has, word for word somewhere: “Treasury Secretary” before a name; nought for none. */
function endOfOffice(words: string[], source: NameSource): number {
  const end = words.findLastIndex((part, at) => at < words.length - 1 && titles.has(part.toLowerCase())) + 1;
  return words.slice(0, end).every((part) => source.words.some((known) => sameWord(part, known)) || isTitle(part, source))
    ? end
    : 0;
}

const isOpener = (before: string) => commonOpeners.has(before.toLowerCase()) || /\p{Ll}(?:ing|ed|ly)$/u.test(before);

/** “Portions of Port Alder” at the start of a sentence: a common word in the plural, and the name. */
const isPartOf = (words: string[]) =>
  words[1] === 'of' &&
  /^(?:Parts|Portions|Sections|Areas|Swathes|Streets|Residents|People|Members|Supporters|Critics|Opponents|Thousands|Hundreds|Dozens|Scores)$/u.test(
    words[0] ?? '',
  );

/** “Miss America Mary Ann Mobley”, “Ana Ruiz of Port Alder”: two names beside each other; only after “of” may one be a single word. */
function areTwoNames(words: string[], source: NameSource): boolean {
  if (isOfAKnownPlace(words, source) || isOfATeam(words, source)) return true;
  const cuts = Array.from({ length: Math.max(0, words.length - 3) }, (_, index) => index + 2);
  return cuts.some((cut) => {
    const from = words[cut] === 'of' ? cut + 1 : cut;
    const second = words.slice(words[cut] === 'of' && words[from] === 'the' ? from + 1 : from);
    return inARow(words.slice(0, cut), source.words) && (inARow(second, source.words) || isSamePlace(second, source));
  });
}

/** “Lind of Harbour Motors” of “Harbour Motors' Danish rookie Bo Lind”, or of “Bo Lind from Harbour Motors”. */
function isOfATeam(words: string[], { words: known }: NameSource): boolean {
  const of = words.indexOf('of');
  const [who, team] = [words.slice(0, of), words.slice(words[of + 1] === 'the' ? of + 2 : of + 1)];
  if (of < 1 || team.length === 0) return false;
  const placesOf = (name: string[]) =>
    known.flatMap((_, at) => (name.every((part, nth) => sameWord(part, known[at + nth])) ? [at] : []));
  const teams = new Set(placesOf(team));
  // Only a few places near the one are looked at: whoever writes the text decides how often either stands there.
  return placesOf(who).some(
    (at) =>
      near(MOST_BETWEEN).some((away) => teams.has(at - away - team.length) && isAttribute(known.slice(at - away, at))) ||
      near(2).some((away) => teams.has(at + who.length + away) && isLink(known.slice(at + who.length, at + who.length + away))),
  );
}

const MOST_BETWEEN = 6;
const near = (most: number) => Array.from({ length: most + 1 }, (_, away) => away);
const isAttribute = (between: string[]) =>
  between.every((word) => !/^(?:and|with|of|from|in|at|to|for|alongside|behind|beside|next|ahead)$/u.test(word));
const isLink = (between: string[]) => /^(?:from|of|at|with|for|in)(?: the)?$/u.test(between.join(' '));

/** “The Florida Air Force veteran”, “Ruiz of Florida”: a country or state that the text has, beside a name of two words or more, or after one. */
function isOfAKnownPlace(words: string[], source: NameSource): boolean {
  const [place = '', ...rest] = words.at(-2) === 'of' ? [words.at(-1) ?? '', ...words.slice(0, -2)] : words;
  if (rest.length < (words.at(-2) === 'of' ? 1 : 2) || !isKnownPlace(place.toLowerCase())) return false;
  return inARow([place], source.words) && inARow(rest, source.words);
}

/** “Pakistani Punjab” of “the Punjab region of Pakistan”, “the Ostmere Trials” of “the Trials in Ostmere”. */
function isOfAPlace(words: string[], { words: known }: NameSource): boolean {
  const [place, ...rest] = words;
  if (place === undefined || rest.length === 0) return false;
  const at = known.findIndex((_, index) => rest.every((part, nth) => sameWord(part, known[index + nth])));
  if (at < 0) return false;
  const after = known.slice(at + rest.length, at + rest.length + 5);
  const link = after.findIndex((word) => /^(?:in|of|at)$/u.test(word));
  const reach = isKnownPlace(place.toLowerCase()) ? 5 : link <= 1 ? link + 4 : 2;
  return link >= 0 && after.slice(link + 1, reach).some((word) => sameWord(place, word));
}

/** A single word may have lost its capital: “Black”, “black”. */
function inARow(words: string[], known: string[]): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined && known.includes(only.toLowerCase())) return true;
  return known.some((_, at) => words.every((part, index) => sameWord(part, known[at + index])));
}

/** A number after a name belongs to the word before it: no “John II” of “John Paul II”. */
function inOrder(words: string[], run: string[]): boolean {
  let at = 0;
  let last = -1;
  for (const [place, part] of run.entries()) {
    if (!sameWord(words[at] ?? '', part) || (isNumeral(part) && at > 0 && place !== last + 1)) continue;
    [at, last] = [at + 1, place];
  }
  return words.length > 0 && at === words.length;
}

/** “Senate Democrats”, “a Georgia Republican”: words for groups and known places, each of which the text has. */
const areGroups = (words: string[], source: NameSource) =>
  words.some((part) => isOfAGroup(part.toLowerCase())) && words.every((part) => isGroupThere(part, source));

const isGroupThere = (part: string, source: NameSource) =>
  (isOfAGroup(part.toLowerCase()) || isKnownPlace(part.toLowerCase())) &&
  (source.words.some((known) => sameWord(part, known)) || isSamePlace([part], source) || isGroupInSmall(part, source));

/** “The House”, of a congressman. */
const isGroupInSmall = (part: string, { lower }: NameSource) => [...lower].some((known) => areKindred(part.toLowerCase(), known));

const isNumeral = (part: string) => /^[IVX]+$/u.test(part);

const singular = (part: string) =>
  part.endsWith('ies') ? `${part.slice(0, -3)}y` : part.endsWith('s') ? part.slice(0, -1) : part;

/** Capitals count; a plural s and the ending of an adjective of place do not. */
function sameWord(told: string, known: string | undefined): boolean {
  if (known === undefined || told === '' || !(beginAlike(told, known) || hasOtherForms(told))) return false;
  if (told === known || ((told.length > 3 || /^\d/u.test(told)) && singular(told) === singular(known))) return true;
  if (told.length > 3 && /^\p{Ll}?\p{Lu}/u.test(known) && told.toLowerCase() === known.toLowerCase()) return true;
  if (abbreviated.get(told)?.includes(known) || abbreviated.get(known)?.includes(told)) return true;
  if (isContraction(told, known) || isContraction(known, told)) return true;
  if (!/^\p{Lu}/u.test(known)) return false;
  const [one, other] = [told.toLowerCase(), known.toLowerCase()];
  return isDemonymOf(one, other) || areKindred(one, other);
}

/** “New Yorkers” of “New York”, “Midwest” of “Midwestern”, “Earthlike” of “Earth”: a single word or a known place, since Ana Hunter is not Ana Hunt. */
function isOfItsPeople(words: string[], source: NameSource): boolean {
  const [last = '', before] = [words.at(-1), words.slice(0, -1)];
  if (before.length === 0 && isCompass.test(last)) {
    const region = last.replace(/ern(?:ers?)?$/u, '');
    return source.words.some((known) => /^\p{Lu}/u.test(known) && region === known.replace(/ern(?:ers?)?$/u, ''));
  }
  const place = [...before, last.replace(/(?:ers?|like)$/u, '')];
  if (place.at(-1) === last || (place.at(-1) ?? '').length < 4) return false;
  return (before.length === 0 || isKnownPlace(place.join(' ').toLowerCase())) && inARow(place, source.words);
}
const isCompass = /west|east|south|north/iu;

/** Most words differ in their first letter, and are told apart by it many times faster; beyond ASCII capitals are not one bit away. */
function beginAlike(one: string, other: string): boolean {
  const [here, there] = [one.charCodeAt(0), other.charCodeAt(0)];
  return here > 127 || there > 127 || (here | 32) === (there | 32);
}

/** Places, groups and words that are shortened may be called by words that begin otherwise. */
const hasOtherForms = remembered((word): boolean => {
  const lower = word.toLowerCase();
  return abbreviations.has(word) || isKnownPlace(lower) || isOfAGroup(lower);
});

/** “Utd” of “United”, “Natl” of “National”: first letter, last letter, and consonants of those between, in their order. */
function isContraction(short: string, word: string): boolean {
  if (short[0] !== word[0] || short.at(-1) !== word.at(-1) || word.length < 6 || !/^\p{Lu}[^\P{Ll}aeiou]{1,3}$/u.test(short))
    return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** Words of names as they are shortened. */
const abbreviated: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Department: ['Dept'],
    County: ['Co', 'Cty'],
    Saint: ['St'],
    Street: ['St'],
    Mount: ['Mt'],
    Fort: ['Ft'],
    Doctor: ['Dr'],
    Company: ['Co'],
    Corporation: ['Corp'],
    Limited: ['Ltd'],
    Incorporated: ['Inc'],
    Brothers: ['Bros'],
    University: ['Univ'],
    Association: ['Assn'],
    Government: ['Govt'],
  }),
);
const abbreviations: ReadonlySet<string> = new Set([...abbreviated].flat(2));

/** Titles and what they are short for. */
const shortened: Readonly<Record<string, string>> = {
  Senate: 'Sen',
  Senator: 'Sen',
  Representative: 'Rep',
  Governor: 'Gov',
  General: 'Gen',
  Professor: 'Prof',
};

const isInFull = ([only = '', ...rest]: string[], { words: known }: NameSource) =>
  rest.length === 0 && known.includes(shortened[only] ?? ' ');

/** Names that a text may have by a word that is none: who tweets does it on Twitter. */
const byAnotherWord: Readonly<Record<string, RegExp>> = {
  Twitter: /\b(?:re)?tweet/iu,
  Pentagon: /\bdefen[cs]e (?:department|secretary|chief|minister|official)|\bdepartment of defen[cs]e/iu,
  'White House': /\b(?:president|presidential|presidency|administration|press secretary)\b/iu,
  'Downing Street': /\bprime minister\b/iu,
  'Capitol Hill': /\b(?:congress|senate|lawmakers)\b/iu,
  Prevention: /\bcdc\b/iu,
  Westminster: /\b(?:mps?|parliament|parliamentary)\b/iu,
  Washington: /\bfederal (?:government|officials?|authorit|agenc)/iu,
  'House of Commons': /\b(?:the commons|mps?)\b/iu,
  'House of Lords': /\bthe lords\b/iu,
  Congress: /\b(?:capitol hill|senate and house|house and senate)\b/iu,
  Kremlin: /\b(?:putin|russian (?:government|president))\b/iu,
  'Scotland Yard': /\b(?:metropolitan police|the met)\b/iu,
};

const isByAnotherWord = (words: string[], { words: known }: NameSource) =>
  byAnotherWord[words.join(' ')]?.test(known.join(' ')) ?? false;

/** “The Belgian capital” of Brussels. */
const isOfACapital = (words: string[], { words: known }: NameSource) => {
  const capitals = capitalsOf(words.join(' ').toLowerCase());
  return capitals.length > 0 && capitals.some((capital) => ` ${known.join(' ').toLowerCase()} `.includes(` ${capital} `));
};

/** “Plants in the United States” of plants in Ohio, Utah and Iowa; a single state may be a part of another name. */
const isOfTheStates = (words: string[], { words: known }: NameSource) =>
  otherNames('us').concat('us').includes(words.join(' ').toLowerCase()) &&
  statesIn(
    known
      .map((part) => (/^\p{Lu}/u.test(part) ? part : '·'))
      .join(' ')
      .toLowerCase(),
  ) > 1;

const isShout = (text: string) => /^\p{Lu}{2,}$/u.test(text);

const initials = (words: string[]) =>
  words
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part.charAt(0))
    .join('');

function isShortFor(words: string[], { words: known, runs }: NameSource): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined && isShout(only.replace(/(?<=\p{Lu}{2})s$/u, ''))) {
    const letters = only.replace(/s$/u, '');
    return runs.some((run) => run.length > 1 && initials(run).includes(only)) || isSpelledOut(letters, known);
  }
  if (isNumberedGroup(words, known)) return true;
  return words.length > 2 && known.some((part) => isShout(part) && part === initials(words));
}

/** “G-7”, “G7” of “the Group of Seven”. */
const isNumberedGroup = (words: string[], known: string[]): boolean => {
  const count = /^G-?(?<count>\d+)$/u.exec(words.join('-'))?.groups?.['count'];
  return (
    count !== undefined &&
    new RegExp(`\\bGroup of (?:${count}|${inWords[Number(count)] ?? count})\\b`, 'iu').test(known.join(' '))
  );
};
const inWords: Readonly<Record<number, string>> = { 7: 'seven', 8: 'eight', 20: 'twenty', 77: '77' };

/** Common things that two letters stand for; three or more are the initials of words in a row: “gross domestic product”. */
const twoLetters: Readonly<Record<string, RegExp>> = {
  CD: /compact dis[ck]/u,
  TV: /televis|broadcaster|channel/u,
  AI: /artificial intelligence/u,
  GP: /general practitioner|family doctor/u,
  MP: /member of parliament|members of parliament|parliamentarian|lawmaker|legislator|deput(?:y|ies)/u,
  PM: /prime minister|premier/u,
  VP: /vice[- ]president/u,
  IT: /information technology|computer/u,
  PR: /public relations/u,
  HR: /human resources|personnel/u,
};

function isSpelledOut(letters: string, known: string[]): boolean {
  if (letters.length === 2) return twoLetters[letters]?.test(known.join(' ').toLowerCase()) ?? false;
  const telling = known.filter((part) => !/^(?:of|for|and|the|in|on|to|de)$/u.test(part));
  return telling.some((_, at) =>
    [...letters].every(
      (letter, nth) => (telling[at + nth]?.length ?? 0) > 2 && telling[at + nth]?.charAt(0).toUpperCase() === letter,
    ),
  );
}

function isSamePlace(words: string[], { words: known }: NameSource): boolean {
  const text = ` ${known.map((part) => (/^\p{Lu}/u.test(part) ? part.toLowerCase() : '·')).join(' ')} `;
  return otherNames(words.join(' ').toLowerCase()).some((name) => text.includes(` ${name} `));
}
