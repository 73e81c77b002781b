import { type DateMention, datesIn } from '../text/dates.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Unit } from './unit.ts';

/** Words that announce something: a plan of somebody's, with its time, is one; a fear is not. */
const announces = /\b(?:will|(?:is|are) (?:to|due|scheduled|expected|set|planned)|(?:scheduled|planned|due|set) (?:for|to))\b/u;
const doubts = /\b(?:will have|would|could|might|may|if|unless|had been|was (?:to|due|scheduled)|were (?:to|due|scheduled))\b/u;

/** The day, after the article's own, for which a unit announces something; null where it does not. */
export function scheduledDay({ text, article }: Unit): string | null {
  const said = article.published;
  if (said === null || !announces.test(text) || doubts.test(text) || quotationsIn(text).length > 0) return null;
  const ahead = datesIn(text, said).filter((date) => isDay(date) && String(date.day) > said.slice(0, 10));
  return ahead.find((date) => announces.test(text.slice(0, date.start)) || announces.test(text.slice(date.end)))?.day ?? null;
}

const isDay = ({ day, precision }: DateMention) => day !== null && precision === 'day';
