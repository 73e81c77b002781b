import { meansTheSame } from '../checks/means-the-same.ts';
import { headOf, headsOf, isOnlyAMeasure } from './model-heads.ts';
import type { Sides } from './model-sides.ts';
import type { Thing, Word } from './model-words.ts';

/**
 * Things that took the place of what they only belonged to: “his nine diaries were published” of “the last of his nine diaries was”, “Otto Krantz
 * left” of “a friend of Otto Krantz left”. What stands before “of” is struck out, and is no measure (“hundreds of nurses”).
 */
export const promoted = (sides: Sides): string[] =>
  sides.told.things.flatMap((thing) => {
    const owner = ownerOf(thing, sides);
    return owner === undefined || isTold(owner, sides) || isOnlyAMeasure(owner) || kinds.test(owner.word)
      ? []
      : [`${owner.word} of`];
  });

/** What the passage has before the “of” that this thing stands behind there; none where it stands there otherwise as well. */
function ownerOf(thing: Thing, { told, passage, places }: Sides): Word | undefined {
  const head = headOf(thing);
  const place = head === undefined ? undefined : places[head.index];
  if (head === undefined || place == null || head.kind === 'date' || head.kind === 'small') return undefined;
  const alike = passage.things.filter((its) => headsOf(its).some(({ stem }) => stem === place.stem));
  if (alike.some(({ preposition }) => preposition !== 'of')) return undefined;
  const its = alike.find((other) => headsOf(other).includes(place));
  const joint = passage.words[(its?.words[0]?.index ?? 0) - 1];
  // “A list of mills and ovens”: the ovens have no “of” of their own.
  if (joint?.word !== 'of' || isNamedSo(joint, passage.words)) return undefined;
  // “On the eve of the vote, which the port lost”: the port lost the vote.
  if (/^(?:who|whom|which|whose)$/u.test(passage.words[place.index + 1]?.word ?? '')) return undefined;
  return told.words.some(({ word, index }) => word === 'of' && index === (thing.words[0]?.index ?? 0) - 1)
    ? undefined
    : passage.words[joint.index - 1];
}

/** “Because of”, “instead of”, “out of”: no thing of another’s. */
const isNamedSo = ({ index }: Word, words: readonly Word[]): boolean =>
  !/^(?:NOUN|ADJ|NUM|DET|PRON)$/u.test(words[index - 1]?.pos ?? '') || words[index - 1]?.kind === 'name';

const isTold = (owner: Word, { told }: Sides): boolean =>
  told.words.some((its) => its.kind !== 'small' && meansTheSame(its, owner));

/** “The city of Tamber”, “a total of 40”, “an act of arson”: what follows says what it is. */
const kinds =
  /^(?:total|act|case|state|process|practice|use|level|amount|piece|bunch|team|crowd|array|sum|figure|average|maximum|minimum|rank|title|post|office|charge|count|crime|offen[cs]e|idea|name|republic|kingdom|county|province|capital|port|because|instead|outside|inside|ahead|front|side|top|end|start|beginning|middle|wake|event|favou?r|terms|means|result|part|lack|absence)s?$/u;
