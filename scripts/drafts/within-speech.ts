import type { Article } from '../articles/article.ts';
import { quotationsIn } from '../text/quotations.ts';

/**
 * Whether a sentence stands inside somebody's speech that the sentences before it in its paragraph have opened and not closed:
 * “I am shocked. She was a fighter. …” Quoted alone, those words would be the outlet's own.
 */
export function withinSpeech({ sentences }: Article, at: number): boolean {
  const before = sentences.slice(0, at).filter(({ paragraph }) => paragraph === sentences[at]?.paragraph);
  return quotationsIn(before.map(({ text }) => text).join(' ')).some(({ unclosed }) => unclosed);
}
