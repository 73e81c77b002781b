import { lower, type Vocabulary } from './vocabulary.ts';

type Value = { text: string; value: string };

/** Digits with their separators, or words that are numbers, with a multiplier behind them where the language has one. */
const token = /\p{N}+(?:[.,\u00a0\u202f' ]\p{N}{3}(?!\p{N}))*(?:[.,]\p{N}+)?|[\p{L}\p{M}]+/gu;

/** Numbers of a text that no source has: digits and words alike, whatever separates thousands and decimals. */
export function numbersNotThere(text: string, sources: readonly string[], vocabulary: Vocabulary): string[] {
  const known = new Set(sources.flatMap((source) => valuesIn(source, vocabulary)).map(({ value }) => value));
  return valuesIn(text, vocabulary)
    .filter(({ value }) => !known.has(value))
    .map((each) => each.text);
}

function valuesIn(text: string, { numbers, multipliers }: Vocabulary): Value[] {
  const tokens = [...text.matchAll(token)].map(([word]) => word);
  return tokens.flatMap((word, at): Value[] => {
    const value = /^\p{N}/u.test(word) ? numberOf(word) : numbers.get(lower(word));
    if (value === undefined) return [];
    const next = tokens[at + 1] ?? '';
    const times = multipliers.get(lower(next));
    if (times === undefined || Number.isNaN(Number(value))) return [{ text: word, value: String(value) }];
    return [{ text: `${word} ${next}`, value: String(Math.round(Number(value) * times)) }];
  });
}

/** `1.240`, `1,240` and `1 240` are one number; `1,5` and `1.5` are another. */
function numberOf(digits: string): string | number {
  const grouped = /^\p{N}{1,3}(?:[.,\u00a0\u202f' ]\p{N}{3})+$/u.test(digits);
  const plain = grouped ? digits.replaceAll(/[^\p{N}]/gu, '') : decimal(digits);
  return Number.isNaN(Number(plain)) ? plain : Number(plain);
}

const decimal = (digits: string): string => {
  const [, whole = digits, part] = /^(.*?)(?:[.,](\p{N}+))?$/su.exec(digits) ?? [];
  return `${whole.replaceAll(/[^\p{N}]/gu, '')}${part === undefined ? '' : `.${part}`}`;
};
