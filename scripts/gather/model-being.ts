import { meansTheSame } from '../checks/means-the-same.ts';
import type { Deed } from './model-deeds.ts';
import type { Phrases } from './model-phrases.ts';
import { exactly, heads, isPronoun, share, wordsOf } from './model-sameness.ts';
import type { Thing, Word } from './model-words.ts';

/** “A is B”: the passage says so of A, in one breath (“the nurse Ana Ruiz”) or beside it (“Ana Ruiz, a nurse”). */
export function isSo({ agents, patients }: Deed, passage: Phrases): boolean {
  if (agents === null || isPronoun(agents)) return true;
  const who = heads(agents);
  return wordsOf(patients ?? []).every((what) => isSaidOf(what, who, passage));
}

function isSaidOf(what: Word, who: readonly Word[], { deeds, things }: Phrases): boolean {
  const has = (some: readonly Thing[] | null, words: readonly Word[]) => share(words, wordsOf(some ?? []));
  return (
    deeds.some((deed) => {
      const { agents, patients, head, beside } = deed;
      const isAbout = has(agents, who) || (agents === null && !isSaidOfAnother(deed, who, things));
      if (meansTheSame(what, head)) return isAbout || has(patients, who);
      return (deed.being || makes.test(head.word)) && isAbout && has([...(patients ?? []), ...beside], [what]);
    }) ||
    things.some(
      (thing, at) =>
        has([thing], [what]) &&
        [things[at - 1], thing, things[at + 1]].some(
          (other) => other !== undefined && isBeside(thing, other) && has([other], who),
        ),
    )
  );
}

/** Whoever stands right before it is somebody else. */
function isSaidOfAnother({ head }: Deed, who: readonly Word[], things: readonly Thing[]): boolean {
  const before = things.findLast(({ words }) => (words.at(-1)?.index ?? Infinity) < head.index);
  const last = before?.words.at(-1);
  const isRightBefore = last !== undefined && last.clause === head.clause && head.index - last.index <= 2;
  return before !== undefined && isRightBefore && !exactly(who, wordsOf([before]));
}

/** Verbs by which somebody is or becomes something. */
const makes =
  /^(?:bec[ao]m|remain|stay|turn|seem|appear|feel|felt|look|call|nam|elect|appoint|declar|found|deem|consider|has|have|had|serv|play)\p{L}*$/u;

const isBeside = (one: Thing, other: Thing): boolean => {
  const [first, last] = (one.words[0]?.index ?? 0) < (other.words[0]?.index ?? 0) ? [one, other] : [other, one];
  return first === last || (last.words[0]?.index ?? 0) - (first.words.at(-1)?.index ?? 0) <= 1;
};
