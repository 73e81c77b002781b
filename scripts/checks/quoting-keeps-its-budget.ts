import type { CitedArticle } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import { sentencesOf } from '../text/sentences.ts';
import { foldTypography } from '../text/typography.ts';
import { countWords } from '../text/words.ts';
import type { Footnote } from '../stories/story.ts';
import type { Check } from './check.ts';

const { words: mostWords, share, shortWords } = newsroom.quoting;

/**
 * What is taken from one article, over body and footnotes together, keeps within the budget. Quotations of the body stand
 * in its passages, so that the distinct sentences of the passages are all there is to count. One sentence is always allowed.
 */
export const quotingKeepsItsBudget: Check = ({ front, footnotes }) =>
  front.articles.flatMap((article) => {
    const notes = footnotes.filter(({ url }) => url === article.url);
    const sentences = distinctSentences(notes);
    const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
    if (sentences.length <= 1 || words <= mostOf(article)) return [];
    return [{ code: 'quoted-too-much', line: notes[0]?.line ?? 1, url: article.url, words, most: mostOf(article) }];
  });

/** A source that allows one sentence only allows no second, however short. */
function mostOf({ words, quote }: CitedArticle): number {
  const most = Math.min(mostWords, Math.floor(words * share));
  return quote === 'short' ? Math.min(most, shortWords) : most;
}

function distinctSentences(footnotes: Footnote[]): string[] {
  const sentences = footnotes.flatMap(({ passage }) => sentencesOf(passage));
  return [...new Map(sentences.map((sentence) => [foldTypography(sentence), sentence])).values()];
}
