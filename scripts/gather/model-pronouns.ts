import type { Sides } from './model-sides.ts';

/** “Found it on him” of “found it on them”: a pronoun right behind the same word that means others. */
export const othersMeant = ({ told, passage, places }: Sides): string[] =>
  told.words.flatMap(({ word, index }) => {
    const before = index === 0 ? undefined : places[index - 1];
    const its = before == null ? undefined : passage.words[before.index + 1]?.word;
    const [own, there] = [familyOf(word), its === undefined ? -1 : familyOf(its)];
    return own >= 0 && there >= 0 && own !== there && !passage.words.some((other) => familyOf(other.word) === own) ? [word] : [];
  });

const families = [/^(?:he|him|his|himself)$/u, /^(?:she|her|hers|herself)$/u, /^(?:they|them|their|theirs|themselves)$/u];
const familyOf = (word: string): number => families.findIndex((family) => family.test(word));
