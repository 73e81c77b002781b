import type { Check } from './check.ts';
import { meansTheSame } from './means-the-same.ts';
import { type Mention, mentionsIn, sameMention } from './mentions.ts';
import type { Reading, Token } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** Two names, numbers or dates of a sentence stand each with the words it stands with in the passage, and not with the other's. */
export const nothingIsSwapped: Check = (story) =>
  toldIn(story).flatMap((told) =>
    swapsIn(told)
      .slice(0, 1)
      .map(({ one, other }) => ({ code: 'swapped' as const, line: told.line, one, other })),
  );

/** Crossed, the words around fit by so much better than straight. Chosen on half of the retellings by hand. */
const BETTER = { times: 1.3, by: 0.15 };
const REACH = 6;

function swapsIn({ own, near }: Told): { one: string; other: string }[] {
  const mentions = mentionsIn(own.text);
  const pairs = mentions.flatMap((one, at) =>
    mentions
      .slice(at + 1)
      .filter((other) => other.kind === one.kind && alike(one, other) && !sameMention(one, other))
      .map((other) => [one, other] as const),
  );
  if (pairs.length === 0) return [];
  const places = near.flatMap((source) => mentionsIn(source.text).map((mention) => ({ mention, source })));
  return pairs
    .filter(([one, other]) => isCrossed(one, other, own, places))
    .map(([one, other]) => ({ one: one.text, other: other.text }));
}

/** What can be taken for each other: names of as many words (a single one may be a person or a country), numbers of one unit, dates of one kind. */
const alike = (one: Mention, other: Mention) =>
  one.unit === other.unit && (one.kind !== 'name' || (one.keys.length > 1 && one.keys.length === other.keys.length));

type Place = { mention: Mention; source: Reading };

function isCrossed(one: Mention, other: Mention, own: Reading, places: Place[]): boolean {
  const ones = places.filter(({ mention }) => sameMention(one, mention));
  const others = places.filter(({ mention }) => sameMention(other, mention));
  if (ones.length === 0 || others.length === 0) return false;
  const suits = (told: Mention, its: Place[]) =>
    Math.max(...its.map(({ mention, source }) => affinity(told, own, mention, source, [one, other])));
  const [straight, crossed] = [
    [suits(one, ones), suits(other, others)] as const,
    [suits(one, others), suits(other, ones)] as const,
  ];
  if (crossed[0] <= straight[0] || crossed[1] <= straight[1]) return false;
  return crossed[0] + crossed[1] > (straight[0] + straight[1]) * BETTER.times + BETTER.by;
}

/** How alike the surroundings of two mentions are: words in common, the nearer the better. */
function affinity(told: Mention, own: Reading, there: Mention, source: Reading, pair: Mention[]): number {
  const here = around(told, own, pair);
  const beyond = around(there, source, pair);
  return here.reduce((sum, [word, weight]) => {
    const best = beyond.filter(([other]) => meansTheSame(word, other)).map(([, its]) => its);
    return sum + weight * Math.max(0, ...best);
  }, 0);
}

/** Words with a meaning around a mention, but for the two in question, weighed by nearness; another clause is further away. */
function around({ start, end }: Mention, { tokens }: Reading, pair: Mention[]): [Token, number][] {
  const first = tokens.findIndex(({ at }) => at >= start);
  const last = tokens.findLastIndex(({ at }) => at < end);
  const clause = tokens[first]?.clause ?? 0;
  const isOfPair = ({ word, kind }: Token) =>
    kind !== 'content' && pair.some(({ keys, text }) => keys.includes(word) || (/\p{N}/u.test(text) && text.includes(word)));
  return tokens
    .filter((token) => token.index < first || token.index > last)
    .filter((token) => token.kind !== 'small' && !isOfPair(token))
    .flatMap((token): [Token, number][] => {
      const distance = (token.index < first ? first - token.index : token.index - last) + 3 * Math.abs(token.clause - clause);
      return distance > REACH ? [] : [[token, 1 / distance]];
    });
}
