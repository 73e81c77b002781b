import type { Check } from './check.ts';
import { carriersOf } from './en/grave-words.ts';
import type { Told } from './told.ts';
import { toldIn } from './told.ts';

/** A crime, a death, a confession, a dismissal: each grave word of the writer's own is in a cited passage, or a word that says it. */
export const graveWordsAreAttested: Check = (story) =>
  toldIn(story).flatMap((told) =>
    uncarried(told).map((word) => ({ code: 'grave-word-not-sourced' as const, line: told.line, word })),
  );

function uncarried({ own, all }: Told): string[] {
  const isCarried = (stem: string, carriers: ReadonlySet<string>) =>
    all.some(({ stems }) => stems.has(stem) || [...carriers].some((carrier) => stems.has(carrier)));
  return own.tokens.flatMap(({ word, stem }) => {
    const carriers = carriersOf(word, stem);
    return carriers === null || isCarried(stem, carriers) ? [] : [word];
  });
}
