import type { Evidence, NumberedSentence } from './numbered-evidence.ts';
import { mayTake, take, type Taken } from './quoting-budget.ts';
import { addsNothing, alone, sharedWords, type ResolvedClaim } from './write-with-model-resolve.ts';

/**
 * The sentences a claim cannot do without, as far as they may be quoted beside what has been taken; null where they may not. One that
 * only repeats what the claim takes from the others waits for the words that are left in the end.
 */
export function whatCarries(
  { text, sentences }: ResolvedClaim,
  before: Taken,
  evidence: Evidence,
): { sentences: NumberedSentence[]; taken: Taken } | null {
  let taken = before;
  const kept = new Set<NumberedSentence>();
  const afford = (sentence: NumberedSentence | undefined) => {
    if (sentence === undefined || !mayTake(sentence.article, alone(sentence), taken)) return;
    taken = take(alone(sentence), taken);
    kept.add(sentence);
  };
  const open = (among: readonly NumberedSentence[]) =>
    among.filter((sentence) => !kept.has(sentence) && !addsNothing(text, sentence, [...kept]));
  for (const sentence of cheapestFirst(sentences, text, before))
    if (kept.size === 0 || open([sentence]).length > 0) afford(sentence);
  for (const sentence of open(sentences)) afford(standIn(text, sentence, taken, evidence));
  if (kept.size === 0 || open(sentences).length > 0) return null;
  return { sentences: [...kept], taken };
}

/** What is quoted already first, then what gives the claim most of its words. */
function cheapestFirst(sentences: readonly NumberedSentence[], text: string, taken: Taken): NumberedSentence[] {
  const gives = (sentence: NumberedSentence) => sharedWords(text, sentence).size;
  const isFree = (sentence: NumberedSentence) => Number(isTaken(sentence, taken));
  return sentences.toSorted((one, other) => isFree(other) - isFree(one) || gives(other) - gives(one) || one.words - other.words);
}

const isTaken = ({ article, index }: NumberedSentence, taken: Taken): boolean =>
  taken.get(article.url)?.some(({ first }) => first === index) ?? false;

/**
 * Another sentence that has every word the claim took from this one, three at least; one that is quoted already, if
 * there is. None where the claim quotes, or names the publisher whose sentence it is.
 */
function standIn(text: string, sentence: NumberedSentence, taken: Taken, { byNumber }: Evidence): NumberedSentence | undefined {
  if (/[“”"]/u.test(text) || text.includes(sentence.article.name) || sharedWords(text, sentence).size < 3) return undefined;
  const others = [...byNumber.values()].filter(
    (other) => other !== sentence && mayTake(other.article, alone(other), taken) && addsNothing(text, sentence, [other]),
  );
  return others.find((other) => isTaken(other, taken)) ?? others.toSorted((one, other) => one.words - other.words)[0];
}
