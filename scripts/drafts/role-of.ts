import { quotationsIn } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import type { Role } from './en/connectives.ts';
import type { Unit } from './unit.ts';

/** Much direct speech is a reaction; what tells of before is background, but for the sentence an article begins with. */
export function roleOf(unit: Unit): Role {
  const spoken = quotationsIn(unit.text).reduce((sum, quotation) => sum + countWords(quotation.text), 0);
  if (spoken > unit.words / 3) return 'reaction';
  return unit.passage.first > 0 && tellsOfBefore(unit) ? 'background' : 'detail';
}

/** A year gone by, or what was long so. */
export function tellsOfBefore({ text, article }: Pick<Unit, 'text' | 'article'>): boolean {
  const year = Number(article.published?.slice(0, 4) ?? Number.NaN);
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].map((match) => Number(match[0]));
  return years.some((each) => Number.isNaN(year) || each < year) || long.test(text);
}

const long =
  /\b(?:last (?:year|month|week)|in recent (?:years|months|weeks)|for (?:years|decades|months)|years ago|previously|historic\w*)\b/iu;
