import type { Check } from './check.ts';
import { isPassive } from './en/passive.ts';
import { contrariesOf } from './en/opposites.ts';
import { stemOf } from './en/stem.ts';
import { isNegated } from './is-negated.ts';
import { meansTheSame, sameGroup } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { orderOf, sameOrder } from './same-order.ts';
import { type Told, toldIn } from './told.ts';

/** What rose in the passage does not fall in the story, and what came before does not come after. */
export const meaningIsNotTurned: Check = (story) =>
  toldIn(story).flatMap((told) =>
    turned(told).map(({ word, passage }) => ({ code: 'meaning-turned' as const, line: told.line, word, passage })),
  );

/** Where the passage has the word, or one for it that is not its contrary. */
function ownWordsFor(told: Token, { tokens }: Reading): Token[] {
  const contrary = contrariesOf(told);
  const isOfOneSide = (token: Token) => [...(contrariesOf(token) ?? [])].some((other) => contrary?.has(other));
  return tokens.filter(
    (token) =>
      token.stem === told.stem ||
      (contrary?.has(token.word) !== true && (sameGroup(told.stem, token.stem) || isOfOneSide(token))),
  );
}

/** Where the word stands somewhere else, more must be common before its contrary counts. */
const leastShared = (told: Token, all: Reading[]) => (all.some((reading) => ownWordsFor(told, reading).length > 0) ? 3 : 0);

type Turn = { word: string; passage: string };

function turned({ own, near, all }: Told): Turn[] {
  return own.tokens
    .filter(
      (token) => token.kind !== 'name' && contrariesOf(token) !== undefined && !isBound(token, own) && !isParticle(token, own),
    )
    .filter((told) => isRelation(told) || !isToldSo(told, own, all))
    .flatMap((told) => near.flatMap((source) => turnOf(told, own, source, leastShared(told, all))).slice(0, 1));
}

/** A sentence has the word, and beside it one of the words around it: schools that open are no bridges that open. */
const isToldSo = (told: Token, own: Reading, all: Reading[]) =>
  all.some((reading) => ownWordsFor(told, reading).some((word) => commonAround(told, own, word, reading) > 0));

/** Words that relate what stands on their two sides: told the other way round, the contrary word is the right one. */
const isRelation = ({ word }: Token) =>
  /^(?:up|down|before|after|above|below|over|under|more|less|higher|lower|ahead|behind|earlier|later|lend|lends|lent|borrow|borrows|borrowed|buy|buys|bought|sell|sells|sold|purchased|win|wins|won|lose|loses|lost|beat|beats|victory|defeat|defeated|defeats|predecessor|successor|give|gives|gave|given|receive|receives|received|arrive|arrived|leave|left|lender|borrower|buyer|seller)$/u.test(
    word,
  );

function turnOf(told: Token, own: Reading, source: Reading, least: number): Turn[] {
  const contrary = [...(contrariesOf(told) ?? [])];
  const stems = new Set(contrary.map(stemOf));
  const opposed = source.tokens.filter(
    ({ word, stem, kind, index }) =>
      (kind !== 'name' || /^(?:majority|minority)$/u.test(word)) &&
      (contrary.includes(word) || stems.has(stem)) &&
      !isAtLeast(word, index, source) &&
      !isBound({ word, index }, source) &&
      !isParticle({ word, index }, source),
  );
  return opposed
    .filter((there) => !isToldToo(there, told, own) && isTurned(told, own, there, source))
    .filter((there) => commonAround(told, own, there, source) >= least)
    .map(({ word }) => ({ word: told.word, passage: word }))
    .slice(0, 1);
}

/** “Three were dug out alive, a fourth died”: the sentence tells both the word and its contrary. */
const isToldToo = (there: Token, told: Token, { tokens, stems }: Reading) =>
  stems.has(there.stem) ||
  tokens.some((token) => token !== told && token.kind === 'content' && sameGroup(token.stem, there.stem));

