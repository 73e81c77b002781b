import { meansTheSame } from '../checks/means-the-same.ts';
import type { Deed } from './model-deeds.ts';
import type { Phrases } from './model-phrases.ts';
import { isSameNumber } from './model-sameness.ts';
import type { Thing, Word } from './model-words.ts';

/** Numbers that count another thing than in the passage. */
export function miscounted(told: Phrases, passage: Phrases): string[] {
  return told.things.flatMap(({ words }) => {
    const [number, head] = [words.find(({ kind }) => kind === 'number'), words.at(-1)];
    if (number === undefined || head === undefined || head.kind !== 'content') return [];
    const there = passage.things.filter((thing) => thing.words.some((its) => isSameNumber(number, its)));
    const counts = there.map((thing) => thing.words.at(-1)).filter((its) => its !== undefined);
    const fits = counts.some(
      (its) =>
        its.kind !== 'content' ||
        meansTheSame(head, its) ||
        /^(?:others?|more|people|those)$/u.test(its.word) ||
        /^(?:people|persons?)$/u.test(head.word),
    );
    return counts.length === 0 || fits ? [] : [`${number.word} ${head.word}`];
  });
}

/** How many do it, or suffer it, is said of this deed. */
export function hasItsNumbers({ agents, patients }: Deed, its: Deed, passage: Phrases): boolean {
  const numbers = (things: readonly Thing[]) => things.flatMap(({ words }) => words.filter(({ kind }) => kind === 'number'));
  const of = (deed: Deed) => numbers([...(deed.agents ?? []), ...(deed.patients ?? []), ...deed.beside]);
  const isOf = (deed: Deed, word: Word) => of(deed).some((other) => isSameNumber(word, other));
  return numbers([...(agents ?? []), ...(patients ?? [])]).every(
    (word) => isOf(its, word) || !passage.deeds.some((other) => other !== its && isOf(other, word)),
  );
}
