import type { Article } from '../articles/article.ts';
import { speaksToPrograms } from './en/speaks-to-programs.ts';
import { stemsOf } from './unit.ts';

/**
 * The article, with a name and day for a headline where its own speaks to programs, or has no word that its text has: headlines
 * are printed beside the passages, and nobody has chosen them.
 */
export function withQuietHeadline(article: Article): Article {
  const said = stemsOf(article.sentences.map(({ text }) => text).join(' '));
  const own = stemsOf(article.title);
  const honest = !speaksToPrograms(article.title) && (own.size === 0 || !own.isDisjointFrom(said));
  if (honest || article.sentences.length === 0) return article;
  return { ...article, title: [article.name, article.published?.slice(0, 10)].filter(Boolean).join(', ') };
}