/** “Marked down to 770”: up and down tell a direction where a number follows, and else belong to their verb. */
function isParticle({ word, index }: Pick<Token, 'word' | 'index'>, { tokens }: Reading): boolean {
  if (word === 'back') return isPushedBack(tokens[index - 1]?.word ?? '');
  if (word === 'before') return tokens.slice(index + 1, index + 5).some((token) => sitsInJudgment.test(token.word));
  if (!/^(?:up|down)$/u.test(word)) return false;
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  return (
    next?.kind !== 'number' && !(/^(?:to|by|from|about|nearly|almost|at)$/u.test(next?.word ?? '') && after?.kind === 'number')
  );
}

/** “Push back”, “date back”: no backing. */
const isPushedBack = (word: string) =>
  /^(?:push|fight|fought|hit|hold|held|pull|scal|cut|dat|go|went|com|came|look|turn|bring|brought|call|pa(?:y|id)|roll|set|fall|fell|step|bounc|fir|shoot|shot)(?:s|es|ed|d|e|ing)?$/u.test(
    word,
  );
/** “Before the court”: whoever stands there comes before nothing in time. */
const sitsInJudgment =
  /^(?:courts?|judges?|magistrates?|jury|tribunal|committee|panel|senate|parliament|congress|council|house)$/u;

/** “More than 60”, “under 18”, “below the 400,000”: which side of a number; another rule holds those to their number. */
function isBound({ word, index }: Pick<Token, 'word' | 'index'>, { tokens }: Reading): boolean {
  if (!/^(?:more|less|fewer|over|under|above|below|beneath)$/u.test(word)) return false;
  const after = tokens.slice(index + 1, index + 5).filter((token) => !/^(?:than|the|an?|its)$/u.test(token.word));
  return (
    after[0] !== undefined && (after[0].kind === 'number' || /^(?:half|third|quarter|tenth|fifth|us|\p{N})/u.test(after[0].word))
  );
}

/** “At least 60”, “60 or more”: neither is the contrary of the other. */
const isAtLeast = (word: string, index: number, { tokens }: Reading) =>
  /^(?:least|most|best|worst)$/u.test(word) && tokens[index - 1]?.word === 'at';

function isTurned(told: Token, own: Reading, there: Token, source: Reading): boolean {
  // “For the first time since 1978”: 1978 was the last.
  if (told.word === 'last' && there.word === 'first' && /\bfirst\b.*\bsince\b/iu.test(source.text)) return false;
  const shared = commonAround(told, own, there, source);
  if (isBetween(told, own) && orderOf(told, own, there, source) < 0) return false;
  // “Beaten by” is “lost to”: the one who suffers it stands where the other stood.
  if (isBeatenBy(told, own) !== isBeatenBy(there, source)) return false;
  if (isRelation(told) || isRelation(there))
    return shared > 0 && !source.stems.has(told.stem) && sameOrder(told, own, there, source);
  return shared > 0 && isNegated(told, own) === isNegated(there, source);
}

const isBeatenBy = (token: Token, { tokens }: Reading) =>
  /^(?:beaten|defeated|bought|sold|purchased|won|succeeded|preceded)$/u.test(token.word) && isPassive(token, tokens);

/** “North of”, “older than”: told from the other side, the contrary is the right word. */
const isBetween = ({ index, word }: Token, { tokens }: Reading) =>
  tokens[index + 1]?.word === 'than' || (/^(?:north|south|east|west)$/u.test(word) && tokens[index + 1]?.word === 'of');

const REACH = 6;

/** Words with a meaning that stand around both. */
function commonAround(told: Token, own: Reading, there: Token, source: Reading): number {
  const here = around(told, own);
  const around2 = around(there, source);
  return here.filter((one) => around2.some((other) => meansTheSame(one, other))).length;
}

const around = ({ index }: Token, { tokens }: Reading) =>
  tokens.slice(Math.max(0, index - REACH), index + REACH + 1).filter((token) => token.index !== index && token.kind !== 'small');
