import newsroom from '../../newsroom.config.ts';
import type { Claim, Objection, Passage } from './draft.ts';
import type { ModelClaim } from './model-answer.ts';
import type { Evidence, NumberedSentence } from './numbered-evidence.ts';
import { mayTake, take, type Taken } from './quoting-budget.ts';
import { addsNothing, sharedWords, type ResolvedClaim } from './write-with-model-resolve.ts';

type Told = { claims: Map<ModelClaim, Claim>; refused: (Objection & { of: ModelClaim })[] };

/**
 * Claims with their passages, first come first served. Where a claim would take more of an article than may be quoted, the
 * sentence is left out if the others carry the claim, replaced by one of another article that says it too, or the claim is refused.
 */
export function passagesFor(claims: readonly ResolvedClaim[], evidence: Evidence): Told {
  let taken: Taken = new Map();
  const affordable: ResolvedClaim[] = [];
  const refused: Told['refused'] = [];
  for (const claim of claims) {
    const afforded = withinBudget(claim, taken, evidence);
    if (afforded === null)
      refused.push({
        of: claim.of,
        text: claim.text,
        why: 'More words of its articles would be quoted than may be: rest it on sentences that are quoted already or on a shorter one, or leave it out.',
      });
    else affordable.push({ ...claim, sentences: afforded.sentences });
    taken = afforded?.taken ?? taken;
  }
  return {
    claims: new Map(affordable.map((claim) => [claim.of, { text: claim.text, passages: passagesOf(claim, affordable) }])),
    refused,
  };
}

function withinBudget(
  claim: ResolvedClaim,
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
  const open = () => claim.sentences.filter((sentence) => !kept.has(sentence) && !addsNothing(claim.text, sentence, [...kept]));
  claim.sentences.forEach(afford);
  for (const sentence of open()) afford(standIn(claim.text, sentence, taken, evidence));
  if (kept.size === 0 || open().length > 0) return null;
  return { sentences: [...kept].toSorted((one, other) => one.number - other.number), taken };
}

/**
 * Another sentence that has every word the claim took from this one, three at least; one that is quoted already, if
 * there is. None where the claim quotes, or names the publisher whose sentence it is.
 */
function standIn(text: string, sentence: NumberedSentence, taken: Taken, { byNumber }: Evidence): NumberedSentence | undefined {
  if (/[“”"]/u.test(text) || text.includes(sentence.article.name) || sharedWords(text, sentence).size < 3) return undefined;
  const others = [...byNumber.values()].filter(
    (other) => other !== sentence && mayTake(other.article, alone(other), taken) && addsNothing(text, sentence, [other]),
  );
  return others.find((other) => taken.get(other.article.url)?.some(({ first }) => first === other.index)) ?? others[0];
}

const alone = ({ article, index }: NumberedSentence): Passage => ({ url: article.url, first: index, last: index });

/** Neighbours become one passage where the same claims rest on both: so no sentence is printed in two footnotes. */
function passagesOf({ sentences }: ResolvedClaim, all: readonly ResolvedClaim[]): Passage[] {
  const passages: { passage: Passage; words: number; last: NumberedSentence }[] = [];
  for (const sentence of sentences) {
    const open = passages.at(-1);
    if (open !== undefined && goesWith(open, sentence, all)) {
      open.passage.last = sentence.index;
      open.words += sentence.words;
      open.last = sentence;
    } else passages.push({ passage: alone(sentence), words: sentence.words, last: sentence });
  }
  return passages.map(({ passage }) => passage);
}

function goesWith(
  { words, last }: { words: number; last: NumberedSentence },
  sentence: NumberedSentence,
  all: readonly ResolvedClaim[],
): boolean {
  const follows = last.article === sentence.article && last.index + 1 === sentence.index;
  const together = all.every(({ sentences }) => sentences.includes(last) === sentences.includes(sentence));
  return follows && together && words + sentence.words <= newsroom.quoting.passageWords;
}
