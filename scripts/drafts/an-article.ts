import type { Article } from '../articles/article.ts';
import type { Event } from '../events/event.ts';
import { countWords } from '../text/words.ts';

/** For tests: an article of an invented outlet, a sentence an entry, `''` between two paragraphs. */
export function anArticle(name: string, lines: readonly string[], changes: Partial<Article> = {}): Article {
  const source = name.toLowerCase().replace(/^the /u, '').replaceAll(' ', '-');
  const paragraphOf = (at: number) => lines.slice(0, at).filter((line) => line === '').length;
  const sentences = lines.flatMap((text, at) => (text === '' ? [] : [{ text, paragraph: paragraphOf(at) }]));
  return {
    url: `https://${source}.example/1`,
    source,
    name,
    publisher: source,
    voice: source,
    kind: 'news',
    title: 'Storm shuts the bridges of Port Alder',
    published: '2026-03-14T15:00:00Z',
    retrieved: '2026-03-14T16:00:00Z',
    language: 'en',
    from: 'page',
    quote: 'full',
    section: null,
    sentences,
    words: sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0),
    sha256: '0'.repeat(64),
    ...changes,
  };
}

export const anEvent = (articles: Article[]): Event => ({ id: '7f3a9c21', articles, told: null, alsoTold: [] });
