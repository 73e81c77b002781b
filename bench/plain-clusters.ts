import type { Article } from '../scripts/articles/article.ts';
import type { Likeness } from '../scripts/events/alike.ts';
import { link } from '../scripts/events/link.ts';
import { termsOf } from '../scripts/events/terms-of.ts';

/** The start that every figure is printed beside: words weighed by this batch alone, fading by days, average link, one threshold. */
const START = { title: 3, words: 300, fadingDays: 4, threshold: 0.13, faint: 0.01 };
const DAY = 86_400_000;

/** Groups articles the plain way; compares every pair. Gives the group of each. */
export function plainClusters(articles: Article[]): string[] {
  const vectors = weighed(articles.map(countsOf));
  const alike: Likeness = articles.map(() => new Map());
  vectors.forEach((vector, a) => {
    for (let b = 0; b < a; b++) {
      const value = product(vector, vectors[b] ?? new Map()) * fading(articles[a], articles[b]);
      if (value < START.faint) continue;
      alike[a]?.set(b, value);
      alike[b]?.set(a, value);
    }
  });
  const starts = articles.map((_, at) => ({ members: [at], story: 'none' as const }));
  return named(link(starts, alike, { oneEvent: START.threshold, sure: 1 }));
}

/** The group of each member, from the members of each group. */
function named(groups: number[][]): string[] {
  const names: string[] = [];
  groups.forEach((members, group) => {
    for (const member of members) names[member] = String(group);
  });
  return names;
}

function countsOf({ title, sentences }: Article): Map<string, number> {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const counts = new Map<string, number>();
  const count = (term: string, times: number) => counts.set(term, (counts.get(term) ?? 0) + times);
  for (const term of termsOf(title)) count(term, START.title);
  for (const term of termsOf(text.split(/\s+/, START.words).join(' '))) count(term, 1);
  return counts;
}

function weighed(documents: Map<string, number>[]): Map<string, number>[] {
  const holding = new Map<string, number>();
  for (const counts of documents) for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  return documents.map((counts) => {
    const weights = [...counts].map(
      ([term, n]) => [term, (1 + Math.log(n)) * Math.log(documents.length / (holding.get(term) ?? 1))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

function product(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

function fading(a: Article | undefined, b: Article | undefined): number {
  if (!a?.published || !b?.published) return 1;
  const apart = Math.abs(Date.parse(a.published) - Date.parse(b.published)) / DAY;
  return Math.exp(-Math.max(0, apart - 1) / START.fadingDays);
}
