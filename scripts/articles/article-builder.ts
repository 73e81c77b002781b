import { countWords } from '../text/words.ts';
import type { Article } from './article.ts';
import { sha256Of } from './to-article.ts';

/** An invented article for tests: what matters is given, the rest is plausible. `source` also names its publisher. */
export function anArticle({ text = 'Something happened.', ...given }: Partial<Article> & { text?: string }): Article {
  const source = given.source ?? 'north-post';
  const sentences = given.sentences ?? text.split(/(?<=[.!?]”?) /).map((sentence) => ({ text: sentence, paragraph: 0 }));
  const publisher = given.publisher ?? source;
  const title = given.title ?? 'Something happened';
  return {
    url: `https://${source}.example/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    source,
    name: source.replace(/(?:^|-)(\w)/g, (match) => match.replace('-', ' ').toUpperCase()),
    publisher,
    voice: publisher,
    kind: 'news',
    title,
    published: '2026-03-14T12:00:00Z',
    retrieved: '2026-03-14T18:00:00Z',
    language: 'en',
    from: 'page',
    quote: 'full',
    section: null,
    sentences,
    words: sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0),
    sha256: sha256Of(sentences),
    ...given,
  };
}
