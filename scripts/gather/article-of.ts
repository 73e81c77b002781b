import newsroom from '../../newsroom.config.ts';
import { behindAggregator, isAggregator } from '../articles/aggregator.ts';
import type { Article } from '../articles/article.ts';
import type { Page } from '../articles/page.ts';
import { toArticle } from '../articles/to-article.ts';
import type { Item } from '../feeds/item.ts';
import { failed, ok, type Result } from '../result.ts';
import type { GetFailure, World } from '../world.ts';
import type { ReadSource } from './read-feeds.ts';

/** Why a page gave nothing: a code, and for people the detail. */
type PageFailure = { code: GetFailure['code'] | 'login' | 'paywalled' | 'not-fetched' | 'unreadable'; detail: string };
type Read = { url: string; page: Page };

/** The page exists and is kept from us: that is the reason, whatever little the feed has. */
const KEPT_FROM_US = new Set(['robots', 'login', 'paywalled']);
const TOO_LITTLE = new Set(['no-text', 'too-short']);
/** What HTTP itself says of a page that is not for everyone (RFC 9110 §15.5.2 and §15.5.3). */
const CLOSED = new Map<number, PageFailure['code']>([
  [401, 'login'],
  [402, 'paywalled'],
]);

/**
 * An item's article, from its page where its source lets us fetch that, or the reason why it is none: {@link toArticle}'s, `robots`,
 * `login` or `paywalled` where the page is kept from us, and otherwise both (`too-short; page: timeout (…)`).
 */
export async function articleOf(item: Item, source: ReadSource['source'], world: World): Promise<Result<Article>> {
  const link = behindAggregator(item.link);
  const read: Result<Read, PageFailure> = source.pages
    ? await pageOf(link, world)
    : failed({ code: 'not-fetched', detail: 'its source file says so' });
  // Only the end of its redirects says whose article an aggregator's link is.
  const end = read.ok && isAggregator(link) ? read.value.url : link;
  const article = toArticle({ ...item, link: end }, read.ok ? read.value.page : null, source, world.now);
  return article.ok || read.ok ? article : failed(inWords(article.reason, read.reason));
}

function inWords(unread: string, { code, detail }: PageFailure): string {
  if (!TOO_LITTLE.has(unread)) return unread;
  return KEPT_FROM_US.has(code) ? code : `${unread}; page: ${code} (${detail})`;
}

async function pageOf(link: string, world: World): Promise<Result<Read, PageFailure>> {
  const reply = await world.getPage(link, { accept: 'text/html, application/xhtml+xml', maxBytes: newsroom.fetching.pageBytes });
  if (!reply.ok) return failed({ ...reply.reason, code: CLOSED.get(reply.reason.status ?? 0) ?? reply.reason.code });
  const { status, url, bytes, headers } = reply.value;
  // An error's page is no article, however much it says.
  if (status < 200 || status > 299) return failed({ code: CLOSED.get(status) ?? 'status', detail: `GET ${url}: ${status}` });
  const page = await world.extract(bytes, headers, url);
  return page.ok ? ok({ url, page: page.value }) : failed({ code: 'unreadable', detail: page.reason });
}
