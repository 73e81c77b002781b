import { speech, thought } from '../checks/en/governors.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { placeIn, type Sides } from './model-sides.ts';
import type { Word } from './model-words.ts';

/**
 * Phrases that were moved, or left behind by what was struck, and belong to another verb now: “in May” of what was done in May, “because”
 * of what was done for this reason. Those that still stand behind the same word belong where they did.
 */
export const rehosted = (sides: Sides): string[] =>
  sides.told.words.filter((word) => opens(word, sides.told) && !keepsItsVerb(word, sides)).map((word) => shown(word, sides.told));

/** A preposition, a connective, a day without either. */
function opens({ pos, word, kind, index }: Word, { words }: Phrases): boolean {
  const before = words[index - 1];
  if (kind === 'date') return before?.kind !== 'date' && before?.pos !== 'ADP' && before?.pos !== 'DET' && before?.pos !== 'ADJ';
  // “When” and “where” are adverbs for the tagger.
  if (/^(?:when|whenever|where)$/u.test(word)) return true;
  return (pos === 'ADP' || (pos === 'SCONJ' && word !== 'that')) && !/^(?:of|to|about|according|than)$/u.test(word);
}

function keepsItsVerb(word: Word, sides: Sides): boolean {
  const { told, passage, places } = sides;
  // “On Friday” of a passage that has “Friday” alone.
  const [place, before] = [places[word.index] ?? places[word.index + 1], told.words[word.index - 1]];
  if (place == null) return true;
  if (word.word === 'from' && isSetApart(place, passage) && !isSetApart(word, told)) return false;
  // “Late on Sunday” goes as one.
  if (before !== undefined && early.test(before.word)) return keepsItsVerb(before, sides);
  const its = before === undefined ? undefined : places[before.index];
  if (its != null && isRightBehind(its, place, passage)) return true;
  if (before !== undefined && told.text.slice(before.at, word.at).includes('·')) return true;
  // “Invests in Tamber and builds mills there”.
  const again = passage.words.filter(
    (its) => its.word === 'there' && its.index > place.index && passage.words[its.index + 1]?.pos !== 'AUX',
  );
  const [own, there] = [verbsOf(word, told), [place, ...again].flatMap((its) => verbsOf(its, passage))];
  if (own.length === 0 || there.length === 0) return true;
  return own.some((verb) => {
    const its = placeIn(verb, sides);
    return its === null || there.includes(its);
  });
}

const early = /^(?:late|early|shortly|soon|long)$/u;

/** “Areas that could gain – from ships to mills”: what stands behind a dash explains. */
const isSetApart = ({ at, index }: Word, { words, text }: Phrases): boolean => {
  const last = words[index - 1];
  const mark = last === undefined ? undefined : dash.exec(text.slice(last.at + last.word.length, at))?.[0];
  // The second of two closes what the first has opened.
  return mark !== undefined && (mark === ':' || (text.slice(0, at).match(/[–—]|\s-\s/gu) ?? []).length % 2 === 1);
};

const dash = /[–—:]|\s-\s/u;

/** Nothing but an article, an adverb or a helper stands between, or what dashes or brackets set apart. */
const isRightBehind = (one: Word, other: Word, { words, text }: Phrases): boolean =>
  one.index < other.index &&
  (words.slice(one.index + 1, other.index).every(({ pos }) => /^(?:ADV|DET|AUX)$/u.test(pos)) ||
    /^\s*(?:[–—][^–—]+[–—]|\([^()]+\))\s*$/u.test(text.slice(one.at + one.word.length, other.at)));

type Verb = Extract<Part, { kind: 'verb' }>;

/** The verbs a phrase may belong to: the one before it, and of a phrase that opens a clause the one behind. */
export function verbsOf(word: Word, { parts, words, text }: Phrases): Word[] {
  const verbs = parts.filter((part): part is Verb => part.kind === 'verb' && !isOnlyAQuality(part, words));
  const before = verbs.filter(({ head }) => head.index < word.index);
  const nearest = before.findLast((verb) => !isAside(verb, word, parts, words)) ?? undefined;
  const last = words[word.index - 1];
  const isOpening =
    nearest === undefined ||
    last === undefined ||
    opener.test(last.pos) ||
    last.word === 'that' ||
    (last.pos === 'VERB' && speech.has(last.stem)) ||
    /[–—;:]|\s-\s/u.test(text.slice(last.at + last.word.length, word.at));
  const isBehindAMark = nearest !== undefined && nearest.head.clause < word.clause;
  const behind = isOpening || isBehindAMark ? matterBehind(word, verbs, parts, words) : undefined;
  const isBeside = behind !== undefined && (isOpening || (behind.helpers[0] ?? behind.head).clause === word.clause);
  return [
    ...(nearest === undefined || last?.pos === 'CCONJ' ? [] : chainOf(nearest, verbs, words)),
    ...(conditions.test(word.word)
      ? before.filter(({ head }) => head.clause === nearest?.head.clause).map(({ head }) => head)
      : []),
    ...(isBeside ? chainOf(behind, verbs, words) : []),
  ];
}

