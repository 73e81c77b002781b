import newsroom from '../../newsroom.config.ts';
import type { Article } from '../articles/article.ts';
import { behindAggregator } from '../articles/aggregator.ts';
import { canonicalUrl } from '../articles/canonical-url.ts';
import type { Item } from '../feeds/item.ts';
import type { Report } from '../report.ts';
import { ok, type Result } from '../result.ts';
import type { World } from '../world.ts';
import { articleOf } from './article-of.ts';
import type { ReadSource } from './read-feeds.ts';
import type { Remembered } from './remembered-articles.ts';

type Source = ReadSource['source'];
type Lead = { item: Item; source: Source; link: string };
export type ReadArticles = { articles: Remembered[]; items: Report['items'] };

/** Items to articles: known ones are not read again, new ones are fetched side by side; each item ends in a named place. */
export async function readArticles(feeds: ReadSource[], known: Remembered[], since: string, world: World): Promise<ReadArticles> {
  const { leads, passedOver } = sortOut(feeds, since, world.now);
  const recalled = new Map(known.map((entry) => [entry.link, entry.article]));
  let done = 0;
  const read = await Promise.all(
    leads.map(async (lead) => {
      const article = recalled.get(lead.link);
      const result = article ? ok(article) : await articleOf(lead.item, lead.source, world);
      if (++done % 25 === 0 || done === leads.length) world.say(`articles: ${done} of ${leads.length}`);
      return { lead, result };
    }),
  );
  const { articles, items } = keepFirst(read, since);
  return { articles: withWindow(articles, known, feeds, since), items: [...passedOver, ...items] };
}

/** Which items are worth reading, and why the others are not. */
function sortOut(feeds: ReadSource[], since: string, now: string): { leads: Lead[]; passedOver: Report['items'] } {
  const leads = new Map<string, Lead>();
  const passedOver: Report['items'] = [];
  for (const { source, items } of feeds)
    for (const [index, item] of (items.ok ? items.value : []).entries()) {
      const link = canonicalUrl(behindAggregator(item.link));
      const reason = passOver(item, index, { link, since, now, seen: leads });
      if (link === null || reason !== null) passedOver.push(unread(item.link, source.id, reason ?? 'no-address'));
      else leads.set(link, { item, source, link });
    }
  return { leads: [...leads.values()], passedOver };
}

type Sight = { link: string | null; since: string; now: string; seen: Map<string, Lead> };

function passOver(item: Item, index: number, { link, since, now, seen }: Sight): string | null {
  if (link === null) return 'no-address';
  if (item.published !== null && item.published < since) return 'older-than-the-window';
  if (item.published !== null && item.published > later(now, 1)) return 'dated-in-the-future';
  if (index >= newsroom.reading.itemsPerFeed || seen.size >= newsroom.reading.articlesPerRun) return 'over-the-limit';
  return seen.has(link) ? 'seen-in-another-feed' : null;
}

/** Two links can lead to one article: the first source by name keeps it. */
function keepFirst(read: { lead: Lead; result: Result<Article> }[], since: string): ReadArticles {
  const items: Report['items'] = [];
  const articles = new Map<string, Remembered>();
  for (const { lead, result } of read) {
    const reason = !result.ok
      ? result.reason
      : outsideWindow(result.value, since)
        ? 'older-than-the-window'
        : articles.has(result.value.url)
          ? 'same-article'
          : null;
    if (result.ok && reason === null) articles.set(result.value.url, { link: lead.link, article: result.value });
    items.push(
      reason === null
        ? { link: lead.item.link, source: lead.source.id, outcome: 'article' }
        : unread(lead.item.link, lead.source.id, reason),
    );
  }
  return { articles: [...articles.values()], items };
}

/** Articles that have left their feed stay until the window closes over them. */
function withWindow(fresh: Remembered[], known: Remembered[], feeds: ReadSource[], since: string): Remembered[] {
  const urls = new Set(fresh.map(({ article }) => article.url));
  const sources = new Set(feeds.map(({ source }) => source.id));
  return [
    ...fresh,
    ...known.filter(({ article }) => sources.has(article.source) && !urls.has(article.url) && !outsideWindow(article, since)),
  ];
}

/** What a narrower run leaves aside is remembered all the same: it may have left its feed before the next one. */
export function withOthers(read: Remembered[], known: Remembered[], since: string): Remembered[] {
  const urls = new Set(read.map(({ article }) => article.url));
  return [...read, ...known.filter(({ article }) => !urls.has(article.url) && !outsideWindow(article, since))];
}

const outsideWindow = (article: Article, since: string) => (article.published ?? article.retrieved) < since;
const unread = (link: string, source: string, reason: string) => ({ link, source, outcome: 'unread' as const, reason });

/** A moment so many hours later, ISO 8601 UTC to the second. */
export function later(moment: string, hours: number): string {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
}
