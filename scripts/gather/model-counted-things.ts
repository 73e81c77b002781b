import { amounts, moving } from './en/scope.ts';
import type { Phrases } from './model-phrases.ts';
import type { Thing, Word } from './model-words.ts';

/** “The number of large ferries”, “half of the night nurses”, “car sales fell by a third”: so much of these and of no others. */
export function countedIn({ things, deeds, words, text }: Phrases): { thing: Thing; by: Word }[] {
  const shares = things.flatMap((thing) => {
    const at = (thing.words[0]?.index ?? 0) - 1;
    const by = words[at]?.word === 'of' ? words[at - 1] : undefined;
    const isAmount = by !== undefined && (amounts.test(by.word) || text.slice(by.at, words[at]?.at).includes('%'));
    // “A number of plans”: some.
    return isAmount && !(by.word === 'number' && /^an?$/u.test(words[at - 2]?.word ?? '')) ? [{ thing, by }] : [];
  });
  const moved = deeds
    .filter(({ head }) => moving.test(head.word) && (multiplies.test(head.word) || words.some((its) => isFigure(its, head))))
    .flatMap(({ head, agents }) => (agents ?? []).filter(isOfAKind).map((thing) => ({ thing, by: head })));
  return [...shares, ...moved];
}

/** “By a third”, “to 9 per cent”. */
const isFigure = ({ kind, word, clause }: Word, head: Word): boolean =>
  clause === head.clause && (kind === 'number' || /^(?:half|third|quarter|fifth|tenth)s?$/u.test(word));
const multiplies = /^(?:doubl|tripl|halv|quadrupl)/u;

/** “Sales”, “the population”: not so many of them. */
const isOfAKind = ({ words, preposition }: Thing): boolean =>
  preposition === null &&
  (words.at(-1)?.kind === 'content' || words.at(-1)?.index === 0) &&
  words.every(({ kind, pos }) => kind !== 'number' && pos !== 'PRON');
