import { quotationsIn } from '../text/quotations.ts';
import type { Check } from './check.ts';
import { traces } from './en/dropped-name.ts';
import { ownWords } from './evidence.ts';
import { textLines } from './no-words-of-a-machine.ts';

/** No place is left where a word was to stand: doubled punctuation, empty or unclosed quotation marks, “[Name]”, “undefined”. */
export const noNameIsDropped: Check = (story) =>
  textLines(story).flatMap(({ text, line }) => {
    const around = traceIn(text);
    return around === null ? [] : [{ code: 'dropped-name' as const, line, around }];
  });

/** The trace with a few letters on both sides, for people to find it. */
function traceIn(text: string): string | null {
  const own = ownWords(text);
  const at = traces.map((trace) => trace.exec(own)).find((match) => match !== null)?.index ?? markWithoutItsOther(text, own);
  return at === null ? null : text.slice(Math.max(0, at - 20), at + 20).trim();
}

function markWithoutItsOther(text: string, own: string): number | null {
  const unclosed = quotationsIn(text).find((quotation) => quotation.unclosed);
  if (unclosed !== undefined) return unclosed.start - 1;
  const stray = /(?<!·)”/u.exec(own);
  return stray === null ? null : stray.index;
}
