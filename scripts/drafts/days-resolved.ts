import newsroom from '../../newsroom.config.ts';
import { datesIn } from '../text/dates.ts';
import type { Unit } from './unit.ts';

/**
 * What “Saturday” or “yesterday” means in a quotation, as words of our own to set beside it: “ (Saturday: 14 March)”. Empty where the unit
 * names no such day, several, or one with its date, its article has no date, or `given` has told it before; what it
 * tells is added to `given`.
 */
export function daysResolved({ text, article }: Pick<Unit, 'text' | 'article'>, given: Set<string>): string {
  if (article.published === null) return '';
  const said = article.published.slice(0, 10);
  const dates = datesIn(text, article.published).filter(({ day, precision }) => day !== null && precision === 'day');
  const [first] = dates;
  if (first === undefined || dates.some(({ day, text: words }) => day !== first.day || /\d/u.test(words))) return '';
  if (String(first.day) > said && !announced.test(text)) return '';
  const note = `${nameOf(first.text)}: ${inWords(String(first.day))}`;
  if (given.has(note)) return '';
  given.add(note);
  return ` (${note})`;
}

/** A day ahead is one only of what is to come. */
const announced = /\b(?:will|to|due|scheduled|expected|next|tomorrow|until|planned|would|tonight)\b/iu;

/** “Next Tuesday” → “Tuesday”, “TODAY” → “today”. */
const nameOf = (words: string) => /\p{Lu}\p{Ll}+day$/u.exec(words)?.[0] ?? words.toLowerCase();

const inWords = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(newsroom.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
