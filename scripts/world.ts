import type { Page, PageHeaders } from './articles/page.ts';
import type { Ask } from './drafts/ask.ts';
import type { Feed } from './feeds/item.ts';
import type { Result } from './result.ts';

/** What came back over HTTP. */
export type Reply = {
  status: number;
  /** Where it came from after redirects. */
  url: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  bytes: Uint8Array;
  /** The address to ask from now on: where permanent redirects (301, 308) alone led. */
  moved?: string;
};

/** Why nothing came back, from a bounded list, with the detail for people. */
export type GetFailure = {
  code: 'refused-address' | 'robots' | 'timeout' | 'too-large' | 'too-many-redirects' | 'status' | 'network' | 'bad-url';
  detail: string;
  /** What the server answered, where it is `status`, and the patience it asked for: `Retry-After` as it came. */
  status?: number;
  retryAfter?: string;
};

/** A GET that obeys robots.txt, waits its turn at each host, follows redirects, and is cut at a deadline and a size. */
export type Get = (url: string, want: { accept: string; maxBytes: number }) => Promise<Result<Reply, GetFailure>>;

/** Items of a feed, whatever its format, read within a time and memory limit. */
export type ReadFeed = (feed: Uint8Array, contentType: string, url: string) => Promise<Result<Feed>>;

/** Main text of an HTML page that came with these headers, read within a time and memory limit. */
export type Extract = (html: Uint8Array, headers: PageHeaders, url: string) => Promise<Result<Page>>;

/** A folder of text files; paths are relative to it, with `/`. A file is written whole or not at all. */
export type Folder = {
  /** Paths of all files below `under`, sorted; empty where the folder does not exist. */
  list: (under: string) => Promise<string[]>;
  read: (path: string) => Promise<string | null>;
  write: (path: string, text: string) => Promise<void>;
  remove: (path: string) => Promise<void>;
};

/** Dollars for a million tokens, in and out. */
export type Price = { in: number; out: number };

/** Everything outside the program. A test's world is a literal. */
export type World = {
  /** Now, ISO 8601 UTC to the second: one moment for the whole run. */
  now: string;
  /** Feeds are made for machines: fetched whatever robots.txt says of crawlers. */
  getFeed: Get;
  /** Pages are fetched where robots.txt lets us. */
  getPage: Get;
  readFeed: ReadFeed;
  extract: Extract;
  /** The model, where one is configured, and what it costs, where that is known. */
  ask: { model: string; ask: Ask; price?: Price | null } | null;
  /** `content/`. */
  content: Folder;
  /** `.newsroom/`: losing it costs time, never a story. */
  memory: Folder;
  /** Progress, for people. */
  say: (line: string) => void;
};
