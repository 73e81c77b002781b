import type { Thing, Word } from './model-words.ts';

/** What a sentence is made of, in order. */
export type Part =
  | { kind: 'thing'; thing: Thing }
  | { kind: 'verb'; head: Word; helpers: Word[] }
  | { kind: 'and' | 'who' | 'that' | 'mark' | 'other'; word: Word };

const isNoun = ({ pos, kind }: Word) => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || kind === 'name';
const opensThing = ({ pos, word }: Word) => pos === 'DET' || /^(?:his|her|its|their|our|my|your)$/u.test(word);

/** A sentence’s words as things, verbs and the small words between. */
export function partsOf(words: Word[]): Part[] {
  const parts: Part[] = [];
  let preposition: string | null = null;
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const thing = thingAt(words, at);
    if (thing.length > 0) {
      const [joint, earlier] = [parts.at(-1), parts.at(-2)];
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
    part.kind === 'thing' && opensClause.test(part.thing.preposition ?? '') && parts[at + 1]?.kind === 'verb'
      ? { kind: part.kind, thing: { ...part.thing, preposition: null } }
      : part,
  );
}

const kindOf = ({ pos, word }: Word): 'and' | 'who' | 'that' | 'other' =>
  pos === 'CCONJ'
    ? 'and'
    : /^(?:who|which|that)$/u.test(word) && pos === 'PRON'
      ? 'who'
      : pos === 'SCONJ' || /^(?:when|while|where|because|although|if)$/u.test(word)
        ? 'that'
        : 'other';

/** “After the board met”: who does it, and no preposition. */
const opensClause = /^(?:after|before|since|until|as|than)$/u;

/** Determiners, adjectives and nouns up to the last noun, with no mark between; or a pronoun. */
function thingAt(words: Word[], from: number): Word[] {
  const first = words[from] as Word;
  if (first.pos === 'PRON' && !/^(?:who|which|that|whom|whose|there|what)$/u.test(first.word) && !opensThing(first))
    return [first];
  let end = from;
  let last = -1;
  for (; end < words.length; end++) {
    const word = words[end] as Word;
    if (end > from && (word.clause !== first.clause || opensThing(word))) break;
    const next = words[end + 1];
    const isWithin =
      isNoun(word) ||
      word.pos === 'ADJ' ||
      (end === from && opensThing(word)) ||
      (word.pos === 'ADV' &&
        end > from &&
        !isNoun(words[end - 1] as Word) &&
        next !== undefined &&
        (next.pos === 'ADJ' || next.pos === 'VERB')) ||
      (word.pos === 'VERB' &&
        end > from &&
        (!isNoun(words[end - 1] as Word) || /'s$/u.test(words[end - 1]?.word ?? '')) &&
        next !== undefined &&
        isNoun(next) &&
        /(?:ed|ing|en)$/u.test(word.word));
    if (!isWithin) break;
    if (isNoun(word) || (word.pos === 'ADJ' && opensThing(first))) last = end;
  }
  return last < from ? (first.pos === 'ADJ' ? [first] : []) : words.slice(from, last + 1);
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
