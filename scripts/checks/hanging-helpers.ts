import { endsAnEllipsis, hangingHelper, isNegator } from './en/negation.ts';
import type { Token } from './reading.ts';

/**
 * “She said she would” of “she said she would not”, or the other way round: a helper that its verb is left out behind denies or does not, and no
 * word it speaks of shows it. The helpers that differ.
 */
export const turnedAtTheEnd = (own: readonly Token[], sources: readonly (readonly Token[])[]): string[] => {
  const there = sources.flatMap(hangingIn);
  return hangingIn(own).flatMap(({ helper, who, isDenied }) => {
    const same = there.filter((its) => its.helper === helper && isSameDoer(who, its.who));
    return same.length > 0 && same.every((its) => its.isDenied !== isDenied) ? [isDenied ? `${helper} not` : helper] : [];
  });
};

/** “He would”, “Ana Ruiz did not”, “they haven’t”. */
type Hanging = { helper: string; who: Token | undefined; isDenied: boolean };

const hangingIn = (tokens: readonly Token[]): Hanging[] =>
  tokens.flatMap((token, at) => {
    if (!hangingHelper.test(token.word) || isFollowed(token, tokens) || isBoth(at, tokens)) return [];
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const not = next?.word === 'not' && next.clause === token.clause;
    const isNobody = before !== undefined && isNegator(before.word);
    return [{ helper: bare(token.word), who: before, isDenied: not || isNobody || isNegator(token.word) }];
  });

/** “What she can and cannot do”: nothing is denied that is not affirmed. */
const isBoth = (at: number, tokens: readonly Token[]): boolean =>
  /^(?:and|or)$/u.test(tokens[at - 2]?.word ?? '') && hangingHelper.test(tokens[at - 3]?.word ?? '');

/** By more than “not”, “so” and the like, or what opens another clause. */
function isFollowed({ index, clause }: Token, tokens: readonly Token[]): boolean {
  const next = tokens
    .slice(index + 1)
    .find((its) => its.clause !== clause || !/^(?:not|so|too|either|ever|yet)$/u.test(its.word));
  return next !== undefined && next.clause === clause && !endsAnEllipsis.test(next.word);
}

/** The same word, or somebody that only one of the two names. */
const isSameDoer = (one: Token | undefined, other: Token | undefined): boolean =>
  one?.word === other?.word || one?.kind === 'small' || other?.kind === 'small';

const bare = (word: string): string =>
  word
    .replace(/n['’]t$/u, '')
    .replace(/^(?:ca|cannot)$/u, 'can')
    .replace(/^wo$/u, 'will');
