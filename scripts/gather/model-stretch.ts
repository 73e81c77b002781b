import { negations } from '../checks/en/governors.ts';
import { be, have } from '../checks/en/verbs.ts';
import { bounding, opening, shading, unreal } from './en/striking.ts';
import { headsOf, isOwner } from './model-heads.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { isParticiple } from './model-verb-form.ts';
import type { Word } from './model-words.ts';

/**
 * A stretch of a sentence in letters, a part a letter, with the marks between: T a thing (N one with a name or a day for its head), D a day, P a
 * preposition and O “of”, J qualities, M a kind of place, K a measure, V a verb, Q one behind “was”, G a bare participle, I “to” and a verb, W “who”, F “that”, S an opener of a clause that holds, C “and”, b
 * “but” behind a mark, A an adverb; t what stands before a noun that stays, k a verb whose helper stays, h a helper whose verb stays; U a thing that is the first, some or an alleged one; ! what may go only with all around it, ? what bounds, ~ what denies.
 */
export function lettersOf(before: Word | null, after: Word | null, passage: Phrases): string {
  const { parts, text, words } = passage;
  const [from, to] = [before === null ? -1 : before.index, after?.index ?? words.length];
  let letters = '';
  let last = before;
  for (const part of parts) {
    const all = wordsIn(part);
    const struck = all.filter(({ index }) => index > from && index < to);
    const [first] = struck;
    if (first === undefined) continue;
    letters += markBetween(last, first, text);
    letters += struck.length === all.length ? letterOf(part, passage) : partly(part, struck);
    last = struck.at(-1) ?? last;
  }
  return letters + (last === null || after === null ? '' : markBetween(last, after, text));
}

