import { isDemonymOf, isKnownPlace } from '../../text/en/demonyms.ts';
import { areKindred, isOfAGroup } from '../../text/en/kindred-names.ts';
import { remembered } from '../../text/remembered.ts';
import { abbreviated, abbreviations } from '../en/shortened.ts';

const singular = (part: string) =>
  part.endsWith('ies') ? `${part.slice(0, -3)}y` : part.endsWith('s') ? part.slice(0, -1) : part;

/** “Both Bushes” of a Bush, “the Joneses” of a Jones: after a hiss the plural has an e. */
const isPluralOf = (many: string, one: string) => hisses.test(many) && many.slice(0, -2) === one;
const hisses = /(?:s|x|z|ch|sh)es$/u;

/** “Defence” and “Defense”, “Centre” and “Center”, “Organisation” and “Organization”: one word, spelled in two countries. */
const spelling = remembered((word: string): string => spellings.reduce((its, [there, here]) => its.replace(there, here), word));
const spellings: readonly (readonly [there: RegExp, here: string])[] = [
  [/our(?=s?$|er|ers$|ed$|ing$)/u, 'or'],
  [/(?<=[bt])re(?=s?$)/u, 'er'],
  [/(?<=[ef]n|lic)ce(?=s?$)/u, 'se'],
  [/is(?=e[ds]?$|ing$|ations?$)/u, 'iz'],
  [/(?<=gram)me(?=s?$)/u, ''],
  [/ae(?=\p{L}{3})/u, 'e'],
];

/** Capitals count; a plural s and the ending of an adjective of place do not. */
export function sameWord(told: string | undefined, known: string | undefined): boolean {
  if (told === undefined || known === undefined || !(beginAlike(told, known) || hasOtherForms(told))) return false;
  if (told === known || (isLong.test(told) && singular(told) === singular(known))) return true;
  // Petre is no Peter.
  if (told.length > 5 && spelling(told) === spelling(known)) return true;
  if (isPluralOf(told, known) || isPluralOf(known, told)) return true;
  if (told.length > 3 && isBrand.test(known) && told.toLowerCase() === known.toLowerCase()) return true;
  if (abbreviated.get(told)?.includes(known) || abbreviated.get(known)?.includes(told)) return true;
  if (isContraction(told, known) || isContraction(known, told)) return true;
  if (!isName.test(known)) return false;
  const [one, other] = [told.toLowerCase(), known.toLowerCase()];
  return isDemonymOf(one, other) || areKindred(one, other);
}

const isLong = /^.{4}|^\d/u;
const isName = /^\p{Lu}/u;
/** “Ebay” may be an eBay. */
const isBrand = /^\p{Ll}?\p{Lu}/u;

/** Most words differ in their first letter, and are told apart by it many times faster; a letter and its capital are one bit apart. */
const beginAlike = (one: string, other: string) => (one.charCodeAt(0) | 32) === (other.charCodeAt(0) | 32);

/** Places, groups and words that are shortened may be called by words that begin otherwise. */
const hasOtherForms = remembered((word): boolean => {
  const lower = word.toLowerCase();
  return abbreviations.has(word) || isKnownPlace(lower) || isOfAGroup(lower);
});

/** “Utd” of “United”, “Natl” of “National”: first letter, last letter, and consonants of those between, in their order; Mr Alder is no Miller. */
function isContraction(short: string, word: string): boolean {
  if (!isShort.test(short) || word.length < 6 || short[0] !== word[0] || short.at(-1) !== word.at(-1)) return false;
  // Letter by letter and not as one pattern: whoever writes the text must not decide how long that takes.
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}

const isShort = /^(?!(?:Mr|Mrs|Ms|Dr|Jr|Sr)$)\p{Lu}[^\P{Ll}aeiou]{1,3}$/u;
