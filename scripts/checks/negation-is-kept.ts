import type { Check } from './check.ts';
import {
  contrary,
  denialInWords,
  denials,
  deniesNothing,
  isNegator,
  isQuotedAlone,
  passedOver,
  refusals,
} from './en/negation.ts';
import { stemOf } from './en/stem.ts';
import { turnedAtTheEnd } from './hanging-helpers.ts';
import { meansTheSame, sameGroup } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { retoldIn, type Told, toldIn } from './told.ts';

/** What the passages deny is denied, and what they affirm is affirmed: no “not” is added and none is lost. */
export const negationIsKept: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...added(told), ...lost(told), ...madeContrary(told), ...noLonger(told), ...atTheEnd(told)]
      .slice(0, 1)
      .map((word) => ({ code: 'negation-changed' as const, line: told.line, word })),
  );

/** A negator that no passage has where it stands. */
function added({ own, whole, near, all }: Told): string[] {
  return own.tokens
    .filter(isDenial(own))
    .filter((negator) => near.some((source) => standsWithout(negator, own, whole, source)) || isNew(negator, own, near, all))
    .map(({ word }) => word);
}

/** A denial of the passages whose words are told as if it were not there. */
function lost({ own, ...told }: Told): string[] {
  return retoldIn(told).flatMap((source, nth) =>
    source.tokens
      .filter(
        (token) => isDenial(source)(token) || (token.kind === 'content' && refusals.has(token.stem) && !isAFall(token, source)),
      )
      .filter(
        (negator) =>
          (nth === 0 && isNegator(negator.word) && standsWithout(negator, source, source, own)) ||
          isDropped(negator, source, own),
      )
      .map(({ word }) => word)
      .concat(contraryTold(source, own)),
  );
}

/** “Cases decline”, “a decline in sales”: only who declines something, or to do it, denies it. */
const isAFall = ({ word, index }: Token, { tokens }: Reading) =>
  /^declin/u.test(word) &&
  (tokens[index + 1] === undefined ||
    tokens[index + 1]?.clause !== tokens[index]?.clause ||
    tokens[index + 1]?.kind === 'number' ||
    /^(?:by|in|since|across|among|amid|from|sharply|slightly|steadily|further|again|last|this|over|during|after|for|on|and|as|while)$/u.test(
      tokens[index + 1]?.word ?? '',
    ));

const isDenial =
  ({ text }: Reading) =>
  ({ word, at }: Token) =>
    isNegator(word) &&
    text[at + word.length] !== '-' &&
    !(word === 'no' && /^\.\s?\d/u.test(text.slice(at + 2))) &&
    !isQuotedAlone({ word, at }, text) &&
    !deniesNothing.test(text.slice(Math.max(0, at - 4), at + 160).replace(/^.*?(?=\b(?:no|not|if|or|why)\b)/iu, ''));

/** The words on both sides of a negator stand together elsewhere, without it. `whole` is where they are read, quotations and all. */
function standsWithout(negator: Token, here: Reading, whole: Reading, there: Reading): boolean {
  const place =
    whole === here ? negator.index : whole.tokens.findIndex(({ at, word }) => at === negator.at && word === negator.word);
  const at = place >= 0 ? place : whole.tokens.findIndex(({ word }) => word === negator.word);
  const run = (from: number, to: number) => whole.tokens.slice(Math.max(0, at + from), at + to).map(({ word }) => word);
  if (placeOf(run(-1, 2), 3, there) >= 0) return false;
  return [
    [...run(-1, 0), ...run(1, 3)],
    [...run(-2, 0), ...run(1, 2)],
  ].some((words) => {
    const found = placeOf(words, 3, there);
    return (
      found >= 0 &&
      !there.tokens
        .slice(Math.max(0, found - 5), found + 4)
        .some(({ word }) => isNegator(word) || contrary.test(word) || /^(?:unless|until|lest)$/u.test(word))
    );
  });
}

/** Where words stand in a row in a sentence, as the index of the first; -1 where they do not, or are too few. */
function placeOf(words: string[], least: number, { tokens }: Reading): number {
  return words.length < least ? -1 : tokens.findIndex((_, at) => words.every((word, nth) => tokens[at + nth]?.word === word));
}

const content = ({ kind }: Token) => kind !== 'small';

/** What a negator speaks of: the next words with a meaning in its clause. */
function scopeOf({ index, clause }: Token, { tokens }: Reading, words: number): Token[] {
  return tokens
    .slice(index + 1)
    .filter((token) => token.clause === clause && content(token) && !passedOver.test(token.word))
    .slice(0, words);
}

