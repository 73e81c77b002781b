import { madeOnce } from '../text/made-once.ts';
import { numbersIn } from '../text/numbers.ts';
import { type Member, membersByStem } from './en/families.ts';
import { speechVerb } from './en/speech.ts';
import type { Reading, Token } from './reading.ts';
import { tagged } from './verb-chains.ts';

/** Where a member of a family stands in a sentence. */
export type Place = Member & { token: Token; end: number };

/** What of a sentence may be a member of a family: most families stand in one of two texts alone, and are no further looked at. */
type Sighted = { reading: Reading; all: { member: Member; token: Token }[] };

const sightedIn = madeOnce((reading: Reading): ReadonlyMap<number, Sighted> => {
  const all = reading.tokens.flatMap((token) => (membersByStem.get(token.stem) ?? []).map((member) => ({ member, token })));
  return new Map([...Map.groupBy(all, ({ member }) => member.family)].map(([family, its]) => [family, { reading, all: its }]));
});

/** The families that a sentence may have a word of. */
export const familiesIn = (reading: Reading): number[] => [...sightedIn(reading).keys()];

/** The members of a family in a sentence; of a phrase and a word in it the phrase alone. */
export function placesIn(reading: Reading, family: number): Place[] {
  const sighted = sightedIn(reading).get(family);
  return sighted === undefined ? [] : placesAmong(sighted);
}

const placesAmong = madeOnce(({ reading, all }: Sighted): Place[] => {
  const found: Place[] = [];
  for (const { member, token } of all)
    if ((found.at(-1)?.end ?? 0) <= token.index && stands(member, token, reading))
      found.push({ ...member, token, end: token.index + member.stems.length });
  return found;
});

const stands = (member: Member, token: Token, reading: Reading): boolean =>
  member.stems.every((stem, nth) => reading.tokens[token.index + nth]?.stem === stem) &&
  (member.exact === null || member.exact.has(asWritten(member, token, reading))) &&
  (member.inNames || token.kind !== 'name') &&
  !isNumber(member, token) &&
  !handsOver(token, reading) &&
  (member.tags === null || member.tags.test(tagged(reading).tags[token.index] ?? '')) &&
  (!member.ofMoney || isOfMoney(token, reading));

const asWritten = ({ stems }: Member, { index }: Token, { tokens }: Reading): string =>
  tokens
    .slice(index, index + stems.length)
    .map(({ word }) => word.replace(owns, ''))
    .join(' ');

const owns = /['’]s$/u;

/** A number by itself is another rule's; “second half” is a part of a game. */
const isNumber = ({ stems }: Member, { kind }: Token): boolean => kind === 'number' && stems.length === 1;

/** “…, the North Post reports”: who reports it is no word of the event; the publisher's name is blanked. */
const handsOver = ({ word, at }: Token, { text }: Reading): boolean =>
  speechVerb.test(word) && text.slice(0, at).trimEnd().endsWith('·');

/** “Lost a record 86 million crowns”: of a sum that begins close behind. */
const isOfMoney = ({ at, word }: Token, { text }: Reading): boolean => {
  const behind = text.slice(at + word.length);
  return numbersIn(behind).some(
    ({ start, text: sum, thing, unit }) => between.test(behind.slice(0, start)) && money.test([sum, unit, thing].join(' ')),
  );
};
const between = /^(?:(?!\bof\b)[\p{L}\s,]){0,24}$/u;
const money =
  /[$£€¥₹]|\b(?:dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|rupees?|pesos?|francs?|liras?|crowns?|kron\p{L}+|marks?|zlotys?|shekels?|riyals?|dirhams?|naira|rand)\b/iu;
