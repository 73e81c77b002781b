import type { Article } from './article.ts';
import { attributedTo } from './attributed-to.ts';
import { copies } from './copies.ts';
import { agencies } from './en/agencies.ts';
import { outletsOf, type Outlets, voiceId } from './outlets.ts';

/**
 * The same articles in the same order, each with the voice it speaks with: its publisher's, unless its feed or byline credits
 * another, its text is a copy (then the original's), or its central statement is attributed to another outlet or agency.
 * The order of the input is of no account. Applying it again changes nothing.
 */
export function withVoices(articles: Article[]): Article[] {
  const outlets = outletsOf(articles);
  const own = articles.map((article) => ({ ...article, voice: ownVoice(article, outlets) }));
  const ordered = own.toSorted((a, b) => compare(rank(a), rank(b)));
  const originals = copies(ordered);
  const voices = new Map<Article, string>();
  ordered.forEach((article, at) => {
    const original = ordered[originals[at] ?? -1];
    voices.set(article, (original && voices.get(original)) ?? article.voice);
  });
  return own.map((article) => ({ ...article, voice: voices.get(article) ?? article.voice }));
}

/** The independent voices among articles, sorted: only news corroborates. */
export const voicesOf = (articles: Article[]): string[] =>
  [...new Set(articles.filter(({ kind }) => kind === 'news').map(({ voice }) => voice))].sort();

function ownVoice(article: Article, outlets: Outlets): string {
  if (article.voice !== article.publisher) return known(article.voice, outlets);
  return attributedTo(article, outlets) ?? article.publisher;
}

/** A credit is a slug until the outlet turns out to be one of the sources. */
function known(voice: string, outlets: Outlets): string {
  for (const [name, publisher] of outlets) if (voiceId(name) === voice) return publisher;
  return voice;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Who can be copied comes first: agencies, then texts that credit nobody, each by time. */
function rank(article: Article): string {
  const order = agencies.has(article.publisher) ? 0 : article.voice === article.publisher ? 1 : 2;
  return `${order} ${article.published ?? '9999'} ${article.url}`;
}
