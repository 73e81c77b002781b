import type { Article } from '../articles/article.ts';

/**
 * The articles a digest may quote, earliest first: news that its source lets us quote; of a voice that is heard several
 * times its own articles, or, where it speaks through others only, the first of these.
 */
export function quotableArticles(articles: readonly Article[]): Article[] {
  const usable = distinct(articles.filter(isUsable).sort(byTime));
  return usable.filter((article) => {
    const same = usable.filter((other) => other.voice === article.voice);
    const own = same.filter((other) => other.publisher === other.voice);
    return own.length > 0 ? own.includes(article) : article === same[0];
  });
}

const isUsable = (article: Article) => article.kind === 'news' && article.quote !== 'none' && article.sentences.length > 0;

const distinct = (articles: Article[]) =>
  articles.filter((article, at) => articles.findIndex((other) => other.url === article.url) === at);

/** Earliest first, undated last; then by address, so that the order they came in decides nothing. */
function byTime(one: Article, other: Article): number {
  const [first, second] = [`${one.published ?? '~'} ${one.url}`, `${other.published ?? '~'} ${other.url}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
