import { modals, negations } from '../checks/en/governors.ts';
import { meansTheSame } from '../checks/means-the-same.ts';
import { governorsIn } from './model-governed.ts';
import type { Phrases } from './model-phrases.ts';

/** Small words that say more than the passage: a denial, a plan, a possibility it does not have, or has of something else. */
export function added(told: Phrases, passage: Phrases): string[] {
  const { words } = told;
  const has = (pattern: RegExp) => passage.words.some(({ word }) => pattern.test(word));
  const denied = governorsIn(passage).filter(({ word }) => negations.words.test(word));
  const deniedHere = governorsIn(told)
    .filter(({ word }) => negations.words.test(word))
    .filter(({ covers }) => {
      const content = [...covers].filter(({ kind, word }) => kind === 'content' && !/ly$/u.test(word)).slice(0, 2);
      const places = content
        .map((word) => passage.words.filter((its) => meansTheSame(word, its)))
        .filter((found) => found.length > 0);
      return places.some(
        (found) => !found.some((place) => denied.some((other) => other.covers.has(place) || other.covers.size === 0)),
      );
    })
    .map(({ word }) => word);
  const strange = words
    .filter(({ word, pos }) =>
      [...modals, negations].some(({ words: its, keeps }) => its.test(word) && pos !== 'NOUN' && !has(its) && !has(keeps)),
    )
    .map(({ word }) => word);
  return [...deniedHere, ...strange];
}