const REACH = 8;

/** A word that denies stands close by, or the word itself is a contrary. */
function isDenied({ index }: Token, { tokens }: Reading, reach = REACH): boolean {
  return tokens.slice(Math.max(0, index - reach), index + reach + 1).some(denies);
}

const denies = ({ word, stem, kind }: Token) =>
  isNegator(word) || (kind !== 'name' && (denials.has(stem) || denials.has(word) || contrary.test(word)));

/** The passages speak of the same, and nothing in them denies. */
function isNew(negator: Token, own: Reading, near: Reading[], all: Reading[]): boolean {
  const [head] = scopeOf(negator, own, 1);
  if (head === undefined || head.kind === 'name' || isCompared(negator, own)) return false;
  if (denies(head)) return isDeniedOnceMore(head, all);
  const isDeniedThere = ({ tokens }: Reading) =>
    tokens.some(
      (token, index) =>
        meansTheSame(head, token) && tokens.slice(Math.max(0, index - 4), index).some(({ word }) => isNegator(word)),
    );
  if (all.some(isDeniedThere)) return false;
  const spoken = near.filter((source) => source.tokens.some((token) => content(token) && meansTheSame(head, token)));
  return (
    spoken.length > 0 &&
    spoken.every((source) => !source.tokens.some(denies) && !denialInWords.test(source.text) && !isExtreme(source))
  );
}

/** “Was not denied a right” of “denied her a right”: the very word stands there, and nothing denies it. */
const isDeniedOnceMore = (head: Token, all: Reading[]): boolean => {
  const same = all.flatMap((reading) =>
    reading.tokens.filter(({ stem }) => stem === head.stem).map((token) => ({ token, reading })),
  );
  return (
    same.length > 0 &&
    same.every(
      ({ token, reading }) =>
        !reading.tokens.some(
          (other) => other.index !== token.index && Math.abs(other.index - token.index) <= REACH && denies(other),
        ),
    )
  );
};

/** “Nobody older”, “nothing worse than”, “no other”: the superlative in other words. */
const isCompared = ({ index }: Token, { tokens }: Reading) =>
  tokens
    .slice(index + 9, index + 13)
    .some(({ word }, nth) => word === 'so' && /ly$/u.test(tokens[index + nth + 10]?.word ?? '')) ||
  tokens
    .slice(index + 1, index + 9)
    .some(({ word }) =>
      /^(?:than|other|else|\p{L}{2,}(?<!ev|nev|und|wat|aft|numb|memb|oth|off|ord|pow|pap|lett|matt|lead|work|play|offic|minist|form|lat|ov|high|low|consum|produc|play)er|more|less|so|as|worse|better|longer|before|again|previous\p{L}*|since)$/u.test(
        word,
      ),
    );

const isExtreme = ({ text }: Reading) =>
  /\b(?:than (?:in )?any|first|\p{L}{3,}est|only|most|least|unprecedented|record|last|never|best|worst|never-before)\b/iu.test(
    text,
  );

/** What a negator speaks of is told together with a word beside it, and nothing around it denies. */
function isDropped(negator: Token, source: Reading, own: Reading): boolean {
  const [head] = scopeOf(negator, source, 1);
  if (head === undefined || head.kind === 'number' || head.kind === 'date' || isOfASource(head)) return false;
  // “A power failure” fails nobody; and a denial that is told as it stands is kept.
  if (/^(?:failure|refusal|lack)$/u.test(negator.word) && source.tokens[negator.index + 1]?.word !== 'to') return false;
  if (refusals.has(negator.stem) && own.stems.has(negator.stem)) return false;
  if (source.tokens.some((token) => token.index !== head.index && token.stem === head.stem)) return false;
  if (own.tokens.some(({ word }) => isNegator(word)) || (isExtreme(own) && negator.word === 'never')) return false;
  if (
    source.tokens.some(
      (token) =>
        token !== negator &&
        Math.abs(token.index - negator.index) <= REACH &&
        (isNegator(token.word) || refusals.has(token.stem) || contrary.test(token.word)),
    )
  )
    return false;
  const beside = source.tokens.filter(
    (token) =>
      content(token) &&
      token.index !== head.index &&
      token.index !== negator.index &&
      Math.abs(token.index - head.index) <= REACH &&
      Math.abs(token.clause - head.clause) <= 2,
  );
  return own.tokens
    .filter((token) => token.kind === head.kind && (token.stem === head.stem || standsFor(token, head, negator, source)))
    .filter((token) => !isDenied(token, own) && !denialInWords.test(own.text) && !own.text.includes('·'))
    .some((token) =>
      own.tokens.some(
        (other) =>
          content(other) &&
          other.index !== token.index &&
          Math.abs(other.index - token.index) <= REACH &&
          beside.some((its) => meansTheSame(other, its)),
      ),
    );
}

