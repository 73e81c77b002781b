import { headsOf } from './model-heads.ts';
import { type Part, wordAt } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { placeIn, type Sides } from './model-sides.ts';
import { isParticiple } from './model-verb-form.ts';
import type { Word } from './model-words.ts';

/**
 * “Who”, “that” and “where” that hang on another thing than in the passage: “a bill that would allow sales” of “a bill, amending rules that
 * would allow sales”; and “a guard whom he ordered” of “a guard who was ordered”.
 */
export const hungAnew = (sides: Sides): string[] =>
  sides.told.words.flatMap((who) => {
    if (!isRelative(who, sides.told)) return [];
    const place = placeOf(who, sides);
    if (place === undefined) return [];
    return isDone(who, sides.told) !== isDone(place, sides.passage) || !isOfTheSame(who, place, sides) ? [who.word] : [];
  });

/**
 * “An address kept in her home” of “an address and a server kept in her home”: what says where something is kept says it of the second, which
 * has an article of its own.
 */
export const hungOnTheFirst = ({ told, passage, places }: Sides): string[] =>
  passage.parts.flatMap((part, at) => {
    const [joint, last, first] = [passage.parts[at - 2], passage.parts[at - 1], passage.parts[at - 3]];
    const isSaid =
      (part.kind === 'verb' && part.helpers.length === 0 && /(?:ed|en|ing|kept|held|built|made)$/u.test(part.head.word)) ||
      part.kind === 'who';
    if (!isSaid || last?.kind !== 'thing' || joint?.kind !== 'and' || first?.kind !== 'thing') return [];
    if (!/^(?:an?|one)$/u.test(last.thing.words[0]?.word ?? '')) return [];
    const opens = part.kind === 'verb' ? part.head : part.word;
    const own = told.words.find(({ index }) => places[index] === opens);
    const before = own === undefined ? null : places[own.index - 1];
    return own !== undefined && before != null && before === wordAt(first) ? [own.word] : [];
  });

/** What stands right before it may be what the passage has before it, back to the verb. */
function isOfTheSame(who: Word, place: Word, { told, passage, places }: Sides): boolean {
  const [nearest] = candidates(who, told);
  const its = nearest === undefined ? null : places[nearest.index];
  const there = candidates(place, passage);
  return its == null || there.length === 0 || there.includes(its) || !isThing(its, passage);
}

const isThing = (word: Word, { things }: Phrases): boolean => things.some((thing) => headsOf(thing).includes(word));

/** Behind a noun, with a clause of its own; “where” too. */
function isRelative({ word, index, pos }: Word, { words }: Phrases): boolean {
  const before = words[index - 1];
  if (before === undefined || !/^(?:NOUN|PROPN|NUM)$/u.test(before.pos)) return false;
  return /^(?:who|whom|which|where)$/u.test(word) || (word === 'that' && pos === 'PRON');
}

/** The one of the passage that opens the same clause: the last before the verb that follows here. */
function placeOf(who: Word, sides: Sides): Word | undefined {
  const { told, passage } = sides;
  const verb = told.words.find(({ index, pos, clause }) => index > who.index && clause === who.clause && pos === 'VERB');
  const its = verb === undefined ? null : placeIn(verb, sides);
  if (its == null) return undefined;
  const open = passage.words.findLast(({ index, word, pos }) => index < its.index && (relatives.test(word) || pos === 'SCONJ'));
  const isWithin = open !== undefined && passage.words.slice(open.index + 1, its.index).every(({ pos }) => pos !== 'VERB');
  return isWithin && relatives.test(open.word) && open.pos !== 'SCONJ' ? open : undefined;
}
const relatives = /^(?:who|whom|which|that|where)$/u;

/** Things before it, back to a verb that does not only describe one of them. */
function candidates(who: Word, { parts }: Phrases): Word[] {
  const found: Word[] = [];
  const before = parts.filter((part) => (wordAt(part)?.index ?? 0) < who.index).toReversed();
  for (const [nth, part] of before.entries()) {
    if (part.kind === 'thing') found.push(...headsOf(part.thing));
    else if (part.kind === 'verb' ? !isDescribing(part, before[nth + 1], parts) : part.kind === 'that' || part.kind === 'who')
      break;
  }
  return found;
}

/** “A bus carrying pupils”: no mark stands before it. */
const isDescribing = (part: Extract<Part, { kind: 'verb' }>, before: Part | undefined, parts: readonly Part[]): boolean =>
  isParticiple(part, parts) && wordAt(before)?.clause === part.head.clause;

/** Somebody else stands before the verb of its clause: “the mill, which the port sold”, “a guard whom he hired”. */
function isDone({ index, word }: Word, { words }: Phrases): boolean {
  if (word === 'where') return false;
  if (word === 'whom') return true;
  const next = words.slice(index + 1).find(({ pos, kind }) => pos !== 'ADV' && kind !== 'date' && pos !== 'PART');
  return next !== undefined && /^(?:DET|NOUN|PROPN|PRON|NUM)$/u.test(next.pos);
}
