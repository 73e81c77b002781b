import type { Check } from './check.ts';
import { hasWordFor } from './means-the-same.ts';
import type { Token } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** A reason or circumstance a sentence adds is in its passages: what follows “because of”, “in protest at”, “amid” has a word there. */
export const causesAreAttested: Check = (story) =>
  toldIn(story).flatMap((told) =>
    causesIn(told)
      .slice(0, 1)
      .map((cause) => ({ code: 'cause-not-sourced' as const, line: told.line, cause })),
  );

const reasons =
  /\b(?:because(?: of)?|due to|owing to|as a result of|caused by|thanks to|in (?:retaliation|protest|response|revenge)(?: for| at| to| against)?|blamed on|prompted by|sparked by|triggered by|so that|in order to|died of|amid)\b/giu;
const weaker = /\b(?:after|following|over|of|from|for|since|as|with|by|to)\b/giu;

function causesIn({ own, all }: Told): string[] {
  const phrases = (pattern: RegExp, least: number) =>
    [...own.text.matchAll(pattern)].map((match) => ({
      from: match.index,
      least,
      words: wordsAfter(match.index + match[0].length, own.tokens),
    }));
  return [...phrases(reasons, 1), ...phrases(weaker, 3)]
    .filter(({ words, least }) => words.length >= least && words.every((token) => token.kind === 'content'))
    .filter(({ words }) => words.every((word) => !all.some((reading) => hasWordFor(word, reading))))
    .map(({ words }) => words.map(({ word }) => word).join(' '));
}

/** The words with a meaning up to the end of the clause. */
function wordsAfter(end: number, tokens: readonly Token[]): Token[] {
  const after = tokens.filter(({ at }) => at >= end);
  return after.filter(({ kind, clause }) => kind !== 'small' && clause === after[0]?.clause);
}
