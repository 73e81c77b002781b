import type { SettledCase } from '../checks/case-of.ts';
import { read } from '../checks/reading.ts';
import type { Claim, Passage } from '../drafts/draft.ts';
import { claimsOf, mapClaims } from '../drafts/map-claims.ts';
import type { ModelDraft } from '../drafts/write-with-model.ts';
import type { Event } from '../events/event.ts';
import { passageOf } from '../stories/notebook.ts';
import type { Filing } from '../stories/to-story.ts';
import { sentencesOf } from '../text/sentences.ts';
import { brief } from './brief.ts';
import { type Faulty, faultsIn } from './model-faults.ts';
import { againstIn } from './model-one-sentence.ts';
import { type Source, waysToSay } from './ways-to-say.ts';

/** A draft whose sentences are set right, what was done to them in sentences, and the cases that are settled by it. */
export type SentencesRight = { draft: ModelDraft; notes: string[]; cases: SettledCase[] };

/**
 * The draft with each sentence that may not stand set right by code: its passage’s own words in its passage’s order, with what the writer left out
 * struck as far as it can be. It is taken only where the same checks find nothing in it; else the writer’s sentence stays, for its writer to mend.
 */
export function withSentencesRight(draft: ModelDraft, event: Event, filing: Filing): SentencesRight {
  const first = faultsIn(draft, event, filing);
  const now = new Map<Claim, Claim>();
  const left = new Map<Claim, string[]>();
  const isFaulty = (faults: readonly Faulty[]) => (claim: Claim) => faults.some(({ of }) => of === (now.get(claim) ?? claim));
  let faulty = [...new Set(claimsOf(draft).filter(isFaulty(first)))];
  while (faulty.length > 0) {
    for (const claim of faulty) {
      const [text, ...others] = left.get(claim) ?? waysFor(claim, event);
      left.set(claim, others);
      if (text === undefined) now.delete(claim);
      else now.set(claim, { text, passages: bearing(text, claim, event) });
    }
    const faults = faultsIn(changed(draft, now), event, filing);
    faulty = [...now.keys()].filter(isFaulty(faults));
  }
  return { draft: changed(draft, now), ...told(now, first) };
}

const waysFor = (claim: Claim, event: Event): string[] => waysToSay(claim.text, sourcesOf(claim, event));

const sourcesOf = ({ passages }: Claim, { articles }: Event): Source[] =>
  passages.flatMap((passage) => {
    const article = articles.find(({ url }) => url === passage.url);
    return article === undefined ? [] : [{ text: passageOf(article, passage), publisher: article.name }];
  });

/** The passages that say it, with what stands beside them in the same article: who “he” is. The others would bear out what they do not say. */
function bearing(text: string, claim: Claim, event: Event): Claim['passages'] {
  const ways = [text, text.replace(reporter, '.')].map(read);
  const says = (passage: Passage) =>
    sourcesOf({ text, passages: [passage] }, event).some((source) =>
      ways.some((way) => againstIn(way, [sentencesOf(source.text).map(read)]).length === 0),
    );
  const urls = new Set(claim.passages.filter(says).map(({ url }) => url));
  return urls.size === 0 ? claim.passages : claim.passages.filter(({ url }) => urls.has(url));
}

/** “, the Tamber Post reported.” */
const reporter = /,\s[^,]+\s(?:reported|reports|said|says)\.$/iu;

function changed(draft: ModelDraft, by: ReadonlyMap<Claim, Claim>): ModelDraft {
  const change = (claim: Claim) => by.get(claim) ?? claim;
  return { ...mapClaims(draft, change), origin: new Map([...draft.origin].map(([claim, of]) => [change(claim), of])) };
}

function told(now: ReadonlyMap<Claim, Claim>, faults: readonly Faulty[]): Pick<SentencesRight, 'notes' | 'cases'> {
  const whys = (claim: Claim) => faults.filter(({ of }) => of === claim);
  return {
    notes: [...now].map(
      ([was, is]) => `set right: “${brief(was.text)}” to “${is.text}” ${[...new Set(whys(was).map(({ why }) => why))].join(' ')}`,
    ),
    cases: [...now.keys()]
      .flatMap(whys)
      .flatMap((fault) => (fault.case ? [{ ...fault.case, became: 'set-right' as const }] : [])),
  };
}
