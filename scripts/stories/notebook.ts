import type { Article } from '../articles/article.ts';
import type { Passage } from '../drafts/draft.ts';
import { withoutDateline } from '../drafts/en/dateline.ts';
import type { Footnote } from './story.ts';

/** Hands out footnote marks: one for each passage, the same for the same passage, numbered as they are asked for. */
export type Notebook = { footnotes: Footnote[]; mark: (passage: Passage) => string };

/** @param footnotes those a story has already; their marks stay as they are. */
export function notebook(articles: Article[], footnotes: readonly Footnote[] = []): Notebook {
  const kept = [...footnotes];
  let last = Math.max(0, ...kept.map((note) => Number(note.mark) || 0));
  const mark = (pointer: Passage): string => {
    const found = articles.find((article) => article.url === pointer.url);
    const passage = found ? passageOf(found, pointer) : '';
    const known = kept.find((note) => note.url === pointer.url && note.passage === passage);
    const note = known ?? { mark: String(++last), publisher: found?.name ?? '', url: pointer.url, passage, line: 0 };
    if (!known) kept.push(note);
    return `[^${note.mark}]`;
  };
  return { footnotes: kept, mark };
}

/** The words a pointer names, verbatim but for a dateline before them: code copies them, no writer types them. */
export function passageOf(article: Article, { first, last }: Passage): string {
  return withoutDateline(
    article.sentences
      .slice(first, last + 1)
      .map((sentence) => sentence.text)
      .join(' ')
      .replace(/\s+/gu, ' '),
  );
}
