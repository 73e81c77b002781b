import { isOwner } from './model-heads.ts';
import { hostsBefore, wordAt } from './model-hosts.ts';
import { placeOf } from './model-lists.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import type { Thing, Word } from './model-words.ts';

/** How a thing is tied into its sentence: by which preposition, and to what; to any of several where a reader could not tell. */
export type Tie = { thing: Thing; preposition: string; hosts: Word[] };

const known = new WeakMap<Phrases, Tie[]>();

/** The things of a sentence that stand behind a preposition, or own another. */
export function tiesIn(sentence: Phrases): Tie[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = sentence.parts.flatMap((part, at) =>
    part.kind === 'thing'
      ? [...prepositional(part.thing, at, sentence.parts), ...owners(part.thing)]
      : part.kind === 'verb'
        ? verbal(part, at, sentence.parts)
        : [],
  );
  known.set(sentence, found);
  return found;
}

function prepositional(thing: Thing, at: number, parts: Part[]): Tie[] {
  const place = placeOf(at, parts);
  const part = parts[place];
  if (part?.kind !== 'thing' || part.thing.preposition === null || isASource(place, parts)) return [];
  return [{ thing, preposition: part.thing.preposition, hosts: hostsBefore(place, parts) }];
}

/** “For causing the crash”, “voted to close”: a deed behind a preposition. */
function verbal({ head, helpers }: Extract<Part, { kind: 'verb' }>, at: number, parts: Part[]): Tie[] {
  const earlier = helpers.length === 0 && parts[at - 1]?.kind === 'and' ? parts.slice(0, at).findLastIndex(isToDo) : -1;
  // “Wants to close the mill and sell it”.
  if (earlier >= 0)
    return [{ thing: { words: [head], preposition: 'to' }, preposition: 'to', hosts: hostsBefore(earlier, parts) }];
  const joint = helpers.length > 0 ? helpers[0] : wordAt(parts[at - 1]);
  const isTied =
    helpers.length > 0
      ? joint?.word === 'to'
      : joint?.pos === 'ADP' || (joint?.pos === 'SCONJ' && /^(?:for|of|in|by|with)$/u.test(joint.word));
  if (joint === undefined || !isTied || wordAt(parts[at - 1])?.word === 'according' || head.kind !== 'content') return [];
  return [{ thing: { words: [head], preposition: joint.word }, preposition: joint.word, hosts: hostsBefore(at, parts) }];
}

const isToDo = (part: Part): boolean => part.kind === 'verb' && part.helpers[0]?.word === 'to';

/** “According to police”: who says it is held by another rule. */
const isASource = (at: number, parts: Part[]): boolean => wordAt(parts[at - 2])?.word === 'according';

/** “The mayor’s home”: the home is the mayor’s. */
const owners = ({ words }: Thing): Tie[] =>
  words.flatMap((word, at) => {
    const last = words.slice(at + 1).at(-1);
    if (!isOwner(word) || last === undefined) return [];
    return [{ thing: { words: words.slice(0, at + 1), preposition: null }, preposition: 'of', hosts: [last] }];
  });
