import type { Finding } from '../checks/check.ts';
import type { Statement } from '../stories/story.ts';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import { countWords } from '../text/words.ts';
import { swapped } from './replaced.ts';

/** What a kind of error may draw on: the statement it is planted in, its publisher, and what else the story has. */
export type Ground = {
  text: string;
  /** The publisher of its passage, and another one that the story cites. */
  publisher: string;
  otherPublisher: string;
  /** Names that stand in other passages of the story and not in this statement's. */
  otherNames: string[];
  /** The part of the story it stands in. */
  part: Statement['part'];
};

/** One kind of error: how it comes into a statement (null where this one has no room for it), and which findings would be right. */
export type Kind = {
  kind: string;
  /** `quoted`: into the statement as it stands; `retold`: into the same words without their quotation marks, as a careless writer has them. */
  into: 'quoted' | 'retold';
  codes: readonly Finding['code'][];
  plant: (ground: Ground) => string | null;
};

/** Invented, and in no sample story. */
const STRANGER = 'Odrin Vashel';
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const opposites: readonly (readonly [string, string])[] = [
  ['closed', 'opened'],
  ['shut', 'opened'],
  ['more', 'fewer'],
  ['before', 'after'],
  ['first', 'last'],
  ['approved', 'rejected'],
  ['won', 'lost'],
  ['beat', 'lose to'],
  ['rose', 'fell'],
  ['began', 'ended'],
  ['reopens', 'closes'],
  ['reopened', 'closed'],
  ['largest', 'smallest'],
  ['safe', 'dangerous'],
  ['north', 'south'],
  ['east', 'west'],
  ['under', 'over'],
  ['lowest', 'highest'],
  ['destroyed', 'spared'],
  ['nobody', 'everybody'],
  ['without', 'with'],
  ['public', 'secret'],
  ['free', 'costly'],
];

/** What the sample edition announces, told as if it had happened. */
const pasts = new Map(
  Object.entries({
    go: 'went',
    get: 'got',
    take: 'took',
    come: 'came',
    be: 'were',
    have: 'had',
    begin: 'began',
    meet: 'met',
    run: 'ran',
  }),
);
const regularPast = (verb: string): string => `${verb.replace(/e$/u, '')}ed`;

/** Errors as writers make them, people or machines. */
export const kinds: readonly Kind[] = [
  { kind: 'a word of a quotation is another', into: 'quoted', codes: ['quote-not-found'], plant: changedQuotation },
  { kind: 'a word is dropped from a quotation', into: 'quoted', codes: ['quote-not-found'], plant: shortenedQuotation },
  {
    kind: 'a quotation nobody said',
    into: 'quoted',
    codes: ['quote-not-found'],
    plant: ({ text, publisher }) => `${text} “We will answer when we choose”, ${publisher} adds.`,
  },
  {
    kind: 'a quotation of somebody else’s paper',
    into: 'quoted',
    codes: ['publisher-not-cited'],
    plant: ({ text, publisher, otherPublisher }) => replaced(text, publisher, otherPublisher),
  },
  {
    kind: 'a publication has lost its name',
    into: 'quoted',
    codes: ['dropped-name'],
    plant: ({ text, publisher }) => replaced(text, publisher, ','),
  },
  { kind: 'a number is another', into: 'retold', codes: ['number-not-sourced', 'swapped'], plant: changedNumber },
  { kind: 'two numbers change places', into: 'retold', codes: ['number-not-sourced', 'swapped'], plant: swappedNumbers },
  { kind: 'a date is another', into: 'retold', codes: ['date-not-sourced', 'date-ahead', 'swapped'], plant: changedDate },
  {
    kind: 'a name nobody knows',
    into: 'retold',
    codes: ['name-not-sourced', 'swapped'],
    plant: ({ text, publisher }) => changedName(text, publisher, STRANGER),
  },
  {
    kind: 'a name from another passage',
    into: 'retold',
    codes: ['name-not-sourced', 'swapped'],
    plant: ({ text, publisher, otherNames: [other = null] }) => (other === null ? null : changedName(text, publisher, other)),
  },
  {
    kind: 'what is said is denied',
    into: 'retold',
    codes: ['negation-changed'],
    plant: ({ text }) => swapped(text, /\b(?:is|are|was|were|has|have|had|will)\b(?! (?:not|no)\b)/u, (verb) => `${verb} not`),
  },
  {
    kind: 'the contrary word',
    into: 'retold',
    codes: ['meaning-turned', 'swapped', 'words-not-sourced', 'extreme-not-sourced', 'negation-changed'],
    plant: contraryWord,
  },
  {
    kind: 'a reservation is dropped',
    into: 'retold',
    codes: ['hedge-dropped'],
    plant: ({ text }) =>
      swapped(
        text,
        /\b(?:is to|are to|is expected to|may|will|plans to) (\p{Ll}+)\b/u,
        (_, verb) => pasts.get(verb) ?? regularPast(verb),
      ),
  },
  {
    kind: 'a reason nobody gave',
    into: 'retold',
    codes: ['cause-not-sourced', 'words-not-sourced'],
    plant: ({ text }) =>
      swapped(
        text,
        /(?=, (?:the )?\p{Lu}[\p{L} ]+ (?:says|reports|notes|adds|writes)\.$|\.$)/u,
        () => ' because of a strike by customs officers',
      ),
  },
  {
    kind: 'a man’s standing is changed',
    into: 'retold',
    codes: ['office-not-sourced', 'words-not-sourced'],
    plant: ({ text }) =>
      swapped(
        text,
        /\b(?:director|minister|mayor|president|spokesman|spokeswoman|chief|master|captain|goalkeeper|chairman|manager|secretary)\b/u,
        (office) => `former ${office}`,
      ),
  },
  {
    kind: 'a grave word is added',
    into: 'retold',
    codes: ['grave-word-not-sourced', 'words-not-sourced'],
    plant: ({ text }) =>
      swapped(
        text,
        /(?=, (?:the )?\p{Lu}[\p{L} ]+ (?:says|reports|notes|adds|writes)\.$|\.$)/u,
        () => ' in what police call murder',
      ),
  },
  {
    kind: 'the text speaks of itself',
    into: 'quoted',
    codes: ['machine-words'],
    plant: ({ text }) => `${text} This article is based on the sources provided.`,
  },
  { kind: 'a long quotation has lost its marks', into: 'quoted', codes: ['copied'], plant: unmarkedQuotation },
  {
    kind: 'a guess at what comes next',
    into: 'quoted',
    codes: ['not-ahead'],
    plant: ({ part }) => (part === 'next' ? 'More of the same could follow.' : null),
  },
  {
    kind: 'a pronoun for nobody',
    into: 'quoted',
    codes: ['antecedent-missing'],
    plant: ({ text, publisher }) => swapped(text, new RegExp(`^(?:The )?${RegExp.escape(publisher)}(?= )`, 'u'), () => 'He'),
  },
];

