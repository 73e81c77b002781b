import type { SettledCase } from '../checks/case-of.ts';
import type { Claim, Draft, Passage } from '../drafts/draft.ts';
import { mapClaims } from '../drafts/map-claims.ts';
import { type SetRight, setQuotationsRight } from '../drafts/set-quotations-right.ts';
import type { Event } from '../events/event.ts';
import { passageOf } from '../stories/notebook.ts';

/** A draft with its quotations in the wording of their passages, the claims that changed, and each case. */
export type Righted = { draft: Draft; renewed: ReadonlyMap<Claim, Claim>; cases: SettledCase[] };

/** Sets right what code may set right of its own accord: the words between quotation marks, and nothing else of the draft. */
export function withQuotationsRight(draft: Draft, event: Event): Righted {
  const renewed = new Map<Claim, Claim>();
  const cases: SettledCase[] = [];
  const right = (text: string, passages: Passage[]): string => {
    const words = passages.flatMap((passage) => wordsOf(passage, event));
    const { text: set, repairs } = setQuotationsRight(
      text,
      words.map((each) => each.passage),
    );
    for (const repair of repairs) cases.push(caseOf(text, words, repair));
    return set;
  };
  const claim = (old: Claim): Claim => {
    const text = right(old.text, old.passages);
    const now = text === old.text ? old : (renewed.get(old) ?? { ...old, text });
    if (now !== old) renewed.set(old, now);
    return now;
  };
  const all = draft.paragraphs.flat().flatMap(({ passages }) => passages);
  const title = right(draft.title, all);
  const summary = right(draft.summary, all);
  const righted = mapClaims({ ...draft, title, summary }, claim);
  return { draft: righted, renewed, cases };
}

type Words = { publisher: string; passage: string };

function wordsOf(pointer: Passage, { articles }: Event): Words[] {
  const article = articles.find(({ url }) => url === pointer.url);
  return article ? [{ publisher: article.name, passage: passageOf(article, pointer) }] : [];
}

const caseOf = (statement: string, words: Words[], { was, is }: SetRight): SettledCase => ({
  code: 'quote-not-found',
  statement,
  evidence: words.map(({ publisher, passage }) => `${publisher}: “${passage}”`),
  expected: is,
  found: was,
  why: `“${was}” is not what the passage says: set right to “${is}”.`,
  became: 'set-right',
});
