import newsroom from '../../newsroom.config.ts';
import type { Claim, Objection, Passage } from './draft.ts';
import type { ModelClaim } from './model-answer.ts';
import type { Evidence, NumberedSentence } from './numbered-evidence.ts';
import { mayTake, take, type Taken } from './quoting-budget.ts';
import { alone, type ResolvedClaim } from './write-with-model-resolve.ts';
import { whatCarries } from './write-with-model-support.ts';

type Told = { claims: Map<ModelClaim, Claim>; refused: (Objection & { of: ModelClaim })[] };

const overspent =
  'More words of its articles would be quoted than may be: rest it on sentences that are quoted already or on a shorter one, or leave it out.';

/**
 * Claims with their passages, in order of importance: first each takes what it cannot do without, then, with the words that are left, what
 * else it rests on. Where even the first is more of an article than may be quoted, another article’s sentence may say it too; else the claim is refused.
 */
export function passagesFor(claims: readonly ResolvedClaim[], evidence: Evidence): Told {
  let taken: Taken = new Map();
  const refused: Told['refused'] = [];
  const affordable = claims.flatMap((claim) => {
    const carried = whatCarries(claim, taken, evidence);
    if (carried === null) {
      refused.push({ of: claim.of, text: claim.text, why: overspent });
      return [];
    }
    taken = carried.taken;
    return [{ claim, sentences: carried.sentences }];
  });
  const told = affordable.map(({ claim, sentences }) => {
    const others = claim.sentences.filter((sentence) => {
      if (sentences.includes(sentence) || !mayTake(sentence.article, alone(sentence), taken)) return false;
      taken = take(alone(sentence), taken);
      return true;
    });
    return { ...claim, sentences: [...sentences, ...others].toSorted((one, other) => one.number - other.number) };
  });
  return {
    claims: new Map(told.map((claim) => [claim.of, { text: claim.text, passages: passagesOf(claim, told) }])),
    refused,
  };
}

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
