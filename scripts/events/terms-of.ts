import { stemmer } from 'stemmer';

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
const stems = new Map<string, string>();
/** Stems kept at hand: a run meets the same words over and over, a hostile page makes up new ones without end. */
const MOST_STEMS = 200_000;

/**
 * The words of a text as the clustering compares them: lower case, without accents and possessive, stemmed.
 * Words of one letter go; digits stay, since “62 dead” tells two fires apart.
 */
export function termsOf(text: string): string[] {
  const words = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').match(WORD) ?? [];
  return words.map(term).filter((word) => word.length > 1);
}

function term(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/[’']s?$/u, '').replace(/[’']/gu, '');
  const stem = /^[a-z]{3,40}$/.test(bare) ? stemmer(bare) : bare.slice(0, 40);
  if (stems.size < MOST_STEMS) stems.set(word, stem);
  return stem;
}
