import { datesIn } from '../text/dates.ts';
import { isDemonymOf } from '../text/en/demonyms.ts';
import { titles } from '../text/en/name-words.ts';
import { type Name, namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import { nameWordsOf } from './same-name.ts';

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
export function mentionsIn(text: string): Mention[] {
  const names = namesIn(text)
    .map(withoutTitles)
    .map(({ text: name, start, end }) => ({
      kind: 'name' as const,
      text: name,
      start,
      end,
      keys: nameWordsOf(name)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.toLowerCase()),
    }));
  const numbers = numbersIn(text).map(({ text: number, start, end, value, unit }) => ({
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
}

/** “President Ana Ruiz” is Ana Ruiz; her office is a word beside her. */
function withoutTitles({ text, start, end }: Name): Pick<Name, 'text' | 'start' | 'end'> {
  const [first = '', ...rest] = text.split(' ');
  if (rest.length === 0 || !titles.has(first.toLowerCase())) return { text, start, end };
  return withoutTitles({ text: rest.join(' '), start: start + first.length + 1, end, initial: false });
}

/** The same number or day; of names, one word in common or the adjective of the place. */
export function sameMention(one: Mention, other: Mention): boolean {
  if (one.kind !== other.kind) return false;
  return one.keys.some((key) => other.keys.some((its) => its === key || (one.kind === 'name' && isDemonymOf(key, its))));
}
