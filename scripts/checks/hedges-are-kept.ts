import type { Check } from './check.ts';
import { reservations } from './en/hedges.ts';
import { meansTheSame } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** What the passage leaves open (planned, possible, alleged) is not told as a fact. */
export const hedgesAreKept: Check = (story) =>
  toldIn(story).flatMap((told) =>
    dropped(told)
      .slice(0, 1)
      .map((hedge) => ({ code: 'hedge-dropped' as const, line: told.line, hedge })),
  );

function dropped({ own, whole, near }: Told): string[] {
  return reservations
    .filter(({ keeps }) => !keeps.test(whole.text.replaceAll('’', "'")))
    .flatMap(({ marker }) =>
      near
        .slice(0, 1)
        .flatMap((source) =>
          [...source.text.replaceAll('’', "'").matchAll(marker)]
            .filter((match) => isTold(scopeOf(match.index + match[0].length, source), own, near))
            .map((match) => match[0]),
        ),
    );
}

/** The words with a meaning that a reservation leaves open: those after it, up to the end of its clause. */
function scopeOf(end: number, { tokens }: Reading): Token[] {
  const after = tokens.filter(({ at }) => at >= end);
  const clause = after[0]?.clause;
  return after.filter((token) => token.clause === clause && token.kind !== 'small').slice(0, WORDS);
}

const WORDS = 6;

/** Half of what is left open is told; and no other sentence says it without the reservation. */
function isTold(scope: Token[], own: Reading, near: Reading[]): boolean {
  const content = own.tokens.filter(({ kind }) => kind !== 'small');
  const has = (words: Token[]) => scope.filter((token) => words.some((word) => meansTheSame(word, token))).length;
  const others = near.slice(1).flatMap(({ tokens }) => tokens.filter(({ kind }) => kind !== 'small'));
  return scope.length > 0 && has(content) * 2 >= scope.length && has(others) < has(content);
}
