import { turnsMeaning, turningWordIn } from '../drafts/en/may-be-cut.ts';
import { quotationsIn } from '../text/quotations.ts';
import { remembered } from '../text/remembered.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import type { Check } from './check.ts';
import { conceded } from './en/hedges.ts';
import { evidenceOf, evidenceOfAll, foldForQuoting, isWhole, placesOf, textsOf } from './evidence.ts';
import { linesOf } from './title-rests-on-the-body.ts';

/** Fewer words say nothing that could be denied. */
const LEAST = 3;

/**
 * A quotation of part of a sentence leaves out nothing that denies it, doubts it, makes it depend on something or makes it
 * somebody's claim, unless the words beside it keep that. Whose plain word it is may be left out; and what the source itself
 * quotes may be quoted alone.
 */
export const quotationsKeepTheirSense: Check = (story) =>
  [
    ...story.statements.map((statement) => ({ ...statement, evidence: evidenceOf(statement, story) })),
    ...linesOf(story).map((line) => ({ ...line, evidence: evidenceOfAll(story) })),
  ].flatMap(({ text, line, evidence }) =>
    senseCutIn(text, textsOf(evidence)).map((cut) => ({ code: 'sense-cut' as const, line, ...cut })),
  );

/** “I would rather”, “we would like”: what is wished for, and no condition; “whether or not” denies nothing. */
const wishes = /\b(?:would|['’]d) (?:rather|like|love|prefer|say)\b|\b(?:or|if) not\b|\bnot only\b/giu;

/** A question may lose that it was raised, where it is asked here; a belief that it is one, where it is a view here. */
const asks = /^\W*(?:what|who|whose|how|why|where|when|which|is|are|do|does|did|can|will|should)\b/iu;
const isAsked = /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|in doubt|uncertain|unsure|puzzl\p{L}*)\b/iu;
const raises = /\bquestions?(?:ed|ing)?\b/giu;
const isBelieved =
  /\b(?:beliefs?|view|opinion|conviction|thinks?|thinking|feels?|felt|eyes|judg\p{L}+|reckon\p{L}*|considers?|holds|convinced)\b/iu;
const believes = /\b(?:believ\p{L}+|thought|assum\p{L}+|suppos\p{L}+|presum\p{L}+)\b/giu;

/** Quotations that lost what their sentence says of them, each with a word of what is left out. */
function senseCutIn(text: string, texts: string[]): { quote: string; left: string }[] {
  const quotations = quotationsIn(text).filter(
    ({ text: quote, start, end }) => countWords(quote) >= LEAST && !turnsMeaning(`${text.slice(0, start)} ${text.slice(end)}`),
  );
  if (quotations.length === 0) return [];
  const sources = texts.flatMap(withSpeeches);
  return quotations.flatMap(({ text: quote }) => {
    const rests = sources.flatMap((source) => restsOf(quote, source));
    const beside = text.replace(quote, ' ');
    const turned = rests.map((rest) => {
      const plain = rest.replace(wishes, ' ').replace(conceded, ' ');
      const isKept = asks.test(quote) && isAsked.test(beside) ? plain.replace(raises, ' ') : plain;
      return turningWordIn(isBelieved.test(beside) ? isKept.replace(believes, ' ') : isKept);
    });
    const left = turned.find((word) => word !== null);
    return left === undefined || left === null || turned.includes(null) ? [] : [{ quote, left }];
  });
}

/** A text as quotations are looked for in it, and what it quotes itself. */
const withSpeeches = remembered((source) => [source, ...quotationsIn(source).map((speech) => speech.text)].map(foldForQuoting));

/** What a text has left in the sentences that a quotation takes part of, for each place where the quotation stands. */
function restsOf(quote: string, source: string): string[] {
  const bare = foldForQuoting(quote).replace(/^[\s.,;:!?-]+|[\s.,;:!?-]+$/gu, '');
  const low = source.toLowerCase();
  // Where small letters take more room than large ones, places would not be those of the source.
  const places =
    low.length === source.length
      ? placesOf(bare.toLowerCase(), low).filter((at) => isWhole(source, at, at + bare.length))
      : placesOf(bare, source);
  return places.map((index) => around(source, index, index + bare.length));
}

/** The sentences that a span touches, without the span. */
function around(source: string, start: number, end: number): string {
  let [at, rest] = [0, ''];
  for (const sentence of sentencesOf(source)) {
    const [from, to] = [at, at + sentence.length];
    if (from < end && to > start) rest += `${source.slice(from, Math.max(from, start))}… ${source.slice(Math.min(to, end), to)}`;
    at = to + 1;
  }
  return rest;
}