/** Another word for it, unless the passage has that word as well, of something else: the “found” of “found no trace” is of it. */
const standsFor = ({ stem }: Token, head: Token, { index: negated }: Token, { tokens }: Reading) =>
  sameGroup(stem, head.stem) && !tokens.some((token) => token.stem === stem && token.index !== negated - 1);

/** “Declined to comment”, “asked not to be named”: said of whoever was asked, not of what happened. */
const isOfASource = ({ word }: Token) =>
  /^(?:comment\p{L}*|elaborat\p{L}+|named|identified|quoted|respond\p{L}*|reply)$/u.test(word);

/** “Hurt” where the passage has “unhurt”. */
function contraryTold(source: Reading, own: Reading): string[] {
  if (own.text.includes('·')) return [];
  return source.tokens
    .filter(({ word, kind }) => kind === 'content' && /^(?:un(?!i[tfoqv]|der|til|less)|non)\p{L}{4}/u.test(word))
    .filter(({ word }) => {
      const stem = stemOf(word.replace(/^(?:un|non-?)/u, ''));
      if (source.stems.has(stem) || own.tokens.some((token) => token.word === word)) return false;
      return own.tokens.some(
        (told) =>
          told.kind === 'content' &&
          /(?:ed|en|t|n|d|own)$/u.test(told.word) &&
          (told.stem === stem || sameGroup(told.stem, stem)) &&
          !isDenied(told, own, 5),
      );
    })
    .map(({ word }) => word);
}

/** “Inaccurate”, “unvaccinated” where every passage has the word without its prefix, and nothing denies it there. */
function madeContrary({ own, all }: Told): string[] {
  return own.tokens
    .filter(({ word, kind }) => kind === 'content' && contraryPrefix.test(word))
    .filter(({ word }) => {
      const bare = stemOf(word.replace(contraryPrefix, ''));
      const same = all.flatMap((reading) =>
        reading.tokens.filter(({ stem }) => stem === bare).map((token) => ({ token, reading })),
      );
      return (
        same.length > 0 &&
        !all.some(({ stems }) => stems.has(stemOf(word))) &&
        same.every(({ token, reading }) => !isHeldBack(token, reading))
      );
    })
    .map(({ word }) => word);
}

/** A word before it denies it, or grants half of it. */
const isHeldBack = ({ index }: Token, { tokens }: Reading) =>
  tokens
    .slice(Math.max(0, index - 5), index)
    .some(({ word }) => isNegator(word) || /^(?:far|hardly|less|partly|half|never)$/u.test(word));

const contraryPrefix =
  /^(?:un(?=vaccinat|lawful|constitution|safe|hurt|harm|armed|employ|willing|able|likely|true|fair|paid|official|popular|happy|certain|successful|expected|identified|authori[sz]ed|qualified|insured|documented|confirmed|changed|affected)|in(?=accurate|correct|complete|sufficient|adequate|eligible|capable|valid|appropriate|consistent|dependent|effective|direct|formal|experienc)|im(?=possible|proper|mature|probable)|il(?=legal|legitimate)|ir(?=regular|relevant|responsible)|non-?(?=negotiab|binding|partisan|violent|union|profit))/u;

/** “Said she would” of “said she would not”. */
const atTheEnd = ({ own, ...told }: Told): string[] =>
  turnedAtTheEnd(
    own.tokens,
    retoldIn(told).map(({ tokens }) => tokens),
  );

/** The word that “still” or “continues to” is said of. */
const stillOf = (text: string): string[] =>
  [...text.matchAll(/\b(?:still|remains?|continues? to|continued to)\s(?<word>\p{L}+)/giu)].map(({ groups }) =>
    (groups?.['word'] ?? '').toLowerCase(),
  );

/** “Is no longer set” of “is still set”. */
const noLonger = ({ own, all }: Told): string[] =>
  /\bno longer\b|\bnot any(?:more| longer)\b/iu.test(own.text) &&
  all.some(({ text }) => stillOf(text).some((word) => own.stems.has(stemOf(word)))) &&
  !all.some(({ tokens }) => tokens.some(({ word }) => isNegator(word) || /^(?:ceas|end|stop|scrap|cancel)/u.test(word)))
    ? ['no longer']
    : [];
