import { ok, type Result } from '../result.ts';
import type { Feed, Item } from './item.ts';
import { readEntries } from './read-entries.ts';

/**
 * A feed's items from the bytes a server sent. Never throws; a failure says what the bytes are instead. An entry that leads
 * nowhere (neither link nor permalink) is no item and is named in `dropped`.
 */
export async function readFeed(bytes: Uint8Array, contentType: string, url: string): Promise<Result<Feed>> {
  const read = await readEntries(bytes, contentType, url);
  if (!read.ok) return read;
  const { title, link, entries, unreadable } = read.value;
  const dropped = Array.from({ length: unreadable }, () => 'an entry that is no object');
  const items: Item[] = [];
  for (const { link: address, ...entry } of entries) {
    if (address === null) dropped.push(`an entry without a link: “${entry.title || entry.id || 'untitled'}”`);
    else items.push({ ...entry, link: address });
  }
  return ok({ title, link, items, dropped });
}
