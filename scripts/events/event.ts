import type { Article } from '../articles/article.ts';

/** A story of the last days as the clustering sees it: enough to know its event again when none of its articles can be read any more. */
export type Told = {
  /** The event's id, which stays. */
  event: string;
  title: string;
  /** Summary, statements and passages, as plain text. */
  text: string;
  /** Addresses of the articles it was written from. */
  urls: string[];
  /** ISO 8601 UTC. */
  published: string;
  updated: string;
  /** A tombstone: it keeps its event away and is never found to be one with a story. */
  removed?: boolean;
};

/** One thing that happened, and the articles that report it. */
export type Event = {
  /** Eight hexadecimal digits: the told story's event where there is one, else a hash of the earliest article's address. */
  id: string;
  /** Earliest first; undated last, by address. */
  articles: Article[];
  /** Event id of the story already published about it; null where none is. */
  told: string | null;
  /**
   * Event ids of further told stories that turned out to be this event, each once, in the order of their publication; `told` is
   * the one published first. Empty nearly always: two stories are one only where that is sure.
   */
  alsoTold: string[];
};
