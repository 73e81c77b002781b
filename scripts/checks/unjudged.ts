import type { Story } from '../stories/story.ts';
import { hasWordFor } from './means-the-same.ts';
import { type Told, toldIn } from './told.ts';

/** A sentence that code can neither confirm nor refuse: `words` have no partner in its passages, a `share` of all it says. */
export type Unjudged = { line: number; text: string; words: string[]; share: number };

/** Of the words with a meaning so many must have a partner for a sentence to count as judged. */
const LEAST = 0.5;

/**
 * The sentences of a story of which too little stands in their passages, by the same words or others for them, to say that
 * the rules have judged them: nothing contradicts, and not enough agrees. They are for a person to read, and no finding.
 */
export function unjudged(story: Story): Unjudged[] {
  return toldIn(story)
    .filter(({ line }) => line > 1)
    .flatMap((told) => {
      const { words, all } = partnersOf(told);
      const share = all === 0 ? 0 : words.length / all;
      return words.length > 1 && share > 1 - LEAST ? [{ line: told.line, text: told.own.text, words, share }] : [];
    });
}

function partnersOf({ own, all }: Told): { words: string[]; all: number } {
  const tokens = own.tokens.filter(({ kind }) => kind === 'content' || kind === 'name');
  const missing = tokens.filter((token) => !all.some((reading) => hasWordFor(token, reading)));
  return { words: missing.map(({ word }) => word), all: tokens.length };
}
