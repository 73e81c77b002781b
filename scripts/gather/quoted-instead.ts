import type { Claim, Draft } from '../drafts/draft.ts';
import { claimsOf } from '../drafts/map-claims.ts';
import type { ModelClaim } from '../drafts/model-answer.ts';
import type { Evidence, NumberedSentence } from '../drafts/numbered-evidence.ts';
import { mayTake, mostWords, take, type Taken } from '../drafts/quoting-budget.ts';
import { say, silence } from '../drafts/say.ts';
import { unitsOf } from '../drafts/unit.ts';
import { withoutLeaning } from '../drafts/without-leaning.ts';

/** A lead that may not stand as the model tells it, quoted as the digest would open with it: the story is not lost over it. */
export function withLeadQuoted(draft: Draft, lead: ModelClaim, failed: Claim | undefined, evidence: Evidence): Draft | null {
  // “He said so” behind the failed lead goes with it: behind a quotation he would be somebody else.
  const stay = withoutLeaning(
    draft.paragraphs.flat(),
    (claim) => claim === failed,
    ({ text }) => text,
  );
  const rest = { ...draft, paragraphs: draft.paragraphs.map((claims) => claims.filter((claim) => stay.includes(claim))) };
  const quoted = quotedInstead(lead, rest, evidence, 'lead');
  return quoted === null ? null : { ...rest, paragraphs: [[quoted], ...rest.paragraphs].filter((claims) => claims.length > 0) };
}

/** What a second voice reports, quoted at the end: of the sentences the model chose, the first of a voice that is not heard yet. */
export function withAnotherVoice(draft: Draft, chosen: readonly ModelClaim[], evidence: Evidence): Draft | null {
  const urls = new Set(claimsOf(draft).flatMap(({ passages }) => passages.map(({ url }) => url)));
  const heard = new Set(evidence.articles.filter(({ article }) => urls.has(article.url)).map(({ article }) => article.voice));
  for (const claim of chosen) {
    const quoted = quotedInstead(claim, draft, evidence, 'detail', heard);
    if (quoted !== null) return { ...draft, paragraphs: [...draft.paragraphs, [quoted]] };
  }
  return null;
}

/** The first sentence the claim rests on that can be quoted alone, may be, and is not yet. */
export function quotedInstead(
  { rests }: ModelClaim,
  draft: Draft,
  { byNumber }: Evidence,
  role: 'lead' | 'detail',
  heard: ReadonlySet<string> = new Set(),
): Claim | null {
  const taken: Taken = claimsOf(draft)
    .flatMap(({ passages }) => passages)
    .reduce((all, passage) => take(passage, all), new Map() as Taken);
  const units = rests
    .flatMap((number) => byNumber.get(number) ?? [])
    .filter(({ article }) => !heard.has(article.voice))
    .flatMap((sentence) => unitFor(sentence) ?? []);
  const unit = units.find((each) => mayTake(each.article, each.passage, taken));
  return unit === undefined ? null : say(unit, role, silence()).claim;
}

/** “Test.”: as few words report nothing; and what begins small is torn out of something. */
const LEAST = 5;
const isTorn = (text: string) => !/^[“‘"'(]*[\p{Lu}\p{N}]/u.test(text) || /\p{L}{3}[.!?]\s\p{Ll}/u.test(text);

const unitFor = ({ article, index, words, text }: NumberedSentence) =>
  words < LEAST || isTorn(text)
    ? undefined
    : unitsOf(article, mostWords(article)).find(
        ({ passage, leans }) => passage.first === index && passage.last === index && !leans,
      );
