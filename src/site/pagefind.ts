/** What the search page uses of Pagefind's bundle, which exists only once a site is built. */
export type Bundle = {
  /** `null` finds whatever the filters let through. */
  search: (
    query: string | null,
    options: { filters?: Record<string, string>; sort?: Record<string, string> },
  ) => Promise<{ results: Found[] }>;
  /** For each facet, its values with their number of stories. */
  filters: () => Promise<Record<string, Record<string, number>>>;
};

/** A hit; its data is fetched when it is shown. */
export type Found = { id: string; data: () => Promise<FoundPage> };

/** `excerpt` is HTML: escaped text with `<mark>` around what was found. */
export type FoundPage = { url: string; excerpt: string; meta: Record<string, string | undefined> };
