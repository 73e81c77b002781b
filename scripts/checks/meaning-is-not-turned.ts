import type { Check } from './check.ts';
import { isPassive } from './en/passive.ts';
import { contrariesOf } from './en/opposites.ts';
import { stemOf } from './en/stem.ts';
import { votes } from './en/two-sides.ts';
import { isNegated } from './is-negated.ts';
import { meansTheSame, sameGroup } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { orderOf, sameOrder } from './same-order.ts';
import { type Told, toldIn } from './told.ts';
import { tagged } from './verb-chains.ts';

/** What rose in the passage does not fall in the story, and what came before does not come after. */
export const meaningIsNotTurned: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...turned(told), ...voteTurned(told)].map(({ word, passage }) => ({
      code: 'meaning-turned' as const,
      line: told.line,
      word,
      passage,
    })),
  );

/** “Voted against hearing it” of whoever voted to hear it, where the passages have no other word that opposes. */
function voteTurned({ own, all }: Told): Turn[] {
  if (all.some(({ text }) => votes.opposes.test(text))) return [];
  const told = votes.against.exec(own.text);
  const voter = told === null ? undefined : voterOf(told.index, own);
  if (told === null || voter === undefined || own.tokens[voter.index - 1]?.kind === 'number') return [];
  return all.flatMap((source) => {
    const there = votes.on.exec(source.text);
    const its = there === null ? undefined : voterOf(there.index, source);
    return there !== null && its !== undefined && meansTheSame(its, voter) ? [{ word: told[0], passage: there[0] }] : [];
  });
}

/** Who votes stands right before the verb, or an auxiliary between them. */
const voterOf = (at: number, { tokens }: Reading): Token | undefined =>
  tokens.findLast((token) => token.at < at && token.kind !== 'small');

/** Where the passage has the word, one for it, or another with a contrary of its own. */
function ownWordsFor(told: Token, { tokens }: Reading): Token[] {
  const contrary = new Set(contrariesOf(told));
  const isOfOneSide = (token: Token) => [...(contrariesOf(token) ?? [])].some((other) => contrary.has(other));
  return tokens.filter((token) => !contrary.has(token.word) && (sameGroup(told.stem, token.stem) || isOfOneSide(token)));
}

/** Where the word stands somewhere else, more must be common before its contrary counts. */
const leastShared = (told: Token, all: Reading[]) => (all.some((reading) => ownWordsFor(told, reading).length > 0) ? 3 : 0);

type Turn = { word: string; passage: string };

function turned({ own, near, all }: Told): Turn[] {
  return own.tokens
    .filter(
      (token) =>
        token.kind !== 'name' &&
        contrariesOf(token) !== undefined &&
        !isBound(token, own) &&
        !isParticle(token, own) &&
        !isBackAgain(token, own),
    )
    .filter((told) => isRelation(told) || !isToldSo(told, own, all))
    .flatMap((told) => near.flatMap((source) => turnOf(told, own, source, leastShared(told, all))).slice(0, 1));
}

/** “Threw it back at them”: who backs something does it in the verb alone. */
const isBackAgain = ({ word, index }: Token, own: Reading) => word === 'back' && tagged(own).tags[index] !== 'VERB';

/** A sentence has the word, and beside it one of the words around it: schools that open are no bridges that open. */
const isToldSo = (told: Token, own: Reading, all: Reading[]) =>
  all.some((reading) => ownWordsFor(told, reading).some((word) => commonAround(told, own, word, reading) > 0));

/** Words that relate what stands on their two sides: told the other way round, the contrary word is the right one. */
const isRelation = ({ word }: Token) => relation.test(word);

const relation =
  /^(?:up|down|before|after|above|below|over|under|more|less|higher|lower|ahead|behind|earlier|later|lend|lends|lent|borrow|borrows|borrowed|buy|buys|bought|sell|sells|sold|purchased|win|wins|won|lose|loses|lost|beat|beats|victory|defeat|defeated|defeats|predecessor|successor|give|gives|gave|given|receive|receives|received|arrive|arrived|leave|left|lender|borrower|buyer|seller)$/u;

function turnOf(told: Token, own: Reading, source: Reading, least: number): Turn[] {
  const stems = new Set([...(contrariesOf(told) ?? [])].map(stemOf));
  return source.tokens
    .filter((there) => stems.has(there.stem) && (there.kind !== 'name' || isSideOfAVote.test(there.word)))
    .filter((there) => !isAtLeast(there, source) && !isBound(there, source) && !isParticle(there, source))
    .filter((there) => !isToldToo(there, own) && isTurned(told, own, there, source))
    .filter((there) => commonAround(told, own, there, source) >= least)
    .map(({ word }) => ({ word: told.word, passage: word }));
}

