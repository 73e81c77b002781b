import { readEntries } from '../scripts/feeds/read-entries.ts';

/** Our reader in the shape feed harnesses compare: entries before it is decided which of them are items. Throws where there is no feed. */
export async function parse(bytes: Uint8Array, contentType: string | undefined, url: string) {
  const feed = await readEntries(bytes, contentType ?? '', url);
  if (!feed.ok) throw new Error(feed.reason);
  const { title, link, entries } = feed.value;
  return { title, link, items: entries.map(({ published, ...entry }) => ({ ...entry, date: published })) };
}
