import newsroom from '../../newsroom.config.ts';
import { datesIn } from '../text/dates.ts';
import { quotationsIn } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import { upToStop } from './clause-around.ts';
import type { Row } from './draft.ts';
import { withoutDateline } from './en/dateline.ts';
import { publisherFirst } from './en/publisher-name.ts';
import { inQuotationMarks } from './in-quotation-marks.ts';
import { scheduledDay } from './scheduled.ts';
import type { Unit } from './unit.ts';

/** Fewer words than this are no event: “Today”. */
const LEAST = 5;

type Dated = { day: string; row: Row };

/** Rows for what the quoted sentences put on a day, in order, one a day; none unless they speak of two days at least, one of them past. */
export function timelineOf(units: readonly Unit[], mostWords: number): Row[] {
  const dated = units.flatMap((unit) => datedIn(unit) ?? []);
  const days = dated.filter((each, at) => dated.findIndex((other) => other.day === each.day) === at);
  const rows = fitting(days, mostWords).sort((one, other) => (one.day < other.day ? -1 : 1));
  const happened = rows.some(({ row }) => !row.date.endsWith(')'));
  return rows.length < 2 || !happened ? [] : rows.map(({ row }) => row);
}

/** As many rows as there is room for, the shortest first. */
function fitting(rows: readonly Dated[], mostWords: number): Dated[] {
  const wordsOf = ({ row }: Dated) => countWords(`${row.date} ${row.claim.text}`);
  let left = mostWords;
  return rows
    .toSorted((one, other) => wordsOf(one) - wordsOf(other))
    .filter((each) => {
      left -= wordsOf(each);
      return left >= 0;
    });
}

/** The one day a sentence speaks of, that of its saying apart; a sentence of several days, or in somebody's words, is left to the body. */
function datedIn(unit: Unit): Dated | null {
  const { text, article, passage } = unit;
  if (article.published === null || passage.first !== passage.last || quotationsIn(text).length > 0) return null;
  const dates = datesIn(text, article.published).filter((date) => date.precision !== 'time' && !isWhenSaid(text, date.start));
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.day === null || date.precision !== 'day') return null;
  const scheduled = scheduledDay(unit) === date.day;
  if (date.day > article.published.slice(0, 10) && !scheduled) return null;
  const clause = withoutDateline(upToStop(text, date.end));
  if (countWords(clause) < LEAST) return null;
  const claim = { text: `${publisherFirst(article.name)}: ${inQuotationMarks(clause)}.`, passages: [passage] };
  return { day: date.day, row: { date: `${inWords(date.day)}${scheduled ? ' (scheduled)' : ''}`, claim } };
}

/** “Police said on Tuesday” dates the saying, not what happened. */
const isWhenSaid = (text: string, start: number) =>
  /\b(?:said|says|told \w+|announced|confirmed|reported|statement|warned)(?: (?:late|early))?(?: on)? ?$/iu.test(
    text.slice(0, start),
  );

const inWords = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(newsroom.locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
