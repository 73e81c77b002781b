import { z } from 'astro/zod';
import { failed, ok, type Result } from '../result.ts';
import { collapse, stripHostile } from '../text/plain-text.ts';
import { readDate } from './date.ts';
import { type Entry, webAddress } from './entry.ts';
import type { EntryFeed } from './read-entries.ts';
import { salvageJson } from './salvage-json.ts';
import { escapeHtml, titleText } from './texts.ts';

/** A string where it is one, '' otherwise: one odd field does not lose an item. */
const words = z.union([z.string(), z.number().transform(String)]).catch('');
const itemSchema = z.object({
  id: words,
  url: words,
  external_url: words,
  title: words,
  content_html: words,
  content_text: words,
  summary: words,
  date_published: words,
  date_modified: words,
});
const feedSchema = z.object({
  version: z
    .string()
    .regex(/jsonfeed/i)
    .optional(),
  title: words,
  home_page_url: words,
  items: z.array(z.unknown()),
});

/** JSON Feed 1.x (https://www.jsonfeed.org/version/1.1/). */
export function readJsonFeed(text: string, url: string): Result<EntryFeed> {
  const feed = feedSchema.safeParse(parsed(text));
  if (!feed.success) return failed('JSON that is no JSON Feed: it needs “version” and a list “items”');
  const items = feed.data.items.map((item) => itemSchema.safeParse(item)).flatMap((item) => (item.success ? [item.data] : []));
  return ok({
    title: lineOf(feed.data.title),
    link: webAddress(feed.data.home_page_url, url) ?? url,
    entries: items.map((item) => toEntry(item, url)),
    unreadable: feed.data.items.length - items.length,
  });
}

/** What is no JSON any more is read item by item, where it calls itself a JSON Feed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return isJsonFeed(text) ? salvageJson(text) : null;
  }
}

/** Whether a text that may be damaged says of itself that it is a JSON Feed. */
export const isJsonFeed = (text: string): boolean => /"version"\s{0,99}:\s{0,99}"[^"]{0,40}jsonfeed/i.test(text);

function toEntry(item: z.output<typeof itemSchema>, base: string): Entry {
  const link = [item.url, item.external_url, /^https?:/i.test(item.id) ? item.id : ''].map((address) =>
    webAddress(address, base),
  );
  const address = link.find((found) => found !== null) ?? null;
  return {
    id: collapse(stripHostile(item.id)) || (address ?? ''),
    link: address,
    title: lineOf(item.title),
    published: readDate(item.date_published) ?? readDate(item.date_modified),
    summary: stripHostile(escapeHtml(item.summary)),
    content: stripHostile(item.content_html || escapeHtml(item.content_text)),
    origin: null,
  };
}

const lineOf = (text: string): string => titleText({ text, markup: null, attributes: new Map(), base: '' });
