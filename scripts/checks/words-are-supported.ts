import type { Check } from './check.ts';
import { hasWordFor } from './means-the-same.ts';
import { opposites } from './en/opposites.ts';
import type { Reading, Token } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** Of the words with a meaning at least this share is there; and of these, names, numbers and dates together at least that. */
const LEAST = { words: 0.25, all: 0.5 };

/**
 * The writer's own words are carried by the passages: of those with a meaning a quarter is there, as they are or by words that
 * can stand for them. A sentence of the right names about something else is found; a free retelling is not. Measured on
 * retellings by hand: two of 138 fall below both shares; set beside another passage half of them do, and 411 of 414 are found by
 * this rule and those of names, numbers and dates together.
 */
export const wordsAreSupported: Check = (story) =>
  toldIn(story).flatMap((told) => {
    const missing = unsupported(told);
    return missing.length === 0
      ? []
      : [{ code: 'words-not-sourced' as const, line: told.line, words: missing.map(({ word }) => word).join(', ') }];
  });

/** The words that no passage has, where they are too many; in a heading, any. */
function unsupported({ heading, own, all }: Told): Token[] {
  const words = own.tokens.filter((token) => token.kind === 'content' && !introducesAQuotation(token, own.text));
  const missing = words.filter(
    (told) => !all.some((reading) => hasWordFor(told, reading) || (!heading && hasContraryOf(told, reading))),
  );
  if (heading) return missing;
  const anchors = own.tokens.filter(({ kind }) => kind === 'name' || kind === 'number' || kind === 'date').length;
  const carried = words.length - missing.length;
  if (missing.length === 1 && (carried > 0 || anchors === 0 || own.tokens.some(({ kind }) => kind === 'number'))) return [];
  if (words.length <= 2 && carried === 0) return missing;
  return carried / words.length < LEAST.words && (carried + anchors) / (words.length + anchors) < LEAST.all ? missing : [];
}

/** “Sold” of “bought”, “attended” of “was absent”: another rule judges contraries. */
const hasContraryOf = ({ word }: Token, { tokens }: Reading) =>
  tokens.some((token) => opposites.get(word)?.has(token.word) ?? false);

/** “Reports”, “quotes”, “the ministry said”: words that hand over to a quotation say nothing of the event. */
const introducesAQuotation = ({ word }: Token, text: string) =>
  text.includes('·') && /^(?:say|said|tell|told|report|quote|write|wrote|add|note|put|describe|call)(?:s|es|ed|d)?$/u.test(word);
