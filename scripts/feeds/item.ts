/** One entry of a feed, as text: whatever the feed's format was. */
export type Item = {
  /** The feed's own id for it, else its link. */
  id: string;
  /** Absolute address of the article. */
  link: string;
  /** Headline as plain text. */
  title: string;
  /** ISO 8601 in UTC to the second, or null where the feed gives no date that can be read. */
  published: string | null;
  /** The feed's own summary, HTML as it came; '' where there is none. */
  summary: string;
  /** The feed's own full text, HTML as it came; '' where there is none. */
  content: string;
  /** Who first published it, where the feed says so (RSS `<source>`): a name or an address. */
  origin: string | null;
};

/** A feed that was read. */
export type Feed = {
  title: string;
  link: string;
  items: Item[];
  /** Entries that are no items, each with its reason: nothing vanishes. */
  dropped: string[];
};
