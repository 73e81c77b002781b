import { datesIn } from '../text/dates.ts';
import type { Statement, Story } from '../stories/story.ts';
import type { Check, Finding } from './check.ts';
import { ownWords } from './evidence.ts';
import { read, type Token } from './reading.ts';

/** The rows of the timeline stand in the order of their days, and tell of a thing the day that the body gives it. */
export const theTimelineAgrees: Check = (story) => {
  const rows = story.statements.filter(({ part }) => part === 'timeline');
  return [...outOfOrder(rows, story), ...rows.flatMap((row) => otherDayThanTheBody(row, story))];
};

function outOfOrder(rows: readonly Statement[], story: Story): Finding[] {
  return rows.slice(1).flatMap((row, index) => {
    const [before, day] = [dayOfRow(rows[index], story), dayOfRow(row, story)];
    if (before === null || day === null || !isBefore(day, before)) return [];
    return [{ code: 'row-out-of-order' as const, line: row.line, date: row.date ?? day, before: rows[index]?.date ?? before }];
  });
}

/** “2025” and “March 2025” are compared as far as both are told. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

const dayOfRow = (row: Statement | undefined, { front }: Story): string | null =>
  datesIn(row?.date ?? '', front.updated).find(({ precision }) => precision !== 'time')?.day ?? null;

/** Of the words of a row so many tell that a statement of the same passage speaks of the same thing. */
const SAME = 0.6;

function otherDayThanTheBody(row: Statement, story: Story): Finding[] {
  const day = dayOfRow(row, story);
  if (day === null) return [];
  const words = wordsOf(row.text.slice(row.date?.length ?? 0));
  const twin = story.statements.find(
    (other) => other.part !== 'timeline' && sharesANote(row, other) && shareOf(words, wordsOf(other.text)) >= SAME,
  );
  const days = twin === undefined ? [] : daysOf(twin, story);
  const [only] = days;
  if (only === undefined || days.length > 1 || !(isBefore(only, day) || isBefore(day, only))) return [];
  return [{ code: 'row-contradicts' as const, line: row.line, date: row.date ?? day, other: only }];
}

const sharesANote = (one: Statement, other: Statement) => one.footnotes.some((note) => other.footnotes.includes(note));

/** The days a statement names itself; a weekday alone is left to the rule on dates. */
const daysOf = ({ text }: Statement, { front }: Story): string[] => [
  ...new Set(
    datesIn(ownWords(text), front.updated).flatMap(({ day, by }) =>
      day !== null && (by === 'date' || by === 'day-and-month') ? day : [],
    ),
  ),
];

const wordsOf = (text: string): string[] =>
  read(text)
    .tokens.filter(tells)
    .map(({ word }) => word);
const tells = ({ kind }: Token): boolean => kind === 'content' || kind === 'name';

const shareOf = (words: readonly string[], others: readonly string[]): number =>
  words.length === 0 ? 0 : words.filter((word) => others.includes(word)).length / words.length;
