import type { Story } from './story.ts';

/** Words a minute of an adult reading news silently (studies of English give 220 to 260). */
const wordsAMinute = 230;

/** What reading the story takes, in whole minutes (at least one), and what was read for it. */
export function readingTime(story: Story): { minutes: number; articles: number; articleWords: number } {
  return {
    minutes: Math.max(1, Math.round(story.body.words / wordsAMinute)),
    articles: story.front.articles.length,
    articleWords: story.front.articles.reduce((sum, article) => sum + article.words, 0),
  };
}
