import { datesIn } from '../text/dates.ts';
import type { Statement } from '../stories/story.ts';
import type { Check } from './check.ts';
import { scheduled, speaksOfWhatIsAhead } from './en/ahead.ts';
import { ownWords } from './evidence.ts';

/** What is told as having happened is dated no later than the story itself; what is to come says so. */
export const nothingHappenedTomorrow: Check = ({ statements, front }) =>
  statements.flatMap((statement) => {
    if (saysThatItIsAhead(statement)) return [];
    return datesIn(ownWords(statement.text), front.updated)
      .filter(
        ({ day, by }) => day !== null && (by === 'date' || by === 'day-and-month') && day > front.updated.slice(0, day.length),
      )
      .map(({ text }) => ({ code: 'date-ahead' as const, line: statement.line, date: text, now: front.updated.slice(0, 10) }));
  });

/** A row says it in its first cell; elsewhere any word of what is to come will do. */
function saysThatItIsAhead({ part, date, text }: Statement): boolean {
  return part === 'timeline' ? scheduled.test(date ?? text) : part === 'next' || speaksOfWhatIsAhead.test(text);
}
