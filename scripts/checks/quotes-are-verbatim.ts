import { quotationsIn } from '../text/quotations.ts';
import type { Check } from './check.ts';
import { type Evidence, evidenceOf, foldForQuoting, isWhole, placesOf, standsIn } from './evidence.ts';

/**
 * Words in quotation marks stand, word for word, in one passage that their statement cites. How marks and dashes are set,
 * the case of the first letter and a closing stop are the writer's; a word, an ellipsis or a bracket is not.
 */
export const quotesAreVerbatim: Check = (story) =>
  story.statements.flatMap((statement) =>
    quotesNotFound(statement.text, passagesOf(evidenceOf(statement, story))).map((quote) => ({
      code: 'quote-not-found' as const,
      line: statement.line,
      quote,
    })),
  );

const passagesOf = (evidence: Evidence) => evidence.passages.map(({ text }) => text);

/** Quotations of a text that stand in none of the texts given. */
export function quotesNotFound(text: string, texts: string[]): string[] {
  const folded = texts.map(foldForQuoting);
  return quotationsIn(text)
    .map((quotation) => quotation.text)
    .filter((quote) => /[\p{L}\p{N}]/u.test(quote))
    .filter((quote) => !folded.some((source) => standsIn(bare(quote), source) || standsInATitle(bare(quote), source)));
}

/** “Withering ripostes” of “Night of Withering Ripostes”: words that a headline or title writes with capitals. */
function standsInATitle(words: string, text: string): boolean {
  if (words.split(' ').length < 2 || text.length !== text.toLowerCase().length) return false;
  return placesOf(words.toLowerCase(), text.toLowerCase()).some((at) => {
    const there = text.slice(at, at + words.length);
    return (
      isWhole(text, at, at + words.length) &&
      there.split(' ').every((word) => /^\P{Ll}|^(?:of|the|and|in|on|for|to|an?|by|at|with)$/u.test(word))
    );
  });
}

/** Without the punctuation that belongs to the sentence around a quotation. */
const bare = (quote: string) =>
  foldForQuoting(quote)
    .replace(/^[\s.,;:!?-]+/u, '')
    .replace(/[\s.,;:!?-]+$/u, '');
