import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** Words that stand together, as they are written. */
export function spanOf(words: readonly Word[], { text }: Phrases): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return '';
  const whole = text.slice(first.at, last.at + last.written.length);
  return whole.lastIndexOf('(') > whole.lastIndexOf(')') ? `${whole})` : whole;
}
