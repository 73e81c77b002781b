import { failed, ok, type Result } from '../result.ts';
import { decode } from './decode.ts';
import { type Entry, entryLink, titleOf, toEntry } from './entry.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { firstOf, type RawFeed } from './raw-feed.ts';
import { readTolerantly } from './tolerant-reader.ts';
import { readWithRssParser } from './with-rss-parser.ts';

/** A feed whose entries may still lead nowhere. */
export type EntryFeed = { title: string; link: string; entries: Entry[]; unreadable: number };

/** Far more than any feed; what reads it needs some thirty times as much memory. */
const MOST_BYTES = 16_000_000;

/** What looks like the start of an entry. More than rss-parser found means that it lost some. */
const ENTRY_START = /<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>/]/gi;

/**
 * Reads RSS 0.9–2.0, RDF, Atom 0.3/1.0, CDF and JSON Feed from the bytes a server sent. rss-parser first; where it throws,
 * finds fewer entries than there are or would lose words, a tolerant reader on htmlparser2 decides.
 */
export async function readEntries(bytes: Uint8Array, contentType: string, url: string): Promise<Result<EntryFeed>> {
  if (bytes.length > MOST_BYTES) return failed(`a feed of ${bytes.length} bytes: at most ${MOST_BYTES} are read`);
  const text = decode(bytes, contentType).replaceAll('\0', '').trimStart();
  if (text === '') return failed('an empty feed');
  if (text.startsWith('{')) return readJsonFeed(text, url);
  if (!/<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel|item|entry)[\s>]/i.test(text))
    return isJsonFeed(text) ? readJsonFeed(text, url) : failed('no feed: neither RSS, RDF, Atom nor JSON Feed');
  return ok(toFeed(await readXml(text, url), url));
}

async function readXml(text: string, url: string): Promise<RawFeed> {
  const feed = await readWithRssParser(text, url);
  const starts = text.match(ENTRY_START)?.length ?? 0;
  return feed && feed.entries.length >= starts ? feed : readTolerantly(text, url);
}

function toFeed({ head, entries }: RawFeed, url: string): EntryFeed {
  return {
    title: firstOf(head, ['title', 'dc:title'], titleOf) ?? '',
    link: entryLink(head) ?? url,
    entries: entries.map(toEntry),
    unreadable: 0,
  };
}
