import { plainText } from './plain-text.ts';
import type { Story } from './story.ts';

/** Whether the standfirst says what the text says again at once: a digest's often quotes its first sentence. */
export function repeatsLead({ front, body }: Story): boolean {
  const [first] = body.sections[0]?.nodes ?? [];
  return first !== undefined && says(plainText(first), front.summary);
}

/** Whether a paragraph holds what the standfirst quotes; where that quotes nothing, the standfirst itself. */
export function says(paragraph: string, standfirst: string): boolean {
  const quoted = /“(.+?)[.,]?”/su.exec(standfirst)?.[1] ?? standfirst;
  return words(paragraph).includes(words(quoted));
}

/** Compared by letters and digits alone: the same quotation ends in a full stop here and in a comma there. */
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
