import { type DateMention, datesIn } from '../text/dates.ts';
import type { Check } from './check.ts';
import { isToldOtherwise } from './dates-told-otherwise.ts';
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
  const own = ownWords(text);
  if (datesIn(own).length === 0) return [];
  const sources = [...passages, ...titles.map((title) => ({ text: title, said: passages[0]?.said }))];
  const known = sources.flatMap(({ text: source, said }) => datesIn(source, said));
  // A weekday or “last week” may be told from the article's day as well as from the story's.
  const readings = [now, ...passages.flatMap(({ said }) => said ?? [])].flatMap((said) => datesIn(own, said));
  const isAttested = ({ start }: DateMention) =>
    readings.some((reading) => reading.start === start && known.some((source) => sameDate(reading, source)));
  return datesIn(own, now)
    .filter((told) => !isAttested(told) && !isDayOfReport(told, passages, own))
    .filter(
      (told) =>
        !isToldOtherwise(
          told,
          own,
          sources.map((source) => source.text),
        ),
    )
    .map((told) => told.text);
}

/** “On 12 March, the North Post reported”: of an article it published that day. */
const isDayOfReport = ({ day, precision, end }: DateMention, passages: Evidence['passages'], own: string): boolean =>
  precision === 'day' &&
  passages.some(
    ({ said, publisher }) =>
      said?.startsWith(String(day)) === true &&
      reported.test(own.slice(end).replace(article, '').slice(publisher.replace(article, '').length)) &&
      own.slice(end).replace(article, '').startsWith(publisher.replace(article, '')),
  );

const reported = /^ reported\b/u;
const article = /^(?:, )?(?:the )?/iu;
