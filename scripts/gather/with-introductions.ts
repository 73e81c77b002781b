import { ownWords } from '../checks/evidence.ts';
import { nameSource } from '../checks/names/name-source.ts';
import { nameStandsIn } from '../checks/same-name.ts';
import type { Claim, Passage } from '../drafts/draft.ts';
import { claimsOf, mapClaims } from '../drafts/map-claims.ts';
import { mayTake, take, type Taken } from '../drafts/quoting-budget.ts';
import type { ModelDraft } from '../drafts/write-with-model.ts';
import type { Event } from '../events/event.ts';
import { passageOf } from '../stories/notebook.ts';
import { namesIn } from '../text/names.ts';
import { introducingSentence } from './introducing-sentence.ts';

/**
 * The draft with one more passage where a claim names somebody whom its passage calls “the minister”, “Ruiz” or “she”: the sentence of
 * the same article that introduces them, as far as the quoting budget goes. So the name can be checked from the story file alone.
 */
export function withIntroductions(draft: ModelDraft, event: Event): ModelDraft {
  let taken: Taken = claimsOf(draft)
    .flatMap(({ passages }) => passages)
    .reduce((all, passage) => take(passage, all), new Map() as Taken);
  const renewed = new Map<Claim, Claim>();
  const change = (old: Claim): Claim => {
    const known = renewed.get(old);
    if (known !== undefined) return known;
    const added = introductionsFor(old, event, taken);
    for (const passage of added) taken = take(passage, taken);
    const claim = added.length === 0 ? old : { ...old, passages: [...added, ...old.passages] };
    renewed.set(old, claim);
    return claim;
  };
  const introduced = mapClaims(draft, change);
  return { ...introduced, origin: new Map([...draft.origin].map(([claim, of]) => [renewed.get(claim) ?? claim, of])) };
}

function introductionsFor({ text, passages }: Claim, { articles }: Event, taken: Taken): Passage[] {
  const cited = passages.flatMap((passage) => {
    const article = articles.find(({ url }) => url === passage.url);
    return article === undefined ? [] : [{ article, passage, words: passageOf(article, passage) }];
  });
  const sources = cited.flatMap(({ article, words }) => [words, article.title, article.name]).map(nameSource);
  const lacking = namesIn(ownWords(text)).filter((name) => !sources.some((source) => nameStandsIn(name, source)));
  const found = lacking.flatMap(({ text: name }) => {
    for (const { article, passage, words } of cited) {
      const at = introducingSentence(name, article, passage.first, words);
      if (at === null) continue;
      const introduction = asTaken({ url: article.url, first: at, last: at }, taken);
      if (mayTake(article, introduction, taken)) return [introduction];
    }
    return [];
  });
  return found.filter((one, at) => found.findIndex((other) => other.url === one.url && other.first === one.first) === at);
}

/** A sentence that is part of a longer passage already is cited by that passage: no sentence is printed twice. */
const asTaken = (sentence: Passage, taken: Taken): Passage =>
  taken.get(sentence.url)?.find(({ first, last }) => first <= sentence.first && sentence.last <= last) ?? sentence;
