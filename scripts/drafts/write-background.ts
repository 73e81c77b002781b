import newsroom from '../../newsroom.config.ts';
import type { Article } from '../articles/article.ts';
import { countWords } from '../text/words.ts';
import { daysResolved } from './days-resolved.ts';
import type { Claim } from './draft.ts';
import { withoutDateline } from './en/dateline.ts';
import { reportedThen } from './en/reported-then.ts';
import { formOf } from './form.ts';
import { credited } from './say.ts';
import { nameIn, type Unit, unitsOf } from './unit.ts';
import type { Newness } from './write-addition.ts';

/** Words of the quotation at most: background is a reminder. */
const MOST_WORDS = 36;

/**
 * What an earlier story of the thread told, as attributed quotations with the day in our own words, its lead first: of its passages those
 * that stand by themselves and say what this story does not.
 * @param before an article a passage, in the order of the earlier story; each holds the sentences of that passage alone
 * @param told what a reader of this story knows
 * @param room words the story may still take
 */
export function writeBackground(
  before: readonly Article[],
  told: readonly string[],
  year: string,
  room: number,
  newness: Newness,
): Claim[] {
  return before
    .flatMap((article) => unitsOf(article, MOST_WORDS).slice(0, 1))
    .filter((unit) => stands(unit, told.join('\n')) && newness(unit.text, told) > 0)
    .flatMap((unit) => claimOf(unit, year) ?? [])
    .filter(({ text }) => countWords(text) <= room);
}

function stands(unit: Unit, told: string): boolean {
  const { caption, judges, severalDays } = formOf(unit, false);
  return !unit.leans && caption + judges + severalDays === 0 && unit.lacking.every((name) => nameIn(told, name));
}

function claimOf(unit: Unit, year: string): Claim | null {
  const { published, name } = unit.article;
  if (published === null) return null;
  const before = reportedThen(dayInWords(published, year), name, daysResolved(unit, new Set()));
  return { text: credited({ before, after: '' }, withoutDateline(unit.text)), passages: [unit.passage] };
}

/** The year only where it is another than the story's. */
const dayInWords = (time: string, year: string) =>
  new Date(time).toLocaleDateString(newsroom.locale, {
    day: 'numeric',
    month: 'long',
    ...(time.startsWith(year) ? {} : { year: 'numeric' as const }),
    timeZone: 'UTC',
  });
