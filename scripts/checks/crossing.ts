import { opposites } from './en/opposites.ts';
import { isPassive } from './en/passive.ts';
import { meansTheSame } from './means-the-same.ts';
import type { Mention } from './mentions.ts';
import type { Reading, Token } from './reading.ts';

/** A mention in a sentence. */
export type Place = { mention: Mention; reading: Reading };

/** How many words away what stands beside a mention counts half. */
const HALF = 3;
/** What a mark of punctuation is worth in words. */
const CLAUSE = 2;
/** What the order of two names around a verb counts beside the words that stand with each. */
const ORDER = 0.5;

/**
 * Whether two mentions of a sentence stand as they stand in its source: above nought where the words beside each are those
 * beside it there, below where they are the other's, nought where nothing tells. What stands as near to the one as to the
 * other says nothing; so only the difference counts, here and there.
 */
export function crossingOf(one: Place, other: Place, ones: Place[], others: Place[]): { score: number; weight: number } {
  const context = contextOf(one.reading, [one.mention, other.mention]);
  let [score, weight] = [0, 0];
  for (const token of context) {
    const here = closeness(token, one) - closeness(token, other);
    const there = nearness(token, ones, others) - nearness(token, others, ones);
    score += here * there;
    weight += Math.abs(here * there);
  }
  const order = orderOf(one, other, ones, others);
  return { score: score + order, weight: weight + Math.abs(order) };
}

/** Words with a meaning, and the small ones that only belong to what follows them, but for the two mentions themselves. */
function contextOf({ tokens }: Reading, pair: Mention[]): Token[] {
  return tokens.filter(
    (token) => token.kind !== 'small' && !pair.some((mention) => isIn(token, mention)) && !isKeyOf(token, pair),
  );
}

const isIn = ({ at }: Token, { start, end }: Mention) => at >= start && at < end;
const isKeyOf = ({ word, kind }: Token, pair: Mention[]) => kind === 'name' && pair.some(({ keys }) => keys.includes(word));

/** How near a word stands to a mention: 1 beside it, less with each word and each mark between. */
export function closeness(token: Token, { mention, reading }: Place): number {
  const [first, last] = spanOf(mention, reading);
  const words = token.index < first ? first - token.index - 1 : token.index - last - 1;
  const clause = reading.tokens[first]?.clause ?? 0;
  return 2 ** -((words + CLAUSE * Math.abs(token.clause - clause)) / HALF);
}

function spanOf(mention: Mention, { tokens }: Reading): [number, number] {
  const first = tokens.findIndex(({ at }) => at >= mention.start);
  const last = tokens.findLastIndex(({ at }) => at < mention.end);
  return [first, Math.max(first, last)];
}

/** How near a word like this one stands to one of these mentions, in the source. */
function nearness(token: Token, places: Place[], others: Place[]): number {
  let best = 0;
  for (const place of places)
    for (const there of place.reading.tokens)
      if (
        there.kind !== 'small' &&
        meansTheSame(token, there) &&
        !isIn(there, place.mention) &&
        !others.some((other) => other.reading === place.reading && isIn(there, other.mention))
      )
        best = Math.max(best, closeness(there, place));
  return best;
}

/** Who does it to whom: the same verb between the two names, in the same order, unless one sentence is passive. */
function orderOf(one: Place, other: Place, ones: Place[], others: Place[]): number {
  if (one.mention.kind !== 'name') return 0;
  const told = between(one, other);
  let found = 0;
  for (const here of ones)
    for (const there of others) {
      if (here.reading !== there.reading) continue;
      for (const [word, sign] of told)
        for (const [its, itsSign] of between(here, there)) {
          const turned = opposites.get(word.word)?.has(its.word) ?? false;
          if (turned || meansTheSame(word, its)) found += sign * itsSign * (turned ? -1 : 1);
        }
    }
  return Math.sign(found) * ORDER;
}

/** Words that do something between two names, and whether the first of the names does it (1) or suffers it (-1). */
function between(one: Place, other: Place): [Token, number][] {
  const { tokens } = one.reading;
  const [left, right, sign] = one.mention.start < other.mention.start ? [one, other, 1] : [other, one, -1];
  const words = tokens.filter(({ at, kind }) => at >= left.mention.end && at < right.mention.start && kind === 'content');
  return words.map((word) => [word, isPassive(word, tokens) ? -sign : sign]);
}

/**
 * How much better the words beside a mention fit another mention of the source than its own places there: above nought where
 * the other fits better. Only what tells the two apart there counts.
 */
export function misfitOf(own: Place, its: Place[], others: Place[]): { score: number; weight: number } {
  let [score, weight] = [0, 0];
  for (const token of contextOf(own.reading, [own.mention])) {
    const here = closeness(token, own);
    if (here < 0.12) continue;
    const difference = nearness(token, others, its) - nearness(token, its, others);
    score += here * difference;
    weight += Math.abs(here * difference);
  }
  return { score, weight };
}
