import type { Bundle, Found } from './pagefind.ts';

let bundle: Promise<Bundle> | undefined;

/** Pagefind, loaded when search is first asked for; again after a failure. `folder` is where it lies: `/pagefind/`. */
export function loadPagefind(folder: string): Promise<Bundle> {
  bundle ??= import(/* @vite-ignore */ `${folder}pagefind.js`).catch((reason: unknown) => {
    bundle = undefined;
    throw reason;
  });
  return bundle;
}

/** What a reader asked for: words, one choice for each facet, and whether the newest come first. */
export type Question = { words: string; filters: Record<string, string>; byDate: boolean };

/** Stories that answer. Without words but with a choice, all stories of that choice. */
export async function findStories(folder: string, { words, filters, byDate }: Question): Promise<Found[]> {
  const pagefind = await loadPagefind(folder);
  const { results } = await pagefind.search(words === '' ? null : words, { filters, sort: byDate ? { date: 'desc' } : {} });
  return results;
}
