import { numberedPages, type ListPage } from './numbered-pages.ts';

/** Stories on a numbered page of a section, tag or source. */
export const pageSize = 20;

/** Stories on a page of a day, which is read as a whole where it can be. */
export const daySize = 50;

/** The pages of a list for `getStaticPaths`: the address's last part, what stands there, and how much there is in all. */
export const pathsOf = <Item>(
  newestFirst: Item[],
  size: number,
): { page: string | undefined; list: ListPage<Item>; total: number }[] =>
  numberedPages(newestFirst, size).map((list) => ({
    page: list.number === undefined ? undefined : String(list.number),
    list,
    total: newestFirst.length,
  }));
