import type { Claim, Passage } from './draft.ts';

/** A sentence of the report: its words and where they stand. */
type Sentence = { unit: { text: string; passage: Passage } };

/** The report without what the differences quote anyway, but for its lead. A figure alone (“speaks of “1,240 jobs””) quotes no sentence. */
export function untold<T extends Sentence>(body: readonly T[], differences: readonly Claim[][]): T[] {
  const claims = differences.flat();
  const told = ({ unit }: T) =>
    claims.some(
      ({ text, passages }) =>
        passages.some((passage) => isSame(passage, unit.passage)) || unit.text.includes(/ says “(.*)”/su.exec(text)?.[1] ?? '\n'),
    );
  return body.filter((sentence, at) => at === 0 || !told(sentence));
}

const isSame = (one: Passage, other: Passage) => one.url === other.url && one.first === other.first && one.last === other.last;
