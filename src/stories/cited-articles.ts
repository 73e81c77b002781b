import type { CitedArticle } from '../../content/schema.ts';
import type { Passage } from './passages.ts';
import type { Story } from './story.ts';

/** An article with the passages taken from it: one entry of “Sources and passages”. */
export type ArticleWithPassages = { article: CitedArticle; passages: Passage[] };

/** Each article a story rests on, once, with its passages by number; and the passages whose article is not listed. */
export function citedArticles(story: Story): { articles: ArticleWithPassages[]; strays: Passage[] } {
  const { passages } = story.body;
  const listed = new Set(story.front.articles.map((article) => article.url));
  return {
    articles: story.front.articles.map((article) => ({
      article,
      passages: passages.filter((passage) => passage.url === article.url),
    })),
    strays: passages.filter((passage) => !listed.has(passage.url)),
  };
}
