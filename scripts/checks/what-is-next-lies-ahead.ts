import { datesIn } from '../text/dates.ts';
import { quotationsIn } from '../text/quotations.ts';
import { wordsOf } from '../text/words.ts';
import type { Statement } from '../stories/story.ts';
import type { Check } from './check.ts';
import { isArranged, speaksOfWhatIsAhead } from './en/ahead.ts';
import { speechVerb } from './en/speech.ts';

/** “What next” tells what is arranged for a time to come, or what somebody says of it: nothing the writer expects. */
export const whatIsNextLiesAhead: Check = ({ statements, front, footnotes }) => {
  const publishers = [...new Set(footnotes.map(({ publisher }) => publisher))];
  return statements
    .filter((statement) => statement.part === 'next' && !isAttributed(statement, publishers) && !isScheduled(statement))
    .map(({ line, text }) => ({ code: 'not-ahead' as const, line, text }));

  /** “May” alone is a guess; with a day beside it, it is an appointment. */
  function isScheduled({ text }: Statement): boolean {
    const dates = datesIn(text, front.updated);
    const isAhead = dates.some(({ day }) => day !== null && day > front.updated.slice(0, day.length));
    return isArranged.test(text) || isAhead || (dates.length > 0 && speaksOfWhatIsAhead.test(text));
  }
};

function isAttributed({ text }: Statement, publishers: readonly string[]): boolean {
  return (
    quotationsIn(text).length > 0 ||
    /\baccording to\b/iu.test(text) ||
    wordsOf(text).some((word) => speechVerb.test(word.toLowerCase())) ||
    publishers.some((publisher) => publisher !== '' && text.includes(publisher))
  );
}
