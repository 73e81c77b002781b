import { isKnownPlace } from '../../text/en/demonyms.ts';
import { areKindred, isOfAGroup } from '../../text/en/kindred-names.ts';
import type { NameSource } from './name-source.ts';
import { isSamePlace } from './same-place.ts';
import { sameWord } from './same-word.ts';

/** “Senate Democrats”, “a Georgia Republican”: words for groups and known places, each of which the text has. */
export const areGroups = (words: string[], source: NameSource) =>
  words.some((part) => isOfAGroup(part.toLowerCase()) && !/^Olympics?$/u.test(part)) &&
  words.every((part) => isGroupThere(part, source));

/** “A New York Democrat” of “Democrat of New York”: a place of more words than one, and the group. */
export function isGroupOfALongPlace(words: string[], source: NameSource): boolean {
  const [place, group = ''] = [words.slice(0, -1), words.at(-1)];
  return (
    place.length > 1 &&
    isOfAGroup(group.toLowerCase()) &&
    isKnownPlace(place.join(' ').toLowerCase()) &&
    isGroupThere(group, source) &&
    isSamePlace(place, source)
  );
}

const isGroupThere = (part: string, source: NameSource) =>
  (isOfAGroup(part.toLowerCase()) || isKnownPlace(part.toLowerCase())) &&
  (source.words.some((known) => sameWord(part, known)) || isSamePlace([part], source) || isGroupInSmall(part, source));

/** “The House”, of a congressman. */
const isGroupInSmall = (part: string, { lower }: NameSource) => [...lower].some((known) => areKindred(part.toLowerCase(), known));
