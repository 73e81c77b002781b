import { speechVerb } from '../checks/en/speech.ts';
import type { Told } from '../checks/told.ts';
import { grammarWords } from '../text/en/grammar-words.ts';

/** How a newsroom says where a quotation is from, besides the verbs of speech. */
const credit = /^(?:also|quot(?:es|ed)|speaks|puts|of|according)$/u;

/**
 * The writer's own words that stand in none of a sentence's passages, in no form: where a retelling may say something else. Numbers,
 * days and names are left to their own rules, and who reports what is no part of what is reported. A single word that opens the sentence
 * has its capital from there, and may be none.
 */
export function absentWords(told: Told[], isCredited: boolean): string[] {
  return [...new Set(told.flatMap((each) => absentIn(each, isCredited)))];
}

function absentIn({ own, all }: Told, isCredited: boolean): string[] {
  const words = new Set(all.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  return own.tokens
    .filter(({ kind, word, index }) =>
      kind === 'name'
        ? index === 0 && own.tokens[1]?.kind !== 'name'
        : kind === 'content' || (kind === 'small' && !grammarWords.has(word)),
    )
    .filter(({ word, stem }) => !words.has(word) && !all.some(({ stems }) => stems.has(stem)))
    .filter(({ word }) => !isCredited || !(speechVerb.test(word) || credit.test(word)))
    .map(({ written }) => written);
}
