import { failed, ok, type Result } from '../result.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Evidence, NumberedSentence } from './numbered-evidence.ts';

/** `{7}`, as it was asked for, and as a model may write it: in quotation marks, with a word before the number. */
const place = /["“”]?\{\s*(?:(?:quote|sentence)\s*)?(\d{1,5})\s*\}["“”]?([,.]?)/giu;

/** Text whose `{7}` are the quotations of these sentences, word for word; or why it cannot be filled. */
export function fillQuotations(text: string, { byNumber }: Evidence): Result<{ text: string; quoted: number[] }> {
  const quoted = [...text.matchAll(place)].map((match) => Number(match[1]));
  const empty = quoted.find((number) => quotationOf(byNumber.get(number)) === null);
  if (empty !== undefined) return failed(`It quotes sentence ${empty}, which holds no quotation.`);
  if (/[{}]/u.test(text.replace(place, ''))) return failed('Braces are for the number of one quoted sentence, as in {7}.');
  const filled = text.replace(place, (match: string, number: string, stop: string, at: number) =>
    setIn(quotationOf(byNumber.get(Number(number))) ?? '', stop, text.slice(0, at), text.slice(at + match.length)),
  );
  return ok({ text: filled, quoted });
}

/** The comma or full stop that ends a whole quoted sentence follows ours; words from within one bring none along. */
function setIn(quotation: string, stop: string, before: string, after: string): string {
  const [, words = '', end = ''] = /^(.*?)([.,]?)$/su.exec(quotation.trim()) ?? [];
  if (/[?!…]$/u.test(words)) return `“${words}”`;
  if (end === '') return `“${words}”${stop}`;
  if (stop === '.' || after.trim() === '') return `“${words}.”`;
  return /(?:^|[.!?:,]\s+)$/u.test(before) ? `“${words},”` : `“${words}”${stop}`;
}

/** The longest quotation of a sentence, without its marks; null where it holds none. */
export function quotationOf(sentence: NumberedSentence | undefined): string | null {
  if (sentence === undefined) return null;
  const found = quotationsIn(sentence.text).filter((each) => !each.unclosed || opensThere(sentence.text, each.start));
  const longest = found.toSorted((one, other) => other.text.length - one.text.length)[0];
  return longest === undefined || !/\p{L}|\p{N}/u.test(longest.text) ? restOf(sentence) : longest.text;
}

/** A straight mark behind a word closes what an earlier sentence has opened: it opens nothing. */
const opensThere = (text: string, start: number) => /^$|[\s([—–-]$/u.test(text.slice(0, start - 1));

/** What stands before the closing mark where the sentence before has opened the quotation; null otherwise. */
function restOf({ article, index, text }: NumberedSentence): string | null {
  const [before, own] = [article.sentences[index - 1], article.sentences[index]];
  if (before === undefined || before.paragraph !== own?.paragraph || !quotationsIn(before.text).some((each) => each.unclosed))
    return null;
  return /^([^“”"]+[,.?!…])[”"]/u.exec(text)?.[1] ?? null;
}
