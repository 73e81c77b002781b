import { headOf } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { everywhere } from './model-struck-everywhere.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/** “Is not selling mills” of “is not selling those mills that are old”: “those” are told with the clause that says which. */
export function thoseStruck(told: Told): string[] {
  const { own } = told;
  if (own.words.some(({ word }) => /^(?:those|these)$/u.test(word))) return [];
  const isTold = (word: Word) => own.words.some(({ stem }) => stem === word.stem);
  return everywhere(told, (source) =>
    source.things.flatMap((thing) => {
      const [those, head] = [thing.words[0], headOf(thing)];
      if (those?.word !== 'those' || head === undefined || head === those || !isAThing(head, own)) return [];
      const which = whichOf(head, source);
      return which.length === 0 || which.some(isTold) ? [] : [textFrom(source.text, those, which[0])];
    }),
  );
}

const isAThing = ({ stem }: Word, { things }: Phrases): boolean => things.some((thing) => headOf(thing)?.stem === stem);

/** What stands in the clause that “who” or “that” opens behind it, or behind what is joined to it. */
function whichOf({ index, clause }: Word, { words }: Phrases): Word[] {
  const who = words.slice(index + 1, index + 5).find(({ word }) => /^(?:who|which|that)$/u.test(word));
  const isRight =
    who !== undefined && words.slice(index + 1, who.index).every(({ pos }) => /^(?:CCONJ|NOUN|ADJ|DET)$/u.test(pos));
  return isRight ? words.slice(who.index + 1, who.index + 6).filter((its) => its.clause === clause && its.kind !== 'small') : [];
}
