import type { ArticleKind } from './article.ts';

/** A reply's HTTP headers, names in lower case. */
export type PageHeaders = Readonly<Record<string, string>>;

/** What an article's HTML page says, before it is an article. */
export type Page = {
  /** `<link rel=canonical>`, resolved; null where it is missing or leads to another host. */
  canonical: string | null;
  title: string;
  /** What the site calls itself (`og:site_name`), or null. */
  site: string | null;
  author: string | null;
  /** ISO 8601 UTC to the second, or null. */
  published: string | null;
  modified: string | null;
  /** BCP 47 as the page says, or null. */
  language: string | null;
  kind: ArticleKind;
  /** Whether the page says that the text is behind a payment. */
  paywalled: boolean;
  /** `noai`, `nosnippet`, `tdm-reservation: 1`, in the page or its headers: not to be used as evidence, and not read. */
  reserved: boolean;
  /** Characters one quotation may have (`max-snippet`), null where the page sets no limit. */
  snippet: number | null;
  /** Main text, a paragraph an entry, plain text. */
  paragraphs: string[];
};
