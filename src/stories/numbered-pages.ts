/** One page of a long list. */
export type ListPage<Item> = {
  /** undefined: the page at the list's own address, with the newest. */
  number: number | undefined;
  items: Item[];
  /** Numbered page with what came just before; undefined on the oldest. */
  older: number | undefined;
  /** Numbered page with what came just after; undefined where that is the first page. */
  newer: number | undefined;
};

/**
 * Cuts a list (newest first) into pages of `size`, numbered from the oldest, so that what stands on a numbered page stays
 * there for ever. The first page has what is left, from `size` to one less than twice that.
 */
export function numberedPages<Item>(newestFirst: Item[], size: number): [ListPage<Item>, ...ListPage<Item>[]] {
  const full = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const cut = newestFirst.length - full * size;
  const first: ListPage<Item> = {
    number: undefined,
    items: newestFirst.slice(0, cut),
    older: full > 0 ? full : undefined,
    newer: undefined,
  };
  const numbered = Array.from({ length: full }, (_, index): ListPage<Item> => {
    const number = full - index;
    const start = cut + index * size;
    return {
      number,
      items: newestFirst.slice(start, start + size),
      older: number > 1 ? number - 1 : undefined,
      newer: number < full ? number + 1 : undefined,
    };
  });
  return [first, ...numbered];
}
