/** A sentence of an article, verbatim, and the paragraph (from 0) it stands in. */
export type Sentence = { text: string; paragraph: number };

/** What kind of text it is: only `news` corroborates. */
export type ArticleKind = 'news' | 'opinion' | 'sponsored' | 'satire' | 'press-release' | 'liveblog';

/** What an item links to, read and cut into sentences. Plain data: it is kept as JSON between runs. */
export type Article = {
  /** Canonical address: what makes two items the same article. */
  url: string;
  /** Id of the source it came through. */
  source: string;
  /** The source's name, as stories give it. */
  name: string;
  /** The family behind the source. */
  publisher: string;
  /** Whose report it is: `publisher`, unless it copies or attributes its central statement to another (then that one's id). */
  voice: string;
  kind: ArticleKind;
  title: string;
  /** ISO 8601 UTC to the second; null where neither page nor feed says. */
  published: string | null;
  /** When we read it. */
  retrieved: string;
  /** BCP 47. */
  language: string;
  /** Whether the text is the page's or only the feed's. */
  from: 'page' | 'feed';
  /** How much its source lets us quote. */
  quote: 'full' | 'short' | 'none';
  /** Characters a passage of it may have, where its page sets a limit (`max-snippet`). */
  snippet?: number | undefined;
  /** The section its source mostly belongs to, where it says so. */
  section: string | null;
  sentences: Sentence[];
  /** Words of all sentences. */
  words: number;
  /** SHA-256 (hex) of the sentences' texts, one a line, UTF-8. */
  sha256: string;
};
