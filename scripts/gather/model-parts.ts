import type { Thing, Word } from './model-words.ts';

/** What a sentence is made of, in order. */
export type Part =
  | { kind: 'thing'; thing: Thing }
  | { kind: 'verb'; head: Word; helpers: Word[] }
  | { kind: 'and' | 'who' | 'that' | 'mark' | 'other'; word: Word };

const isNoun = ({ pos, kind }: Word) => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || kind === 'name';
const opensThing = ({ pos, word }: Word) =>
  (pos === 'DET' && !/^(?:which|what|whose)$/u.test(word)) || /^(?:his|her|its|their|our|my|your)$/u.test(word);

/** A sentence’s words as things, verbs and the small words between. */
export function partsOf(words: Word[]): Part[] {
  const parts: Part[] = [];
  let preposition: string | null = null;
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const thing = thingAt(words, at);
    if (thing.length > 0) {
      const [joint, earlier] = [parts.at(-1), parts.at(-2)];
      if (preposition !== null && words[at - 1]?.clause !== word.clause) preposition = null;
      const joined = joint?.kind === 'and' && earlier?.kind === 'thing' ? earlier.thing.preposition : null;
      parts.push({ kind: 'thing', thing: { words: thing, preposition: preposition ?? joined } });
      at += thing.length;
      preposition = null;
      continue;
    }
    const verb = verbAt(words, at);
    if (verb !== null) {
      parts.push({ kind: 'verb', ...verb.part });
      at = verb.next;
    } else {
      parts.push({ kind: kindOf(word), word });
      at += 1;
    }
    preposition = word.pos === 'ADP' && verb === null ? word.word : null;
  }
  return parts.map((part, at) =>
    part.kind === 'thing' &&
    (opensClause.test(part.thing.preposition ?? '') || doesAnother(parts, at)) &&
    goesOn(part.thing, parts[at + 1])
      ? { kind: part.kind, thing: { ...part.thing, preposition: null } }
      : part,
  );
}

const kindOf = ({ pos, word }: Word): 'and' | 'who' | 'that' | 'other' =>
  pos === 'CCONJ'
    ? 'and'
    : (/^(?:who|which|that)$/u.test(word) && pos === 'PRON') || /^(?:which|whose)$/u.test(word)
      ? 'who'
      : pos === 'SCONJ' || /^(?:when|while|where|because|although|if)$/u.test(word)
        ? 'that'
        : 'other';

/** “Was led into the hall and guards were posted”: the guards stand in no hall. */
function doesAnother(parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1];
  return parts[at - 1]?.kind === 'and' && next?.kind === 'verb' && next.helpers.some(({ pos }) => pos === 'AUX');
}

/** A verb follows with no mark between. */
const goesOn = ({ words }: Thing, next: Part | undefined): boolean =>
  next?.kind === 'verb' && (next.helpers[0] ?? next.head).clause === words.at(-1)?.clause;

/** “After the board met”: who does it, and no preposition. */
export const opensClause = /^(?:after|before|since|until|as|than)$/u;

/** Determiners, adjectives and nouns up to the last noun, with no mark between; or a pronoun. */
function thingAt(words: Word[], from: number): Word[] {
  const first = words[from] as Word;
  if (first.pos === 'PRON' && !/^(?:who|which|that|whom|whose|there|what)$/u.test(first.word) && !opensThing(first))
    return [first];
  let end = from;
  let last = -1;
  for (; end < words.length; end++) {
    const word = words[end] as Word;
    if (end > from && (word.clause !== first.clause || opensThing(word) || isItsDay(words, end))) break;
    const next = words[end + 1];
    const isWithin =
      isNoun(word) ||
      word.pos === 'ADJ' ||
      (end === from && opensThing(word)) ||
      (word.pos === 'ADV' &&
        end > from &&
        !isNoun(words[end - 1] as Word) &&
        next !== undefined &&
        (/^(?:ADJ|ADV|VERB)$/u.test(next.pos) || (opensThing(words[end - 1] as Word) && isNoun(next)))) ||
      (word.pos === 'VERB' &&
        end > from &&
        (!isNoun(words[end - 1] as Word) || /'s$/u.test(words[end - 1]?.word ?? '')) &&
        next !== undefined &&
        isNoun(next) &&
        /(?:ed|ing|en)$/u.test(word.word));
    if (!isWithin) break;
    if (
      isNoun(word) ||
      (word.pos === 'ADJ' && opensThing(first) && (last < from || next?.pos === 'CCONJ' || isOnlyWhich(words[last])))
    )
      last = end;
  }
  return last < from ? (first.pos === 'ADJ' ? [first] : []) : words.slice(from, last + 1);
}

const times = /^(?:hours?|days?|weeks?|months?|years?|nights?|morning|evening|afternoon|spring|summer|autumn|winter)$/u;
const isCounted = (word: Word | undefined) =>
  word?.kind === 'number' || word?.kind === 'date' || /^(?:last|this|next|past|recent|same)$/u.test(word?.word ?? '');

/** “The 2010 (primary)”, “the nation’s (military)”: what follows is the thing. */
const isOnlyWhich = (word: Word | undefined) => word?.pos === 'NUM' || word?.kind === 'date' || /['’]s?$/u.test(word?.word ?? '');

/** “Broke with the mayor Monday”, “on Monday Ana Ruiz left”: the day is not part of the thing. */
function isItsDay(words: Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  if (/^(?:late|early|last|next)$/u.test(word.word) && isNoun(before)) return words[at + 1]?.kind === 'date';
  // “For one Sunday newspaper”.
  if (word.kind === 'date' && before.pos === 'NUM' && words[at + 1]?.pos === 'NOUN') return false;
  if (word.kind === 'date') return before.kind !== 'date' && isNoun(before);
  if (word.pos === 'PROPN' || word.kind === 'number') if (times.test(before.word)) return isCounted(words[at - 2]);
  return before.kind === 'date' && /day$/u.test(before.word) && word.kind === 'name';
}

/** Helpers and the verb; where there is none, the helper itself is the verb: “is a nurse”. */
function verbAt(words: Word[], from: number): { part: { head: Word; helpers: Word[] }; next: number } | null {
  const helpers: Word[] = [];
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.kind === 'name') break;
    if (word.pos === 'VERB' && noVerb.test(word.word)) break;
    if (word.pos === 'VERB') return { part: { head: word, helpers }, next: at + 1 };
    const goesOn =
      word.pos === 'AUX' ||
      (helpers.length > 0 && /^(?:ADV|PART)$/u.test(word.pos)) ||
      (word.pos === 'PART' && word.word === 'to');
    if (!goesOn || (at > from && word.clause !== words[from]?.clause)) break;
    helpers.push(word);
  }
  const head = helpers.findLast(({ pos }) => pos === 'AUX');
  return head === undefined
    ? null
    : { part: { head, helpers: helpers.filter((word) => word !== head) }, next: from + helpers.indexOf(head) + 1 };
}

/** Participles that only join. */
const noVerb = /^(?:including|excluding|according|regarding|concerning|following)$/u;

/** The last word of a part. */
export const wordAt = (part: Part | undefined): Word | undefined =>
  part === undefined ? undefined : part.kind === 'thing' ? part.thing.words.at(-1) : part.kind === 'verb' ? part.head : part.word;
