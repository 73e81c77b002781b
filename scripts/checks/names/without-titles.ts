import { commonOpeners } from '../../text/en/common-openers.ts';
import { isDemonymOf, isKnownPlace } from '../../text/en/demonyms.ts';
import { isOfAGroup } from '../../text/en/kindred-names.ts';
import { nameArticles, nameParticles, titles } from '../../text/en/name-words.ts';
import { isMoreGeneral } from '../en/roles.ts';
import type { NameSource } from './name-source.ts';
import { isShout } from './is-short-for.ts';
import { isSamePlace } from './same-place.ts';
import { sameWord } from './same-word.ts';

/** The name, and the name without what may stand before it: titles and common words that the text has, an opener of the sentence. */
export function* withoutTitles(words: string[], initial: boolean, source: NameSource): Generator<string[]> {
  yield words;
  if (isCourteous(words, source)) yield words.slice(1);
  const office = endOfOffice(words, source);
  if (office > 0) yield words.slice(office);
  if (initial && isPartOf(words)) yield words.slice(2);
  for (const [first, before] of words.slice(0, -1).entries()) {
    const rest = words.slice(first + 1);
    if (!(
      isTitle(before, source) ||
      (rest.length > 1 && isOfThere(before, source)) ||
      (initial && first === 0 && isOpener(before))
    ))
      return;
    yield rest;
  }
}

function isTitle(before: string, { words, lower }: NameSource): boolean {
  const title = before.toLowerCase();
  if (lower.has(title) || (!isShout(before) && (nameParticles.has(title) || nameArticles.has(title)))) return true;
  if (isOfAGroup(title) && words.some((known) => sameWord(before, known))) return true;
  if (['prime', 'minister'].includes(title) && words.includes('PM')) return true;
  return titles.has(title) && (words.some((known) => known.toLowerCase() === title) || isMoreGeneral(title, words.join(' ')));
}

/** “The Norwegians Ana Ruiz and Bo Lind”, of two people from Norway; “Pakistani Punjab” is a place that must be there. */
const isOfThere = (before: string, { words }: NameSource) =>
  words.some(
    (known) =>
      isName.test(known) &&
      (isDemonymOf(before.toLowerCase(), known.toLowerCase()) || (known === before && isKnownPlace(before.toLowerCase()))),
  );

const isName = /^\p{Lu}/u;

/** How many words are an office that the text has, word for word somewhere: “Treasury Secretary” before a name; nought for none. */
function endOfOffice(words: string[], source: NameSource): number {
  const end = words.findLastIndex((part, at) => at < words.length - 1 && titles.has(part.toLowerCase())) + 1;
  const isThere = (part: string) =>
    source.words.some((known) => sameWord(part, known)) || isTitle(part, source) || isSamePlace([part], source);
  return words.slice(0, end).every(isThere) ? end : 0;
}

const isOpener = (before: string) => commonOpeners.has(before.toLowerCase()) || isCommon.test(before);
const isCommon = /\p{Ll}(?:ing|ed|ly)$/u;

/** “Portions of Port Alder” at the start of a sentence: a common word in the plural, and the name. */
const isPartOf = ([part, of]: string[]) => of === 'of' && parts.has(part);
const parts: ReadonlySet<string | undefined> = new Set(
  'Parts Portions Sections Areas Swathes Streets Residents People Members Supporters Critics Opponents Thousands Hundreds Dozens Scores'.split(
    ' ',
  ),
);

/** “Mr Lind” where the text has him as Lind alone; whom it names in full or by another title is told by that. */
function isCourteous(told: string[], { words }: NameSource): boolean {
  const name = courteous.exec(told.join(' '))?.[1];
  const before = ['', ...words].filter((_, at) => words[at] === name);
  return name !== undefined && before.some((word) => !isName.test(word)) && !before.some((word) => courtesies.has(word));
}

const courteous = /^(?:Mr|Mrs|Ms|Mx) (\S+)$/u;
const courtesies: ReadonlySet<string> = new Set('Mr Mrs Ms Mx Miss Sir Dame Lord Lady'.split(' '));
