/** What no letter from A to Z begins: figures, and names in other scripts. */
export const otherLetter = 'other';

const accents = /\p{M}/gu;

/** The letter a name is found under, as it stands in an address: `e` for “Élysée”. */
export function letterOf(name: string): string {
  const [first = ''] = name.trim().normalize('NFD').replace(accents, '').toLowerCase();
  return /^[a-z]$/.test(first) ? first : otherLetter;
}

/** Letters in the order of the alphabet, what has none last. */
export const inAlphabet = (letters: Iterable<string>): string[] =>
  [...new Set(letters)].toSorted((a, b) => Number(a === otherLetter) - Number(b === otherLetter) || (a < b ? -1 : 1));
