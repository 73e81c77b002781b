import type { Outlet } from './edition.ts';
import type { Entry } from './entries.ts';

/** The feed as JSON Feed 1.1. */
export function jsonFeed({ source }: Outlet, list: Entry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: source.name,
    home_page_url: source.site,
    feed_url: source.feed,
    language: source.language,
    items: list.map(item),
  };
  return JSON.stringify(feed, null, 2);
}

/** The format asks for a content: where the outlet gives a lead only, the lead is it. */
function item(entry: Entry): Record<string, unknown> {
  return {
    id: entry.id,
    url: entry.link,
    title: entry.title,
    summary: entry.lead,
    ...(entry.html === null ? { content_text: entry.lead } : { content_html: entry.html }),
    ...(entry.published === null ? {} : { date_published: entry.published }),
    date_modified: entry.updated,
    ...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
  };
}