/** Errors in a headline, which rests on all passages: its outlet is another one. */
export const headlineKind = {
  kind: 'the headline of another outlet',
  codes: ['publisher-not-cited', 'name-not-sourced'],
} as const;

/** What somebody is called, given to another whom the story names, both passages cited. */
export const officeKind = {
  kind: 'an office given to another person of the story',
  codes: ['office-not-sourced', 'swapped', 'speaker-not-sourced', 'name-not-sourced'],
} as const;

/** Two rows of a timeline that have changed places. */
export const timelineKind = { kind: 'a timeline out of order', codes: ['row-out-of-order'] } as const;

/** Kinds of errors that take more than one statement. */
export const kindsOfStories = [headlineKind, officeKind, timelineKind] as const;

function replaced(text: string, name: string, other: string): string | null {
  return name !== '' && text.includes(name) ? text.replace(name, other) : null;
}

/** The longest word of the quotation becomes a word of about its length that the sample edition never uses. */
function changedQuotation({ text }: Ground): string | null {
  const [, quotation = ''] = /“([^“”]+)”/u.exec(text) ?? [];
  const [longest = ''] = (quotation.match(/(?<=\s)\p{Ll}{5,}(?=\s)/gu) ?? []).toSorted((one, other) => other.length - one.length);
  return longest === '' ? null : text.replace(quotation, quotation.replace(longest, 'unquestionably'));
}

/** As many words running are no more than a clause. */
const CLAUSE = 20;

function unmarkedQuotation({ text }: Ground): string | null {
  const [, quotation = ''] = /“([^“”‘’]+)”/u.exec(text) ?? [];
  return countWords(quotation) > CLAUSE ? text.replace(`“${quotation}”`, quotation) : null;
}

function shortenedQuotation({ text }: Ground): string | null {
  const [, quotation = ''] = /“([^“”]+)”/u.exec(text) ?? [];
  const words = quotation.split(' ');
  if (words.length < 6) return null;
  return text.replace(quotation, words.toSpliced(Math.floor(words.length / 2), 1).join(' '));
}

function changedNumber({ text }: Ground): string | null {
  const number = numbersIn(text).find((each) => /^\D*\d/u.test(each.text));
  const digits = number && /\d[\d,]*/u.exec(number.text)?.[0];
  if (!number || digits === undefined) return null;
  const other = String(Number(digits.replaceAll(',', '')) + 7);
  return text.slice(0, number.start) + number.text.replace(digits, other) + text.slice(number.end);
}

function swappedNumbers({ text }: Ground): string | null {
  const [one, other] = [...text.matchAll(/(?<![\d.,:])\d(?:[\d,]*\d)?(?![\d:]|[.,]\d)/gu)];
  if (!one || !other || one[0] === other[0]) return null;
  // “2015 February 2” is the second of February still.
  if (datesIn(text).some(({ start, end }) => start <= one.index && other.index < end)) return null;
  return `${text.slice(0, one.index)}${other[0]}${text.slice(one.index + one[0].length, other.index)}${one[0]}${text.slice(other.index + other[0].length)}`;
}

function changedDate({ text }: Ground): string | null {
  const day = weekdays.findIndex((weekday) => text.includes(weekday));
  if (day >= 0) return text.replace(weekdays[day] ?? '', weekdays[(day + 2) % 7] ?? '');
  const year = datesIn(text).flatMap((date) => /\b(?:19|20)\d\d\b/u.exec(date.text)?.[0] ?? [])[0];
  return year === undefined ? null : text.replace(year, String(Number(year) - 3));
}

function changedName(text: string, publisher: string, other: string): string | null {
  const name = namesIn(text).find(
    (each) => !each.initial && each.text.includes(' ') && !publisher.includes(each.text.replace(/^The /u, '')),
  );
  return name === undefined || name.text === other ? null : text.slice(0, name.start) + other + text.slice(name.end);
}

function contraryWord({ text }: Ground): string | null {
  for (const [one, other] of opposites) {
    const found = swapped(text, new RegExp(`\\b${one}\\b`, 'u'), () => other);
    if (found !== null) return found;
  }
  return null;
}
