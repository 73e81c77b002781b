import type { Phrases } from './model-phrases.ts';
import type { Sides } from './model-sides.ts';
import type { Word } from './model-words.ts';

/**
 * “Who” and “which” that mean somebody else than in the passage, or are done to what does it there: of “objections from the port, who
 * feared it could …” no “objections, which the port feared could …”.
 */
export const joinedAnew = (sides: Sides): string[] => [
  ...sides.told.parts.flatMap((part) => (part.kind === 'who' && !isKept(part.word, sides) ? part.word.word : [])),
  ...apposed(sides),
];

/** “Rose to heaven, home to a mill”, of “to heaven from Tamber, which is home to a mill”: “which” means what stands right before it. */
const apposed = ({ told, passage, places }: Sides): string[] =>
  told.parts.flatMap((part, at) => {
    const before = told.parts[at - 1];
    if (part.kind !== 'thing' || before?.kind !== 'thing' || part.thing.preposition !== null) return [];
    const [last, first] = [before.thing.words.at(-1), part.thing.words.find(({ kind }) => kind !== 'small')];
    if (last === undefined || first === undefined || last.clause === first.clause) return [];
    const [host, place] = [places[last.index], places[first.index]];
    if (host == null || place == null || host.index > place.index) return [];
    const struck = passage.words.slice(host.index + 1, place.index);
    const who = struck.find(({ word }) => /^(?:who|which)$/u.test(word));
    return who === undefined || who.index === host.index + 1 ? [] : [first.word];
  });

function isKept(who: Word, { told, passage, places }: Sides): boolean {
  const before = told.words.slice(0, who.index).findLast(({ index, kind }) => kind !== 'small' && places[index] != null);
  const place = before === undefined ? null : places[before.index];
  if (place == null) return true;
  // “A ferry that carried pupils”, of one carrying them.
  const its = passage.parts.find((part) => part.kind === 'who' && part.word.index > place.index);
  if (its?.kind !== 'who') return true;
  const between = passage.words.slice(place.index + 1, its.word.index);
  if (between.some(({ pos, kind }) => kind !== 'name' && /^(?:VERB|AUX)$/u.test(pos))) return true;
  return isDone(who, told) === isDone(its.word, passage);
}

/** Somebody else stands before the verb of its clause: “the mill, which the port sold”. */
function isDone({ index }: Word, { parts }: Phrases): boolean {
  const next = parts.find((part) => {
    const first = part.kind === 'thing' ? part.thing.words[0] : part.kind === 'verb' ? (part.helpers[0] ?? part.head) : undefined;
    return first !== undefined && first.index > index;
  });
  return next?.kind === 'thing' && next.thing.preposition === null && next.thing.words.some(({ kind }) => kind !== 'date');
}
