import type { Article } from '../articles/article.ts';
import type { Event } from '../events/event.ts';
import { countWords } from '../text/words.ts';

/** For tests: an article of the publisher `name`; each inner list of `paragraphs` is a paragraph's sentences. */
export function anArticle(name: string, paragraphs: string[][], more: Partial<Article> = {}): Article {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const sentences = paragraphs.flatMap((texts, paragraph) => texts.map((text) => ({ text, paragraph })));
  return {
    url: `https://${id}.example/1`,
    source: id,
    name,
    publisher: id,
    voice: id,
    kind: 'news',
    title: `What ${name} reports`,
    published: '2026-03-14T14:02:00Z',
    retrieved: '2026-03-14T14:31:07Z',
    language: 'en',
    from: 'page',
    quote: 'full',
    section: null,
    sentences,
    words: Math.max(400, countWords(paragraphs.flat().join(' '))),
    sha256: '0'.repeat(64),
    ...more,
  };
}

/** For tests: an event nobody has told. */
export const anEvent = (...articles: Article[]): Event => ({ id: '7f3a9c21', articles, told: null, alsoTold: [] });

const northPost = anArticle('North Post', [
  ['Both harbour bridges closed at 3 p.m. on Saturday.', 'The port authority had measured gusts of 110 km/h.'],
  ['“We would rather be early than sorry,” said Ana Ruiz, the harbour master.', 'Ferries run until eight.'],
]);
const harbourRadio = anArticle('Harbour Radio', [
  ['The port authority closed both bridges on Saturday afternoon.', 'It measured gusts of 95 km/h at the harbour mouth.'],
  ['The authority is to decide on reopening at nine on Sunday.'],
]);

/** For tests: two invented publishers on two closed bridges: sentences 1 to 4 are the North Post’s, 5 to 7 Harbour Radio’s. */
export const bridges = anEvent(northPost, harbourRadio);
