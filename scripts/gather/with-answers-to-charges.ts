import type { Claim, Draft } from '../drafts/draft.ts';
import { answeredCharges } from '../drafts/charges.ts';
import { answersAt, chargeIn } from '../drafts/en/denials.ts';
import { claimsOf } from '../drafts/map-claims.ts';
import type { Evidence, NumberedSentence } from '../drafts/numbered-evidence.ts';
import { quotedInstead } from './quoted-instead.ts';
import { withoutClaims } from './without-claims.ts';

/**
 * The draft with the answer of whoever is charged with something in it, quoted behind the paragraph with the charge where the model left
 * it out; where no more of an article may be quoted, a later sentence gives way. And what could not be added.
 */
export function withAnswersToCharges(
  draft: Draft,
  evidence: Evidence,
  stands: (draft: Draft) => boolean,
): { draft: Draft; notes: string[] } {
  const notes: string[] = [];
  let now = draft;
  for (const { charges, answers } of answeredCharges(evidence)) {
    const charge = now.paragraphs.flat().find((claim) => chargeIn(claim.text) !== null && restsOn(claim, charges));
    const isAnswered = claimsOf(now).some((claim) => restsOn(claim, answers) && answersAt(claim.text) >= 0);
    if (charge === undefined || isAnswered) continue;
    const rests = answers.toSorted((one, other) => one.words - other.words).map(({ number }) => number);
    const answered = [now, ...roomier(now, charge)]
      .map((room) => answeredBehind(charge, rests, room, evidence))
      .find((each) => each !== null && stands(each));
    if (answered) now = answered;
    else notes.push(`a charge is told without its answer, which cannot be quoted: sentence ${rests.join(' or ')}`);
  }
  return { draft: now, notes };
}

function answeredBehind(charge: Claim, rests: number[], draft: Draft, evidence: Evidence): Draft | null {
  const answer = quotedInstead({ say: '', rests }, draft, evidence, 'detail');
  const at = draft.paragraphs.findIndex((claims) => claims.includes(charge));
  return answer && { ...draft, paragraphs: draft.paragraphs.toSpliced(at + 1, 0, [answer]) };
}

/** The draft without one sentence, the last first, and whatever else rests on the same; the lead and the charge stay. */
function roomier(draft: Draft, charge: Claim): Draft[] {
  const body = draft.paragraphs.flat();
  return body
    .slice(1)
    .filter((claim) => claim !== charge)
    .toReversed()
    .flatMap((claim) => {
      const isSame = ({ passages }: Claim) =>
        claim.passages.some(({ url, first }) => passages.some((its) => its.url === url && its.first === first));
      const gone = [...draft.keyPoints, ...body].filter((each) => each !== charge && each !== body[0] && isSame(each));
      return (
        withoutClaims(
          draft,
          gone.map((of) => ({ of, why: '' })),
        ) ?? []
      );
    })
    .filter((each) => each.paragraphs.flat().includes(charge));
}

const restsOn = ({ passages }: Claim, sentences: readonly NumberedSentence[]): boolean =>
  sentences.some(({ article, index }) =>
    passages.some(({ url, first, last }) => url === article.url && first <= index && index <= last),
  );
