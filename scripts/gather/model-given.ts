import type { Part } from './model-parts.ts';
import type { Thing } from './model-words.ts';

/** “The price the tycoon paid”: the price, where nothing but its doer stands between. */
export function givenBefore(parts: Part[], at: number): Thing | null {
  const [what, who, verb] = [whatIsMeant(parts, at - 2), parts[at - 1], parts[at]];
  if (
    what?.kind !== 'thing' ||
    who?.kind !== 'thing' ||
    verb?.kind !== 'verb' ||
    verb.head.pos !== 'VERB' ||
    who.thing.preposition !== null
  )
    return null;
  if (what.thing.words.every(({ pos }) => pos === 'ADJ')) return null;
  const [last, first] = [what.thing.words.at(-1), who.thing.words[0]];
  if (parts[at - 2]?.kind === 'who') return what.thing;
  const isOne = last !== undefined && last.index + 1 === first?.index && last.clause === first.clause && last.kind !== 'date';
  // “Because in his speech he refused”: the speech only opens the clause.
  const opener = what.thing.preposition === null ? undefined : parts[at - 4];
  const isOpening = what.thing.preposition !== null && (opener === undefined || opener.kind === 'that');
  return isOne && !isOpening && /^(?:DET|PRON|PROPN)$/u.test(first?.pos ?? '') ? what.thing : null;
}

/** “The parade, which the city moved”: the parade. */
const whatIsMeant = (parts: Part[], at: number): Part | undefined => (parts[at]?.kind === 'who' ? parts[at - 1] : parts[at]);