const isSideOfAVote = /^(?:majority|minority)$/u;

/** “Three were dug out alive, a fourth died”: the sentence tells both the word and its contrary. */
const isToldToo = (there: Token, { tokens, stems }: Reading) =>
  stems.has(there.stem) || tokens.some((token) => token.kind === 'content' && sameGroup(token.stem, there.stem));

/** “Marked down to 770”: up and down tell a direction where a number follows, and else belong to their verb. */
function isParticle({ word, index }: Token, { tokens }: Reading): boolean {
  if (word === 'back') return pushedBack.test(tokens[index - 1]?.word ?? '');
  if (word === 'before') return tokens.slice(index + 1, index + 5).some((token) => sitsInJudgment.test(token.word));
  if (!upOrDown.test(word)) return false;
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  return next?.kind !== 'number' && !(toANumber.test(next?.word ?? '') && after?.kind === 'number');
}

const upOrDown = /^(?:up|down)$/u;
const toANumber = /^(?:to|by|from|about|nearly|almost|at)$/u;

/** “Push back”, “date back”: no backing. */
const pushedBack =
  /^(?:push|fight|fought|hit|hold|held|pull|scal|cut|dat|go|went|com|came|look|turn|bring|brought|call|pa(?:y|id)|roll|set|fall|fell|step|bounc|fir|shoot|shot)(?:s|es|ed|d|e|ing)?$/u;

/** “Before the court”: whoever stands there comes before nothing in time. */
const sitsInJudgment =
  /^(?:courts?|judges?|magistrates?|jury|tribunal|committee|panel|senate|parliament|congress|council|house)$/u;

/** “More than 60”, “under 18”, “below the 400,000”: which side of a number; another rule holds those to their number. */
function isBound({ word, index }: Token, { tokens }: Reading): boolean {
  if (!sideOfANumber.test(word)) return false;
  const after = tokens.slice(index + 1, index + 5).find((token) => !beforeANumber.test(token.word));
  return after?.kind === 'number' || share.test(after?.word ?? '');
}

const sideOfANumber = /^(?:more|less|fewer|over|under|above|below|beneath)$/u;
const beforeANumber = /^(?:than|the|an?|its)$/u;
const share = /^(?:half|third|quarter|tenth|fifth|us|\p{N})/u;

/** “At least 60”, “60 or more”: neither is the contrary of the other. */
const isAtLeast = ({ word, at }: Token, { text }: Reading) => extreme.test(word) && atEnd.test(text.slice(0, at));

const atEnd = /\bat $/iu;
const extreme = /^(?:least|most|best|worst)$/u;

function isTurned(told: Token, own: Reading, there: Token, source: Reading): boolean {
  // “For the first time since 1978”: 1978 was the last.
  if (told.word === 'last' && firstSince.test(source.text)) return false;
  const shared = commonAround(told, own, there, source);
  if (isBetween(told, own) && orderOf(told, own, there, source) < 0) return false;
  // “Beaten by” is “lost to”: the one who suffers it stands where the other stood.
  if (isBeatenBy(told, own) !== isBeatenBy(there, source)) return false;
  if (isRelation(told) || isRelation(there))
    return shared > 0 && !source.stems.has(told.stem) && sameOrder(told, own, there, source);
  return shared > 0 && isNegated(told, own) === isNegated(there, source);
}

const isBeatenBy = (token: Token, { tokens }: Reading) => suffered.test(token.word) && isPassive(token, tokens);

const suffered = /^(?:beaten|defeated|bought|sold|purchased|won|succeeded|preceded)$/u;
const firstSince = /\bfirst\b.*\bsince\b/iu;

/** “North of”, “older than”: told from the other side, the contrary is the right word. */
const isBetween = ({ at }: Token, { text }: Reading) => between.test(text.slice(at));

const between = /^(?:\p{L}+\sthan|(?:north|south|east|west)\sof)\b/iu;

const REACH = 6;

/** Words with a meaning that stand around both. */
function commonAround(told: Token, own: Reading, there: Token, source: Reading): number {
  const here = around(told, own);
  const around2 = around(there, source);
  return here.filter((one) => around2.some((other) => meansTheSame(one, other))).length;
}

const around = ({ index }: Token, { tokens }: Reading) =>
  tokens.slice(Math.max(0, index - REACH), index + REACH + 1).filter((token) => token.index !== index && token.kind !== 'small');
