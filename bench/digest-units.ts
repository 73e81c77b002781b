import type { Article } from '../scripts/articles/article.ts';
import { aimFor } from '../scripts/drafts/aim-for.ts';
import { isBoilerplate } from '../scripts/drafts/en/is-boilerplate.ts';
import { gainOf, toldBy } from '../scripts/drafts/gain.ts';
import type { Scored } from '../scripts/drafts/score-units.ts';
import { toUnit, type Unit } from '../scripts/drafts/unit.ts';
import { prices } from '../scripts/drafts/weights.ts';
import { countWords } from '../scripts/text/words.ts';
import type { DigestRow } from './digest-rows.ts';

/** Fewer words than this are a label, not a sentence. */
const LEAST_WORDS = 5;

/** The sentences of a row as the digest writer sees them; each of its articles counts as a voice, and none has a date. */
export function unitsOfRow({ docs }: Pick<DigestRow, 'docs'>): Unit[] {
  return docs.flatMap(({ title, sentences }, number) => {
    const article = articleOf(String(number), title, sentences);
    return sentences.flatMap((text, at) =>
      countWords(text) < LEAST_WORDS || isBoilerplate(text) ? [] : [toUnit(article, at, at, false, [])],
    );
  });
}

function articleOf(id: string, title: string, sentences: readonly string[]): Article {
  return {
    ...{ url: id, source: id, name: id, publisher: id, voice: id, title },
    ...({ kind: 'news', published: null, retrieved: '', language: 'en', from: 'page', quote: 'full', section: null } as const),
    ...{
      sentences: sentences.map((text, paragraph) => ({ text, paragraph })),
      words: countWords(sentences.join(' ')),
      sha256: '',
    },
  };
}

/** The digest writer’s choice without its form: each time the sentence that adds most a word, until `most` words, all that so few articles give, or nothing is worth them. */
export function chosenOf(scored: readonly Scored[], most: number): Unit[] {
  const [open, chosen] = [new Set(scored), [] as Scored[]];
  const aim = aimFor(most, new Set(scored.map(({ unit }) => unit.article)));
  for (let words = 0; words < aim && open.size > 0;) {
    const told = toldBy(chosen);
    const [best] = [...open].map((each) => ({ each, gain: gainOf(each, told) })).sort((a, b) => b.gain - a.gain);
    if (best === undefined || best.gain < prices.least) break;
    open.delete(best.each);
    chosen.push(best.each);
    words += best.each.unit.words;
  }
  return chosen.map(({ unit }) => unit);
}
