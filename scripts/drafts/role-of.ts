import { quotationsIn } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import type { Role } from './en/connectives.ts';
import type { Unit } from './unit.ts';

/** Much direct speech is a reaction; a year gone by, or what was long so, is background. */
export function roleOf({ text, words, passage, article }: Unit): Role {
  const spoken = quotationsIn(text).reduce((sum, quotation) => sum + countWords(quotation.text), 0);
  if (spoken > words / 3) return 'reaction';
  const year = Number(article.published?.slice(0, 4) ?? Number.NaN);
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].map((match) => Number(match[0]));
  const past = years.some((each) => Number.isNaN(year) || each < year);
  const long =
    /\b(?:last (?:year|month|week)|in recent (?:years|months|weeks)|for (?:years|decades|months)|years ago|previously|historic\w*)\b/iu;
  return passage.first > 0 && (past || long.test(text)) ? 'background' : 'detail';
}
