import { type DateMention, datesIn } from '../text/dates.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Unit } from './unit.ts';

/** Words that announce something: a plan of somebody's, with its time, is one; a fear is not. */
const announces = /\b(?:will|(?:is|are) (?:to|due|scheduled|expected|set|planned)|(?:scheduled|planned|due|set) (?:for|to))\b/u;
const doubts = /\b(?:will have|would|could|might|may|if|unless|had been|was (?:to|due|scheduled)|were (?:to|due|scheduled))\b/u;

/** The day, after the article's own, for which a unit announces something; null where it does not, or where it has begun by then. */
export function scheduledDay({ text, article }: Unit): string | null {
  const said = article.published?.slice(0, 10);
  if (said === undefined || !announces.test(text) || doubts.test(text) || quotationsIn(text).length > 0) return null;
  const days = datesIn(text, article.published ?? undefined).filter(isDay);
  const isAhead = (date: DateMention) => String(date.day) > said;
  const ahead = days.filter(
    (date, at) => isAhead(date) && days.slice(0, at).every((from) => isAhead(from) || !isSpan(from, date)),
  );
  return ahead.find((date) => announces.test(text.slice(0, date.start)) || announces.test(text.slice(date.end)))?.day ?? null;

  /** “March 7 to March 16”. */
  function isSpan(from: DateMention, to: DateMention): boolean {
    return /^\s?(?:to|until|through|[-–—])\s?$/u.test(text.slice(from.end, to.start));
  }
}

const isDay = ({ day, precision }: DateMention) => day !== null && precision === 'day';
