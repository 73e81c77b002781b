import { inARow } from './in-a-row.ts';
import { isOfAKnownPlace } from './is-of-a-place.ts';
import { isOfATeam } from './is-of-a-team.ts';
import type { NameSource } from './name-source.ts';
import { isSamePlace } from './same-place.ts';

/** “Miss America Mary Ann Mobley”, “Ana Ruiz of Port Alder”: two names beside each other; only after “of” may one be a single word. */
export function areTwoNames(words: string[], source: NameSource): boolean {
  if (isOfAKnownPlace(words, source) || isOfATeam(words, source)) return true;
  const cuts = Array.from({ length: Math.max(0, words.length - 3) }, (_, index) => index + 2);
  return cuts.some((cut) => {
    const from = words[cut] === 'of' ? cut + 1 : cut;
    const second = words.slice(words[cut] === 'of' && words[from] === 'the' ? from + 1 : from);
    return inARow(words.slice(0, cut), source.words) && (inARow(second, source.words) || isSamePlace(second, source));
  });
}
