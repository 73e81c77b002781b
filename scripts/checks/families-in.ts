import { numbersIn } from '../text/numbers.ts';
import { type Member, membersByStem } from './en/families.ts';
import { speechVerb } from './en/speech.ts';
import type { Reading, Token } from './reading.ts';
import { tagged } from './verb-chains.ts';

/** Where a member of a family stands in a sentence. */
export type Place = Member & { token: Token; end: number };

/** What of a sentence may be a member of a family, by family: most families stand in one of two texts alone, and are no further looked at. */
type Sighted = { sighted: ReadonlyMap<number, { member: Member; token: Token }[]>; places: Map<number, Place[]> };

const known = new WeakMap<Reading, Sighted>();

/** The families that a sentence may have a word of. */
export const familiesIn = (reading: Reading): number[] => [...sightedIn(reading).sighted.keys()];

function sightedIn(reading: Reading): Sighted {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const all = reading.tokens.flatMap((token) => (membersByStem.get(token.stem) ?? []).map((member) => ({ member, token })));
  const found = { sighted: Map.groupBy(all, ({ member }) => member.family), places: new Map<number, Place[]>() };
  known.set(reading, found);
  return found;
}

/** The members of a family in a sentence; of a phrase and a word in it the phrase alone. */
export function placesIn(reading: Reading, family: number): Place[] {
  const { sighted, places } = sightedIn(reading);
  const before = places.get(family);
  if (before !== undefined) return before;
  const found: Place[] = [];
  for (const { member, token } of sighted.get(family) ?? [])
    if ((found.at(-1)?.end ?? 0) <= token.index && stands(member, token, reading))
      found.push({ ...member, token, end: token.index + member.stems.length });
  places.set(family, found);
  return found;
}

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
    .map(({ word }) => word.replace(/['’]s$/u, ''))
    .join(' ');

/** A number by itself is another rule's; “second half” is a part of a game. */
const isNumber = ({ stems }: Member, { kind }: Token): boolean => kind === 'number' && stems.length === 1;

/** “…, the North Post reports”: who reports it is no word of the event; the publisher's name is blanked. */
const handsOver = ({ word, at }: Token, { text }: Reading): boolean =>
  speechVerb.test(word) && text.slice(0, at).trimEnd().endsWith('·');

/** As far behind its verb a sum begins: “lost a record 86 million crowns”. */
const BEHIND = 24;

const isOfMoney = ({ at, word }: Token, { text }: Reading): boolean => {
  const end = at + word.length;
  return numbersIn(text).some(
    ({ start, text: sum, thing, unit }) =>
      start >= end &&
      start <= end + BEHIND &&
      /^(?:(?!\bof\b)[\p{L}\s,])*$/u.test(text.slice(end, start)) &&
      money.test(`${sum} ${unit ?? ''} ${thing ?? ''}`),
  );
};
const money =
  /[$£€¥₹]|\b(?:dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|rupees?|pesos?|francs?|liras?|crowns?|kron\p{L}+|marks?|zlotys?|shekels?|riyals?|dirhams?|naira|rand)\b/iu;
