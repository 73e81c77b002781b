import { quotationsIn } from '../text/quotations.ts';
import type { Check } from './check.ts';
import { type Evidence, evidenceOf, foldForQuoting, standsIn } from './evidence.ts';

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
    .filter((quote) => !folded.some((source) => standsIn(bare(quote), source)));
}

/** Without the punctuation that belongs to the sentence around a quotation. */
const bare = (quote: string) =>
  foldForQuoting(quote)
    .replace(/^[\s.,;:!?-]+/u, '')
    .replace(/[\s.,;:!?-]+$/u, '');