/** The mark that parts two words of a text, if one does. */
function markBetween(one: Word | null, other: Word, text: string): string {
  const whole = text.slice(one === null ? 0 : one.at + one.written.length, other.at);
  const between = isBracketed(one, text) ? whole.replace(')', '') : isBracketed(other, text) ? whole.replace('(', '') : whole;
  const mark = /\s[–—―-]+\s|[—―]|[,;:()[\].!?]/u.exec(between.replace(/(?<=\b(?:mr|mrs|ms|dr|st|\p{L}))\./giu, ''))?.[0].trim();
  if (mark === undefined) return '';
  if (/[()[\]]/u.test(between)) return /[([]/u.test(between) ? '(' : ')';
  return /^[–—―-]+$/u.test(mark) ? '-' : /[.!?]/u.test(mark) ? '.' : mark;
}

/** “The Tamber Port Authority (TPA)”: the brackets part nothing. */
const isBracketed = (word: Word | null, text: string): boolean =>
  word !== null &&
  word.kind === 'name' &&
  text.charAt(word.at - 1) === '(' &&
  text.charAt(word.at + word.written.length) === ')' &&
  /^\p{Lu}{2}/u.test(word.written);

/** Of a thing what goes before its noun, of a verb its helpers or the verb behind them. */
function partly(part: Part, struck: readonly Word[]): string {
  if (part.kind === 'verb') {
    if (struck.includes(part.head)) return part.helpers[0] !== undefined && !struck.includes(part.helpers[0]) ? 'k' : '!';
    // “Was supporting” is “supported”.
    const isHelper = (word: string) => have.test(word) || (be.test(word) && /ing$/u.test(part.head.word));
    return struck.every(({ word, pos }) => isHelper(word) || (pos === 'ADV' && !isUnsafe(word))) ? 'h' : '!';
  }
  if (part.kind !== 'thing') return '!';
  const heads = headsOf(part.thing);
  const isHeld = (word: Word) => heads.includes(word) && word === part.thing.words.at(-1);
  if (struck.some(isHeld) || struck.some((word) => !maySay(word, part.thing.words))) return '!';
  return struck.every(({ index }) => index < (heads.at(-1)?.index ?? 0)) ? 't' : '!';
}

/** Adjectives, articles and names before a noun; no noun, which makes another thing of it, and nobody's own. */
function maySay(word: Word, thing: readonly Word[]): boolean {
  if (/day$/u.test(word.word) && word.kind === 'date') return true;
  if (isUnsafe(word.word) || word.kind === 'number') return false;
  // “(Tamber’s) old Alder mill”: which one it is stays.
  if (isOwner(word)) return word.kind === 'name' && thing.some((its) => its.kind === 'name' && its.index > word.index);
  return /^(?:ADJ|DET|ADV|VERB)$/u.test(word.pos) || (word.kind === 'name' && thing.at(-1)?.kind !== 'name');
}

const isUnsafe = (word: string): boolean => shading.test(word) || bounding.test(word) || negations.words.test(word);
const unsafe = (word: string): string => (bounding.test(word) ? '?' : negations.words.test(word) ? '~' : '!');

function letterOf(part: Part, { parts, words }: Phrases): string {
  if (part.kind === 'thing') {
    const { thing } = part;
    if (thing.words.length === 1 && /^(?:early|earlier|later?)$/u.test(thing.words[0]?.word ?? '')) return 'A';
    if (isDay(thing.words)) return 'D';
    if (thing.words.some(({ word }) => unreal.test(word))) return '~';
    const unsure = thing.words.find(({ word }) => isUnsafe(word));
    if (unsure !== undefined) return unsafe(unsure.word).replace('!', 'U');
    if (thing.words.every(({ pos, kind }) => /^(?:DET|ADJ|ADV)$/u.test(pos) && kind !== 'name')) return 'J';
    if (places.test(thing.words.at(-1)?.word ?? '')) return 'M';
    if (measures.test(thing.words.at(-1)?.word ?? '')) return 'K';
    return /^(?:name|date)$/u.test(thing.words.at(-1)?.kind ?? '') ? 'N' : 'T';
  }
  if (part.kind === 'verb') {
    if (part.helpers.some(({ word }) => word === 'to')) return 'I';
    if (part.helpers.some(({ word }) => be.test(word))) return 'Q';
    return isParticiple(part, parts) ? 'G' : 'V';
  }
  const { word, pos } = part.word;
  // “…, but he stayed”: it joins what stands before it, and bounds nothing.
  if (part.kind === 'and' && word === 'but' && isBehindAMark(part.word, words)) return 'b';
  if (isUnsafe(word)) return unsafe(word);
  if (part.kind === 'and') return word === 'and' ? 'C' : word === 'but' ? 'B' : '?';
  if (part.kind === 'who') return 'W';
  if (part.kind === 'that') return word === 'that' ? 'F' : opening.test(word) ? 'S' : '?';
  if (word === 'of') return 'O';
  if (pos === 'ADP') return opening.test(word) && isClause(part, parts) ? 'S' : isParticle(part.word, words) ? 'A' : 'P';
  return pos === 'ADV' || pos === 'DET' || pos === 'PRON' || pos === 'INTJ' ? 'A' : '!';
}

/** “Friday morning”, “last year”, “this month”. */
const isDay = (words: readonly Word[]): boolean =>
  words.every(({ kind, word }) => kind === 'date' || ofADay.test(word) || /^(?:last|this|next|that|early|late)$/u.test(word)) &&
  words.some(({ kind, word }) => kind === 'date' || ofADay.test(word));
const ofADay = /^(?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|winter)$/u;

/** “The city of Tamber” is Tamber; “a number of plans” are plans. */
const places = /^(?:city|town|village|state|island|province|county|republic)s?$|^(?:cit|count)ies$/u;
const measures = /^(?:number|series|variety|range|handful|couple)$/u;

const isBehindAMark = ({ index, clause }: Word, words: readonly Word[]): boolean => words[index - 1]?.clause !== clause;

/** “After Ana Ruiz left”. */
function isClause(part: Part, parts: readonly Part[]): boolean {
  const rest = parts.slice(parts.indexOf(part) + 1);
  const next = rest.find((its) => its.kind === 'verb');
  return rest[0]?.kind === 'thing' && next?.kind === 'verb' && !isParticiple(next, parts) && next.helpers[0]?.word !== 'to';
}

/** “Early on in the season”. */
const isParticle = ({ index }: Word, words: readonly Word[]): boolean =>
  /^(?:ADV|ADJ)$/u.test(words[index - 1]?.pos ?? '') && words[index + 1]?.pos === 'ADP';

export const wordsIn = (part: Part): Word[] =>
  part.kind === 'thing' ? part.thing.words : part.kind === 'verb' ? [...part.helpers, part.head] : [part.word];