/** “Will sell the ship it has owned since May if the board agrees”: the condition is of the sale. */
const conditions = /^(?:if|unless)$/u;
const opener = /^(?:CCONJ|SCONJ)$/u;

/** “A scrutinized meeting”, “of known planets”. */
function isOnlyAQuality({ head, helpers }: Verb, words: readonly Word[]): boolean {
  const [earlier, before, next] = [words[head.index - 2], words[head.index - 1], words[head.index + 1]];
  if (helpers.length > 0 || !/(?:ed|en|n|ing)$/u.test(head.word) || next?.kind === 'date') return false;
  const opens = before?.pos === 'ADV' ? earlier?.pos : before?.pos;
  const isBefore = opens === 'DET' || opens === 'ADJ' || (opens === 'ADP' && !/ing$/u.test(head.word));
  return isBefore && /^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '');
}

/** “Ana Ruiz, who left Tamber, on Friday …”, “the mill, built by nurses, in May …”, “the mill closed, police said, in May”. */
function isAside(verb: Verb, word: Word, parts: readonly Part[], words: readonly Word[]): boolean {
  const { head, helpers } = verb;
  if (head.clause >= word.clause || head.clause === 0) return false;
  const first = words.find(({ clause }) => clause === head.clause);
  const isOfWho = parts.some((part) => part.kind === 'who' && part.word.clause === head.clause && part.word.index < head.index);
  const isLoose = helpers.length === 0 && /(?:ed|en|ing)$/u.test(head.word) && (first === head || first?.pos === 'ADV');
  const isSaid = (speech.has(head.stem) || thought.has(head.stem)) && words[head.index + 1]?.clause !== head.clause;
  return isOfWho || isLoose || isSaid;
}

/** The verb of the clause behind: not one within the phrase itself, nor of “who”. */
function matterBehind(word: Word, verbs: readonly Verb[], parts: readonly Part[], words: readonly Word[]): Verb | undefined {
  const rest = verbs.filter(({ head }) => head.index > word.index);
  const first = ({ head, helpers }: Verb) => helpers[0] ?? head;
  const [own] = rest;
  const isOwn = subordinate.test(word.word) && own !== undefined && isOfItsClause(word, first(own), words);
  return rest.find((verb) => {
    const { clause, index } = first(verb);
    if (isOwn && clause === first(own).clause) return false;
    const joints = parts.flatMap((part) => (part.kind === 'thing' || part.kind === 'verb' ? [] : part.word));
    const isWithin = joints.some(
      (its) =>
        its.index > word.index &&
        its.index < index &&
        its.clause === clause &&
        (subordinate.test(its.word) || /^(?:who|which|that|whose)$/u.test(its.word)),
    );
    const isNamedAsDone = joints.some((its) => its.index === index - 1 && /^(?:ADP|SCONJ)$/u.test(its.pos));
    return !isWithin && !isNamedAsDone;
  });
}

/** “As the mayor left …”, “as the mayor, Ana Ruiz, left …”. */
const isOfItsClause = (word: Word, verb: Word, words: readonly Word[]): boolean =>
  verb.clause === word.clause ||
  (verb.clause === word.clause + 2 &&
    words.every(({ clause, kind, pos }) => clause !== word.clause + 1 || kind === 'name' || /^(?:DET|NOUN)$/u.test(pos)));

const subordinate = /^(?:as|after|before|since|until|when|while|because|if|although|though|once|whilst)$/u;

/** “Appeared to endorse”, “is unable to say”, “refused to leave”: one deed. */
function chainOf(verb: Verb, verbs: readonly Verb[], words: readonly Word[]): Word[] {
  const at = verbs.indexOf(verb);
  const [before, next] = [verbs[at - 1], verbs[at + 1]];
  const isOne = (one: Verb, { head, helpers: [to] }: Verb) => {
    // “Was reported missing”.
    if (to === undefined) return one.helpers.length > 0 && head.index === one.head.index + 1;
    const between = words.slice(one.head.index + 1, to.index);
    const isAble = one.head.pos === 'AUX' && between.length === 1 && between[0]?.pos === 'ADJ';
    return to.word === 'to' && (isAble || (between.length === 0 && leading.test(one.head.word)));
  };
  return [
    ...(before !== undefined && isOne(before, verb) ? [before.head] : []),
    verb.head,
    ...(next !== undefined && isOne(verb, next) ? [next.head] : []),
  ];
}

const leading =
  /^(?:appear|seem|beg[aiu]n|start|continu|manag|fail|refus|declin|happen|ha[ds]|have|c[ao]me|tend)(?:s|ed|e|es|ing)?$/u;

const shown = ({ word, index }: Word, { words }: Phrases): string => `${word} ${words[index + 1]?.word ?? ''}`.trim();
