import { quotationsIn } from '../text/quotations.ts';
import type { Word } from './model-words.ts';
import { type Gap, isParted, opensAThing } from './shortening-gap.ts';

/**
 * Whether what a gap leaves would be no sentence: a noun without its article, “at” without what is at, a verb without its “who” or its
 * doer, half of a quotation, a name or “widely-read”, a list without its “and”.
 */
export function isTorn(gap: Gap): boolean {
  const { before, struck, after } = gap;
  if (struck.every(({ pos }) => pos === 'PRON') || cutsAQuotation(gap) || isJoined(gap) || isClauseCut(gap)) return true;
  if (before !== null && isListCut(before, struck, gap)) return true;
  if (before !== null && /^(?:ADP|DET)$/u.test(before.pos) && (after === null || !opensAThing(after))) return true;
  if (after === null) return before?.pos === 'AUX';
  return bares(struck, after, gap) || isApposed(gap, after) || isName(gap, after);
}

/** “Widely-read” without either half; “his (Lind’s) hat”, which says whose; “on 3 May (2025)”. */
function isJoined({ before, struck, after, passage: { text } }: Gap): boolean {
  const at = struck[0]?.at ?? 0;
  if (after !== null && text.charAt(after.at - 1) === '-') return true;
  if (before === null) return false;
  const isBracket = before.pos === 'PRON' && text.charAt(at - 1) === '(';
  return isBracket || text.charAt(before.at + before.word.length) === '-' || /^\d{4}$/u.test(struck[0]?.word ?? '');
}

/** “Left after (a judge) freed him”, “left after a judge (freed him)”: what opens a clause goes with its verb. */
function isClauseCut({ struck, passage: { words } }: Gap): boolean {
  if (struck.some(opensAClause) && !struck.some(isVerb)) return true;
  const [first] = struck;
  if (first === undefined || !isVerb(first)) return false;
  const before = words.slice(0, first.index).toReversed();
  return before.slice(0, before.findIndex(isVerb)).some(opensAClause);
}

const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';
const opensAClause = ({ pos, word }: Word): boolean =>
  pos === 'SCONJ' || /^(?:after|before|since|until|while|when|as)$/u.test(word);

/** “Of theft, fraud (and arson).”, “of theft, fraud (, burning a mill and arson).” */
function isListCut(before: Word, struck: readonly Word[], { after, passage: { words, text } }: Gap): boolean {
  const opens = struck[0]?.pos === 'CCONJ' || (after === null && struck.some(({ pos }) => pos === 'CCONJ'));
  const isClause = struck.some(({ pos, word }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(word)));
  return opens && !isClause && text.slice(words[Math.max(0, before.index - ITEM)]?.at, before.at).includes(',');
}

/** So many words back an item of the same list may begin. */
const ITEM = 6;

/** An article and its noun, or “who” and its verb, of which only the second stays. */
function bares(struck: readonly Word[], after: Word, { passage: { things } }: Gap): boolean {
  const last = struck.at(-1);
  const thing = things.find(({ words }) => words.includes(after));
  if (last?.pos === 'DET' || thing?.words.some((word) => word.pos === 'DET' && struck.includes(word))) return true;
  return /^(?:who|which|that)$/u.test(last?.word ?? '') && /^(?:VERB|AUX)$/u.test(after.pos);
}

/** “(One miner,) Bo Lind of Tamber, left”: the comma behind would close what no longer opens. */
function isApposed({ before, struck, passage: { text } }: Gap, after: Word): boolean {
  const [first, last] = [struck[0], struck.at(-1)];
  if (before !== null || first === undefined || last === undefined) return false;
  return opensAThing(first) && opensAThing(after) && isParted(last, after, text);
}

/** “Senate (Democratic) Leader”. */
const isName = ({ before, struck, passage: { text } }: Gap, after: Word): boolean =>
  before?.kind === 'name' &&
  after.kind === 'name' &&
  struck.every(({ kind }) => kind === 'name') &&
  !/[^\p{L}\s.'’]/u.test(text.slice(before.at, after.at));

/** A word of it stays beside one that goes: of a quotation only the whole goes. */
function cutsAQuotation({ before, struck, after, passage: { text } }: Gap): boolean {
  const all = quotationsIn(text);
  const quotedIn = ({ at }: { at: number }) => all.findIndex(({ start, end }) => start <= at && at < end);
  const gone = new Set(struck.map(quotedIn));
  return [before, after].some((word) => word !== null && quotedIn(word) >= 0 && gone.has(quotedIn(word)));
}
