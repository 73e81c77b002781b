import { be } from '../checks/en/verbs.ts';
import type { Phrases } from './model-phrases.ts';
import { isParted } from './shortening-gap.ts';
import type { Word } from './model-words.ts';

/**
 * Whether what stands before a stretch is not true without it: “all nurses (in Tamber)”, “the first mayor (from Alder)”, “wants the mayor (to
 * leave)”, “kept the port (from closing)”.
 */
export function isNeeded(before: Word | null, after: Word | null, passage: Phrases): boolean {
  const { words, text } = passage;
  const struck = words.slice((before?.index ?? -1) + 1, after?.index ?? words.length);
  const [first] = struck;
  if (before === null || first === undefined) return false;
  // “His (Lind’s) hat”: whose it is.
  if (before.pos === 'PRON' && text.charAt(first.at - 1) === '(') return true;
  // “Police are (after Ana Ruiz)”, “took (back) its offer”.
  if (before.pos === 'AUX' && be.test(before.word) && /^(?:ADP|ADJ)$/u.test(first.pos) && !isParted(before, first, text))
    return true;
  if (after !== null && tears(before, struck, after)) return true;
  if (isCountedOver(before, first, words)) return true;
  if (struck.length === 1 && particles.test(first.word)) return true;
  if (isScoped(before, first, struck, passage)) return true;
  if (!isParted(before, first, text) && isShutOut(before, words)) return true;
  if (after !== null && opensARemark(struck, after, text, isParted(before, first, text))) return true;
  return !isParted(before, first, text) && isAskedFor(before, first, words);
}

/** “Extremely (low) heat”, “in 2002 (following) the vote”, “sank (by the time) crews came”: what stays has nothing to lean on. */
function tears(before: Word, struck: readonly Word[], after: Word): boolean {
  const last = struck.at(-1)?.word ?? '';
  if (/ly$/u.test(before.word) && before.pos === 'ADV' && struck.at(-1)?.pos === 'ADJ' && after.pos === 'NOUN') return true;
  return /^(?:following|including|regarding|concerning)$/u.test(last) || (last === 'time' && struck.length > 1);
}

/** “39 eggs in Alder (and Tamber)”: so many are in both. */
function isCountedOver(before: Word, first: Word, words: readonly Word[]): boolean {
  if (first.word !== 'and') return false;
  const own = words.slice(0, before.index).filter(({ clause }) => clause === before.clause);
  return own.slice(-4).some(({ pos }) => pos === 'ADP') && own.some(({ kind }) => kind === 'number');
}

const particles = /^(?:back|up|down|off|out|over|apart|through)$/u;

/** What is said of all, of none, of the first or the largest, holds only within what stands behind it. */
function isScoped(before: Word, first: Word, struck: readonly Word[], { words, text }: Phrases): boolean {
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.pos !== 'PRON') return false;
  const back = words.slice(0, before.index + 1).toReversed();
  const end = back.findIndex(({ pos, clause }) => /^(?:VERB|AUX|ADP|SCONJ|CCONJ)$/u.test(pos) || clause !== before.clause);
  if (!back.slice(0, end < 0 ? undefined : end).some(({ word }) => wide.test(word))) return false;
  if (struck.every(({ kind, pos }) => kind === 'date' || pos === 'ADP')) return false;
  return !isParted(before, first, text) || /^(?:and|in|of|to|since|among|outside|within)$/u.test(first.word);
}

/** What is not so, or banned, for some is not so for all: of “a ban on travel (for pleasure)”, of “did not pay (for bread)”. */
const isShutOut = (before: Word, words: readonly Word[]): boolean =>
  words.slice(0, before.index + 1).some(({ word, clause }) => clause === before.clause && shutting.test(word));

const shutting =
  /^(?:not|never|nobody|nothing|none|nor|neither|without|hardly|cannot|\p{L}+n['’]t|bans?|banned|banning|bar(?:s|red|ring)|prohibit\p{L}*|forbid\p{L}*|forbade|outlaw\p{L}*|limit(?:s|ed|ing)?|restrict\p{L}*|exempt\p{L}*|lack(?:s|ed|ing)?)$/u;

const wide =
  /^(?:all|every|everyone|everybody|everything|each|none|nobody|no|only|any|anyone|first|last|second|third|next|sole|single|best|worst|\p{L}{3,}est)$/u;

/** “(To the port of Tamber,) 20 miles from Alder,”: what follows is said of what is struck. */
const opensARemark = (struck: readonly Word[], after: Word, text: string, isSetOff: boolean): boolean => {
  const last = struck.at(-1);
  return (
    !isSetOff &&
    last !== undefined &&
    struck[0]?.pos === 'ADP' &&
    isParted(last, after, text) &&
    (after.kind === 'number' || /^(?:about|around|nearly|some|an?|the)$/u.test(after.word)) &&
    /^[^.]*,/u.test(text.slice(after.at))
  );
};

/** “Wants the mayor (to leave)”, “believes the mayor (lied)”, “keeps the port (from closing)”. */
function isAskedFor(before: Word, first: Word, words: readonly Word[]): boolean {
  const verb = words.slice(0, before.index + 1).findLast(({ pos }) => pos === 'VERB');
  if (verb === undefined || verb === before || verb.clause !== before.clause) return false;
  if (first.word === 'from') return kept.test(verb.stem);
  return (first.word === 'to' || first.pos === 'VERB' || first.pos === 'AUX' || first.pos === 'ADJ') && wanting.test(verb.stem);
}

const kept = /^(?:keep|kept|stop|prevent|bar|ban|barr|bann|save|free|exclud|protect|discourag)/u;
const wanting =
  /^(?:want|expect|trust|need|like|hate|prefer|wish|believ|think|thought|consider|find|found|suppos|imagin|see|saw|seen|hear|watch|keep|kept|leav|left|make|made|let|ask|beg|urg|order|tell|told|advis|warn|forc|allow|permit|persuad|invit|requir|help|caus|enabl|claim|suspect|accus|know|knew|show|prov|report|deem|declar|call|render|get|got)/u;
