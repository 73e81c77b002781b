import { multipliers, ordinalNumbers, smallNumbers } from './en/number-words.ts';

const big = [...multipliers.keys()].filter((word) => word.length > 2);
const any = [...smallNumbers.keys(), ...ordinalNumbers.keys(), ...big, ...big.map((word) => `${word}th`)]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A number in words: “twenty-one”, “two hundred and five”, “a dozen”, “half a million”, “forty-second”. */
export const numberWordPattern = `(?:half-dozen|(?:half(?:\\sof)?|(?:a|three)[\\s-]quarters?\\sof)\\sa\\s(?:${big.join('|')})|(?:an?\\s(?=(?:${big.join('|')})\\b))?(?:${any})(?:(?:\\s|-|\\sand\\s)(?:${any}))*(?:[\\s-]and[\\s-]a[\\s-]half)?)\\b`;

/** What a number in words is worth, and whether it is an ordinal; null where its words make no number (“one two”, “third two”). */
export function valueOfWords(text: string): { value: number; ordinal: boolean } | null {
  const words = text.toLowerCase().split(/[\s-]+/u);
  const part = words[0] === 'half' ? 1 / 2 : /^quarters?$/u.test(words[1] ?? '') ? (words[0] === 'a' ? 1 / 4 : 3 / 4) : null;
  if (part !== null) return { value: (multipliers.get(words.at(-1) ?? '') ?? Number.NaN) * part, ordinal: false };
  const half = /[\s-]and[\s-]a[\s-]half$/iu.test(text);
  const counted = (half ? words.slice(0, -3) : words).filter((word) => !['a', 'an', 'and'].includes(word));
  const total = sum(counted);
  return total === null ? null : { value: total + (half ? 0.5 : 0), ordinal: isOrdinal(counted.at(-1) ?? '') };
}

const isOrdinal = (word: string) => ordinalNumbers.has(word) || (word.endsWith('th') && multipliers.has(word.slice(0, -2)));

/** Hundreds multiply what stands before them, thousands and more close a group; a word may only fill places still empty. */
function sum(words: string[]): number | null {
  let [total, group, place] = [0, 0, Number.POSITIVE_INFINITY];
  for (const word of words) {
    const small = smallNumbers.get(word) ?? ordinalNumbers.get(word);
    const factor = multipliers.get(word) ?? multipliers.get(word.replace(/th$/u, ''));
    if (small !== undefined) {
      const size = small >= 20 ? 100 : 10;
      if (small >= place || (place === 100 && small >= 100)) return null;
      group += small;
      place = size === 100 ? 10 : 0;
    } else if (factor !== undefined && factor < 1000) {
      group = Math.max(group, 1) * factor;
      place = factor;
    } else if (factor !== undefined) {
      total += Math.max(group, 1) * factor;
      [group, place] = [0, Number.POSITIVE_INFINITY];
    }
  }
  return total + group;
}
