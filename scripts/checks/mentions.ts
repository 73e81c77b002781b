import { datesIn } from '../text/dates.ts';
import { isDemonymOf, otherNames } from '../text/en/demonyms.ts';
import { titles } from '../text/en/name-words.ts';
import { type Name, namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import { remembered } from '../text/remembered.ts';
import { nameWordsOf } from './names/name-words-of.ts';

/** A name, a number or a date of a sentence, and what makes two of them the same. */
export type Mention = {
  kind: 'name' | 'number' | 'date';
  text: string;
  start: number;
  end: number;
  keys: string[];
  unit?: string | null;
};

/** All of a sentence, in order. */
export const mentionsIn = remembered((text: string): Mention[] => {
  const names = namesIn(text)
    .map(withoutTitles)
    .filter(({ text: name }) => isAName.test(name))
    .map(({ text: name, start, end }) => ({
      kind: 'name' as const,
      text: name,
      start,
      end,
      keys: nameWordsOf(name)
        .filter((word) => hasACapital.test(word))
        .map((word) => word.toLowerCase()),
    }));
  const numbers = numbersIn(text)
    .filter(({ start, unit, text: number }) => unit !== null || !isLabel(start, number, text))
    .map(({ text: number, start, end, value, unit }) => ({
      kind: 'number' as const,
      text: number,
      start,
      end,
      keys: [String(value)],
      unit,
    }));
  const dates = datesIn(text).map(({ text: date, start, end, day, part, weekday, by }) => ({
    kind: 'date' as const,
    text: date,
    start,
    end,
    keys: [part ?? day ?? String(weekday ?? date)],
    unit: by,
  }));
  return [...names, ...numbers, ...dates].toSorted((one, other) => one.start - other.start);
});

/** “Ana Ruiz”, “al-Assad”. */
const isAName = /^\p{Lu}|^\p{Ll}{1,2}[-’']?\p{Lu}/u;
const hasACapital = /^\p{Lu}/u;

/** The 5 of “Channel 5” is a part of the name and counts nothing; what opens a sentence is a name if it is one further on. */
function isLabel(start: number, number: string, text: string): boolean {
  const word = lastWord.exec(text.slice(0, start))?.[1];
  return word !== undefined && new RegExp(`[^.!?:\\s]\\s${word} ${number}(?!\\p{N})`, 'u').test(text);
}

const lastWord = /(?:^|\s)(\p{Lu}\p{Ll}+)\s$/u;

/** “Geneva Ambassador Ana Ruiz” is Ana Ruiz: what stands before the last title is a word beside her, as her office is. */
function withoutTitles({ text, start, end }: Name): Pick<Name, 'text' | 'start' | 'end'> {
  const words = text.split(' ');
  const last = words.findLastIndex((word, at) => at < words.length - 1 && titles.has(word.toLowerCase().replace(dot, '')));
  const title = words.slice(0, last + 1).join(' ');
  const cut = last < 0 ? 0 : title.length + 1;
  return { text: text.slice(cut), start: start + cut, end };
}

const dot = /\.$/u;

/** The same number or day; of names, one word in common or the adjective of the place. */
export function sameMention(one: Mention, other: Mention): boolean {
  if (one.kind !== other.kind) return false;
  if (isShortFor(one.text, other.text) || isShortFor(other.text, one.text)) return true;
  if (one.kind === 'name' && otherNames(plain(one.text)).includes(plain(other.text))) return true;
  return one.keys.some((key) => other.keys.some((its) => its === key || isDemonymOf(key, its)));
}

/** “U.S.” is us, as the list of places has it. */
const plain = (name: string) => name.toLowerCase().replaceAll('.', '');

/** “MPP” and “Mole Policy Project”. */
const isShortFor = (short: string, name: string): boolean =>
  acronym.test(short) && [...name.matchAll(initials)].join('').startsWith(short);

const acronym = /^\p{Lu}{2,}$/u;
const initials = /(?<![\p{L}’'])\p{Lu}/gu;
