import type { Check } from './check.ts';
import { contrary, denials, deniesNothing, isNegator } from './en/negation.ts';
import { stemOf } from './en/stem.ts';
import { meansTheSame } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** What the passages deny is denied, and what they affirm is affirmed: no “not” is added and none is lost. */
export const negationIsKept: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...added(told), ...lost(told)].slice(0, 1).map((word) => ({ code: 'negation-changed' as const, line: told.line, word })),
  );

/** A negator that no passage has where it stands. */
function added({ own, whole, near }: Told): string[] {
  return own.tokens
    .filter(isDenial(own))
    .filter((negator) => near.some((source) => standsWithout(negator, own, whole, source)) || isNew(negator, own, near))
    .map(({ word }) => word);
}

/** A denial of the passages whose words are told as if it were not there. */
function lost({ own, near }: Told): string[] {
  return near.slice(0, 1).flatMap((source) =>
    source.tokens
      .filter(isDenial(source))
      .filter((negator) => standsWithout(negator, source, source, own) || isDropped(negator, source, own))
      .map(({ word }) => word)
      .concat(contraryTold(source, own)),
  );
}

const isDenial =
  ({ text }: Reading) =>
  ({ word, at }: Token) =>
    isNegator(word) &&
    text[at + word.length] !== '-' &&
    !deniesNothing.test(text.slice(Math.max(0, at - 4), at + 160).replace(/^.*?(?=\b(?:no|not|if|or|why)\b)/iu, ''));

/** The words on both sides of a negator stand together elsewhere, without it. `whole` is where they are read, quotations and all. */
function standsWithout(negator: Token, here: Reading, whole: Reading, there: Reading): boolean {
  const place =
    whole === here ? negator.index : whole.tokens.findIndex(({ at, word }) => at === negator.at && word === negator.word);
  const at = place >= 0 ? place : whole.tokens.findIndex(({ word }) => word === negator.word);
  const run = (from: number, to: number) => whole.tokens.slice(Math.max(0, at + from), at + to).map(({ word }) => word);
  const text = ` ${there.tokens.map(({ word }) => word).join(' ')} `;
  const has = (words: string[], length: number) => words.length >= length && text.includes(` ${words.join(' ')} `);
  if (has(run(-1, 2), 3)) return false;
  return has([...run(-1, 0), ...run(1, 3)], 3) || has([...run(-2, 0), ...run(1, 2)], 3);
}

const content = ({ kind }: Token) => kind !== 'small';

/** What a negator speaks of: the next words with a meaning in its clause. */
function scopeOf({ index, clause }: Token, { tokens }: Reading, words: number): Token[] {
  return tokens
    .slice(index + 1)
    .filter((token) => token.clause === clause && content(token))
    .slice(0, words);
}

/** A word that denies stands close by, or the word itself is a contrary. */
function isDenied({ index }: Token, { tokens }: Reading, reach = 7): boolean {
  return tokens.slice(Math.max(0, index - reach), index + reach + 1).some(denies);
}

const denies = ({ word, stem, kind }: Token) =>
  isNegator(word) || (kind !== 'name' && (denials.has(stem) || denials.has(word) || contrary.test(word)));

/** The passages speak of the same, and nowhere near it is anything denied. */
function isNew(negator: Token, own: Reading, near: Reading[]): boolean {
  const scope = scopeOf(negator, own, 2);
  const places = near.flatMap((source) =>
    source.tokens.filter((token) => scope.some(({ stem }) => stem === token.stem)).map((token) => ({ token, source })),
  );
  return places.length > 0 && places.every(({ token, source }) => !isDenied(token, source));
}

/** The first word a negator speaks of is told, and nothing in the sentence denies. */
function isDropped(negator: Token, source: Reading, own: Reading): boolean {
  if (own.tokens.some(denies)) return false;
  const [first, second] = scopeOf(negator, source, 2);
  const told = (token: Token | undefined) =>
    token !== undefined && own.tokens.some((word) => content(word) && word.stem === token.stem);
  return told(first) && (second === undefined || told(second));
}

/** “Hurt” where the passage has “unhurt”. */
function contraryTold(source: Reading, own: Reading): string[] {
  if (own.tokens.some(denies)) return [];
  return source.tokens
    .filter(({ word }) => !own.text.includes('·') && /^(?:un|non)\p{L}{4}/u.test(word))
    .filter(({ word }) => {
      const stem = stemOf(word.replace(/^(?:un|non-?)/u, ''));
      return (
        !source.stems.has(stem) &&
        own.tokens.some(
          (told) => told.kind === 'content' && meansTheSame(told, { ...told, word: word.replace(/^(?:un|non-?)/u, ''), stem }),
        )
      );
    })
    .map(({ word }) => word);
}
