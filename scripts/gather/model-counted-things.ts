import { amounts, moving, ofOne } from './en/scope.ts';
import { headOf } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import type { Thing, Word } from './model-words.ts';

/** “The number of large ferries”, “half of the night nurses”, “car sales fell by a third”: so much of these and of no others. */
export function countedIn({ things, deeds, words, text }: Phrases): { thing: Thing; by: Word }[] {
  const shares = things.flatMap((thing) => {
    const at = (thing.words[0]?.index ?? 0) - 1;
    const by = words[at]?.word === 'of' ? words[at - 1] : undefined;
    const isAmount =
      by !== undefined &&
      !(ofOne.test(by.word) && isOne(thing)) &&
      (amounts.test(by.word) || text.slice(by.at, words[at]?.at).includes('%'));
    // “A number of plans”: some.
    return isAmount && !(by.word === 'number' && /^an?$/u.test(words[at - 2]?.word ?? '')) ? [{ thing, by }] : [];
  });
  const moved = deeds
    .filter(
      ({ head }) => moving.test(head.word) && (multiplies.test(head.word) || words.some((its) => isFigure(its, head, words))),
    )
    .flatMap(({ head, agents }) => (agents ?? []).filter(isOfAKind).map((thing) => ({ thing, by: head })));
  return [...shares, ...moved];
}

/** “By a third”, “to 9 per cent”, “5%” right behind the verb; “at 9” and “two days later” say when. */
function isFigure(figure: Word, head: Word, words: readonly Word[]): boolean {
  const isNumber = figure.kind === 'number' || /^(?:half|third|quarter|fifth|tenth)s?$/u.test(figure.word);
  if (!isNumber || figure.clause !== head.clause || figure.index < head.index) return false;
  const behind = words.slice(figure.index + 1, figure.index + 3);
  if (/%/u.test(figure.written) || /^(?:per|percent|%)$/u.test(behind[0]?.word ?? '')) return true;
  const by = words.slice(head.index + 1, figure.index).findLast(({ pos }) => pos === 'ADP' || pos === 'SCONJ');
  return by === undefined
    ? figure.index - head.index < 5 && !behind.some(({ word }) => /^(?:later|ago|after|before|earlier)$/u.test(word))
    : /^(?:by|to|from|than|of|about|around|over|under|up|down)$/u.test(by.word);
}
const multiplies = /^(?:doubl|tripl|halv|quadrupl)/u;

/** “Sales”, “the population”: not so many of them. */
const isOfAKind = ({ words, preposition }: Thing): boolean =>
  preposition === null &&
  (words.at(-1)?.kind === 'content' || words.at(-1)?.index === 0) &&
  words.every(({ kind, pos }) => kind !== 'number' && pos !== 'PRON');

/** “The new bridge”: there is one, and no other costs so much. */
const isOne = (thing: Thing): boolean =>
  /^(?:the|this|that|his|her|its|their)$/u.test(thing.words[0]?.word ?? '') && !/[^s]s$/u.test(headOf(thing)?.word ?? '');
