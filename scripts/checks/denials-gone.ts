import { denies } from './denied.ts';
import { denialInWords, deniesNothing, isNegator, putOtherwise } from './en/negation.ts';
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
  if (denials[0]?.word === 'never' && isFirst.test(whole.text)) return [];
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
  const but = nearest.tokens.find(({ word, index }) => word === 'but' && index > denial.index);
  if (denied === undefined || but === undefined || hasWordFor(denied, own)) return false;
  return nearest.tokens.slice(but.index).some((token) => token.kind === 'content' && hasWordFor(token, own));
}

const isFirst =
  /\b(?:first|debut\p{L}*|maiden|unprecedented|record|most|(?:larg|high|strong|old|long|bigg|great|fast|low|young)est)\b/iu;

const otherwise = [denialInWords, putOtherwise].map(({ source }) => new RegExp(source, 'giu'));

const isNewIn = ({ text }: Reading, pattern: RegExp, nearest: Reading): boolean =>
  [...text.matchAll(pattern)].some(({ 0: found }) => !nearest.text.toLowerCase().includes(found.toLowerCase()));

/** “Not the only”, “not until” deny nothing that a retelling must deny. */
const isPlain = ({ word, at }: Token, { text }: Reading): boolean =>
  !(word === 'no' && /^\.\s?\d/u.test(text.slice(at + 2))) &&
  !/^(?:not|never|no)\s(?:the only|always|long|far|much|all|every)/iu.test(text.slice(at)) &&
  !/\b(?:until|unless)\b/iu.test(text.slice(at)) &&
  !deniesNothing.test(text.slice(Math.max(0, at - 4), at + 60));

function spokenOf({ index, clause }: Token, { tokens }: Reading): Token[] {
  const after = tokens.slice(index + 1);
  const end = after.findIndex((token) => token.clause !== clause || (opensAClause.test(token.word) && token.word !== 'as'));
  return (end < 0 ? after : after.slice(0, end)).filter(({ kind }) => kind === 'content' || kind === 'name').slice(0, REACH);
}
