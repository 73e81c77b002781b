import { areGroups } from './are-groups.ts';
import { inARow, inOrder } from './in-a-row.ts';
import { isOfAKnownPlace } from './is-of-a-place.ts';
import { isOfATeam } from './is-of-a-team.ts';
import type { NameSource } from './name-source.ts';
import { isShortFor } from './is-short-for.ts';
import { isSamePlace } from './same-place.ts';

/** “Miss America Mary Ann Mobley”, “Ana Ruiz of Port Alder”: two names beside each other; only after “of” may one be a single word. */
export function areTwoNames(words: string[], source: NameSource): boolean {
  if (isOfAKnownPlace(words, source) || isOfATeam(words, source) || isWithLetters(words, source)) return true;
  const cuts = Array.from({ length: Math.max(0, words.length - 3) }, (_, index) => index + 2);
  return cuts.some((cut) => {
    // “Norland Liberal Ana Ruiz”: groups and places the text has, and who is of them.
    const named = words.slice(cut);
    if (areGroups(words.slice(0, cut), source) && (inARow(named, source.words) || source.runs.some((run) => inOrder(named, run))))
      return true;
    const from = words[cut] === 'of' ? cut + 1 : cut;
    const second = words.slice(words[cut] === 'of' && words[from] === 'the' ? from + 1 : from);
    return inARow(words.slice(0, cut), source.words) && (inARow(second, source.words) || isSamePlace(second, source));
  });
}

/** “A British MP” of Britain's first MP, “Safari Club PACs” of the club's political action committees: the last word is letters. */
function isWithLetters(words: string[], source: NameSource): boolean {
  const [before, last] = [words.slice(0, -1), words.slice(-1)];
  return (
    lettersAtTheEnd.test(words.join(' ')) &&
    (inARow(last, source.words) || isShortFor(last, source)) &&
    (inARow(before, source.words) || isSamePlace(before, source))
  );
}

/** None of a king. */
const lettersAtTheEnd = /\s(?![IVX]+$)\p{Lu}{2,4}s?$/u;
