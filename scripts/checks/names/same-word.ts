import { isDemonymOf, isKnownPlace } from '../../text/en/demonyms.ts';
import { areKindred, isOfAGroup } from '../../text/en/kindred-names.ts';
import { remembered } from '../../text/remembered.ts';
import { abbreviated, abbreviations } from '../en/shortened.ts';

const singular = (part: string) =>
  part.endsWith('ies') ? `${part.slice(0, -3)}y` : part.endsWith('s') ? part.slice(0, -1) : part;

/** “Both Bushes” of a Bush, “the Joneses” of a Jones: after a hiss the plural has an e. */
const isPluralOf = (many: string, one: string) => /(?:s|x|z|ch|sh)es$/u.test(many) && many.slice(0, -2) === one;

/** “Defence” and “Defense”, “Centre” and “Center”, “Organisation” and “Organization”: one word, spelled in two countries. */
const spelling = remembered((word: string): string =>
  word
    .replace(/our(?=s?$|er|ers$|ed$|ing$)/u, 'or')
    .replace(/(?<=[bt])re(?=s?$)/u, 'er')
    .replace(/(?<=[ef]n|lic)ce(?=s?$)/u, 'se')
    .replace(/is(?=e[ds]?$|ing$|ations?$)/u, 'iz')
    .replace(/(?<=gram)me(?=s?$)/u, '')
    .replace(/ae(?=\p{L}{3})/u, 'e'),
);

/** Capitals count; a plural s and the ending of an adjective of place do not. */
export function sameWord(told: string | undefined, known: string | undefined): boolean {
  if (told === undefined || known === undefined || !(beginAlike(told, known) || hasOtherForms(told))) return false;
  if (told === known || ((told.length > 3 || /^\d/u.test(told)) && singular(told) === singular(known))) return true;
  if (told.length > 5 && known.length > 4 && spelling(told) === spelling(known)) return true;
  if (isPluralOf(told, known) || isPluralOf(known, told)) return true;
  if (told.length > 3 && /^\p{Ll}?\p{Lu}/u.test(known) && told.toLowerCase() === known.toLowerCase()) return true;
  if (abbreviated.get(told)?.includes(known) || abbreviated.get(known)?.includes(told)) return true;
  if (isContraction(told, known) || isContraction(known, told)) return true;
  if (!/^\p{Lu}/u.test(known)) return false;
  const [one, other] = [told.toLowerCase(), known.toLowerCase()];
  return isDemonymOf(one, other) || areKindred(one, other);
}

/** Most words differ in their first letter, and are told apart by it many times faster; a letter and its capital are one bit apart. */
const beginAlike = (one: string, other: string) => (one.charCodeAt(0) | 32) === (other.charCodeAt(0) | 32);

/** Places, groups and words that are shortened may be called by words that begin otherwise. */
const hasOtherForms = remembered((word): boolean => {
  const lower = word.toLowerCase();
  return abbreviations.has(word) || isKnownPlace(lower) || isOfAGroup(lower);
});

/** “Utd” of “United”, “Natl” of “National”: first letter, last letter, and consonants of those between, in their order. */
function isContraction(short: string, word: string): boolean {
  // Mr Alder is no Miller.
  if (/^(?:Mr|Mrs|Ms|Dr|Jr|Sr)$/u.test(short)) return false;
  if (short[0] !== word[0] || short.at(-1) !== word.at(-1) || word.length < 6 || !/^\p{Lu}[^\P{Ll}aeiou]{1,3}$/u.test(short))
    return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}
