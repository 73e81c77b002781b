import type { Article } from '../articles/article.ts';
import type { Source } from '../../content/schema.ts';
import type { Remembered } from './remembered-articles.ts';

type Sources = readonly (Source & { id: string })[];

/** Remembered articles as their source files stand today: a name, a family or a quoting rule may have changed since they were read. */
export function upToDate(remembered: Remembered[], sources: Sources): Remembered[] {
  return remembered.flatMap(({ link, article }) => {
    const source = sources.find((each) => each.id === article.source);
    // Where pages may no longer be fetched, what was read of one is read again from the feed.
    return source === undefined || (!source.pages && article.from === 'page')
      ? []
      : [{ link, article: renewed(article, source) }];
  });
}

function renewed(article: Article, source: Source): Article {
  const { name, publisher, section = null } = source;
  const voice = article.voice === article.publisher ? publisher : article.voice;
  // The page's own limit (`max-snippet`) stays, whatever the source file allows.
  const quote = source.quote === 'full' && article.snippet !== undefined ? 'short' : source.quote;
  return { ...article, name, publisher, voice, section, quote };
}
