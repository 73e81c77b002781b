import { type DateMention, datesIn } from '../text/dates.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Check } from './check.ts';
import { type Evidence, evidenceOf, ownWords } from './evidence.ts';
import { sameDate } from './same-date.ts';

/** A date or time of day outside quotation marks is in a cited passage, as it stands or reckoned from the day its article was published. */
export const datesAreAttested: Check = (story) =>
  story.statements.flatMap((statement) =>
    datesNotFound(statement.text, evidenceOf(statement, story)).map((date) => ({
      code: 'date-not-sourced' as const,
      line: statement.line,
      date,
    })),
  );

/** Dates of a text that the evidence does not have. */
export function datesNotFound(text: string, { passages, titles, now }: Evidence): string[] {
  const sources = [...passages, ...titles.map((title) => ({ text: title, said: passages[0]?.said }))];
  const known = sources.flatMap(({ text: source, said }) => datesIn(source, said));
  // A weekday or “last week” may be told from the article's day as well as from the story's.
  const readings = [now, ...passages.flatMap(({ said }) => said ?? [])].map((said) => datesIn(ownWords(text), said));
  return (readings[0] ?? [])
    .filter((_, index) => !readings.some((reading) => isAttested(reading[index], known)))
    .filter(
      (told) =>
        !isNumber(
          told,
          sources.map((source) => source.text),
        ),
    )
    .filter(
      (told) =>
        !isOfAQuarter(
          told,
          sources.map((source) => source.text),
        ),
    )
    .map((told) => told.text);
}

/** “Between April and June” of “the second quarter”. */
function isOfAQuarter({ precision, part }: DateMention, sources: string[]): boolean {
  if (precision !== 'month' || part === undefined) return false;
  const quarter = ['first', 'second', 'third', 'fourth'][Math.floor((Number(part) - 1) / 3)];
  return sources.some((source) => source.toLowerCase().includes(`${quarter} quarter`));
}

const isAttested = (told: DateMention | undefined, known: DateMention[]) =>
  told !== undefined && known.some((source) => sameDate(told, source));

/** What reads like a year or an hour here may be plainly a number there. */
function isNumber(told: DateMention, sources: string[]): boolean {
  if (!/^\d{4}$/u.test(told.text)) return false;
  return sources.some((source) => numbersIn(source).some(({ value }) => value === Number(told.text)));
}
