import type { Article } from '../articles/article.ts';
import { roundUpHeadlines } from './en/round-up-headlines.ts';

/** Whether a page says of itself that it covers many matters, or one matter on and on: a digest, a liveblog, “what we know”. */
export const isRoundUp = ({ kind, title }: Pick<Article, 'kind' | 'title'>): boolean =>
  kind === 'liveblog' || roundUpHeadlines.some((pattern) => pattern.test(title));
