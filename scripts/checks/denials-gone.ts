import { denies, deniesPlainly } from './denied.ts';
import { deniesHalf, inTheEnd } from './en/denials-told.ts';
import { denialInWords, isNegator, putOtherwise } from './en/negation.ts';
import { opensAClause } from './en/verbs.ts';
import { hasWordFor } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { restsOnAPassage, type Told } from './told.ts';

/** As many words behind the denial are what it speaks of. */
const REACH = 2;

/**
 * The one denial of the nearest sentence, where the statement has no word that denies but those the sentence has beside it
 * (“few” is no denial of what was denied, where few is told there as well), and tells of what was denied.
 */
export function denialsGone({ own, whole, near: [nearest], all }: Told): Token[] {
  if (nearest === undefined || !restsOnAPassage({ all })) return [];
  const denials = nearest.tokens.filter(({ word }) => isNegator(word));
  if (
    denials.length !== 1 ||
    whole.tokens.some((token) => denies(token) && (isNegator(token.word) || !nearest.stems.has(token.stem)))
  )
    return [];
  if (otherwise.some((pattern) => isNewIn(whole, pattern, nearest))) return [];
  // “The first boats to leave”, of what never left before.
  if (isFirst.test(whole.text)) return [];
  return denials.filter(
    (denial) =>
      isPlain(denial, nearest) &&
      spokenOf(denial, nearest).some((token) => hasWordFor(token, own)) &&
      !tellsWhatIsInstead(denial, nearest, own),
  );
}

/** “Did not come but sent her deputy”, of which the deputy is told. */
function tellsWhatIsInstead(denial: Token, nearest: Reading, own: Reading): boolean {
  const [denied] = spokenOf(denial, nearest);
  return (
    denied !== undefined &&
    !hasWordFor(denied, own) &&
    nearest.tokens.some(({ word, index }) => word === 'but' && index > denial.index)
  );
}

const isFirst =
  /\b(?:first|debut\p{L}*|maiden|unprecedented|record|most|(?:larg|high|strong|old|long|bigg|great|fast|low|young)est)\b/iu;

const otherwise = [denialInWords, putOtherwise].map(({ source }) => new RegExp(source, 'giu'));

const isNewIn = ({ text }: Reading, pattern: RegExp, nearest: Reading): boolean =>
  [...text.matchAll(pattern)].some(({ 0: found }) => !nearest.text.toLowerCase().includes(found.toLowerCase()));

/** “Not the only”, “not until” deny nothing that a retelling must deny. */
const isPlain = (denial: Token, nearest: Reading): boolean => {
  const rest = nearest.text.slice(denial.at);
  return deniesPlainly(denial, nearest) && !deniesHalf.test(rest) && !inTheEnd.test(rest);
};

/** The first words with a meaning behind a denial, in its clause. */
function spokenOf({ index, clause }: Token, { tokens }: Reading): Token[] {
  const after = tokens.slice(index + 1);
  const end = after.findIndex((token) => token.clause !== clause || (opensAClause.test(token.word) && token.word !== 'as'));
  return (end < 0 ? after : after.slice(0, end)).filter(({ kind }) => kind === 'content' || kind === 'name').slice(0, REACH);
}
