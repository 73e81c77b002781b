import type { ArticleKind } from './article.ts';

/** What an article's HTML page says, before it is an article. */
export type Page = {
  /** `<link rel=canonical>`, resolved; null where it is missing or leads to another host. */
  canonical: string | null;
  title: string;
  author: string | null;
  /** ISO 8601 UTC to the second, or null. */
  published: string | null;
  modified: string | null;
  /** BCP 47 as the page says, or null. */
  language: string | null;
  kind: ArticleKind;
  /** Whether the page says that the text is behind a payment. */
  paywalled: boolean;
  /** `noai`, `nosnippet` or the like: not to be used as evidence. */
  reserved: boolean;
  /** Main text, a paragraph an entry, plain text. */
  paragraphs: string[];
};
