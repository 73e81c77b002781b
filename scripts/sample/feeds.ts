import { atom } from './atom.ts';
import type { Outlet } from './edition.ts';
import { type Entry, entries } from './entries.ts';
import { habitsOf } from './habits.ts';
import { jsonFeed } from './json-feed.ts';
import { rss1 } from './rss1.ts';
import { rss2 } from './rss2.ts';
import { windows1252 } from './windows-1252.ts';

type Served = { type: string; bytes: Uint8Array };

/** An outlet's feed, in the format its address names: `/rss.xml`, `/atom.xml`, `/index.rdf` or `/feed.json`. Throws at any other. */
export function feedOf(outlet: Outlet): Served {
  const path = new URL(outlet.source.feed).pathname;
  const list = entries(outlet);
  if (path === '/rss.xml') return rss2Bytes(outlet, list);
  if (path === '/atom.xml') return { type: 'application/atom+xml; charset=utf-8', bytes: utf8(atom(outlet, list)) };
  if (path === '/index.rdf') return { type: 'application/rdf+xml', bytes: utf8(rss1(outlet, list)) };
  if (path === '/feed.json') return { type: 'application/feed+json', bytes: utf8(jsonFeed(outlet, list)) };
  throw new Error(`content/sources/${outlet.id}.md: no format for ${path}. Use /rss.xml, /atom.xml, /index.rdf or /feed.json.`);
}

/** Where it is not UTF-8, only the XML declaration says so, as it is with many old feeds. */
function rss2Bytes(outlet: Outlet, list: Entry[]): Served {
  const { charset } = habitsOf(outlet.id);
  const text = rss2(outlet, list, charset ?? 'utf-8');
  return charset
    ? { type: 'application/rss+xml', bytes: windows1252(text) }
    : { type: 'text/xml; charset=utf-8', bytes: utf8(text) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
