import { readDate } from '../feeds/date.ts';
import { plainText } from '../text/plain-text.ts';
import { canonicalUrl } from './canonical-url.ts';
import { kindOf } from './kind-of.ts';
import { linkedData } from './linked-data.ts';
import type { Page } from './page.ts';

/** Everything a page says about its article besides the text. JSON-LD first, then meta elements, then what readers see. */
export function metadata(document: Document, url: string): Omit<Page, 'paragraphs' | 'reserved' | 'snippet'> {
  const data = linkedData(scriptsOf(document));
  const meta = metaOf(document);
  const title = line(data?.headline ?? meta.get('og:title') ?? textOf(document, 'h1') ?? textOf(document, 'title')) ?? '';
  const section = data?.section ?? meta.get('article:section') ?? null;
  return {
    canonical: sameSite(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta.get('og:url'), url),
    title,
    site: line(meta.get('og:site_name') ?? meta.get('application-name')),
    author: line(data?.author ?? meta.get('author') ?? meta.get('article:author')),
    published: firstDate(
      data?.published,
      meta.get('article:published_time'),
      meta.get('date'),
      meta.get('dc.date'),
      timeOf(document),
    ),
    modified: firstDate(data?.modified, meta.get('article:modified_time'), meta.get('og:updated_time')),
    language: tagOf(document.documentElement.getAttribute('lang') ?? meta.get('og:locale')),
    kind: kindOf({ types: data?.types ?? [], section, url, title }),
    paywalled: data?.free === false || /^locked$/i.test(meta.get('article:content_tier') ?? ''),
  };
}

const scriptsOf = (document: Document) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? '');

/** First content of each named meta element, names in lower case. */
function metaOf(document: Document): Map<string, string> {
  const found = [...document.querySelectorAll('meta')].map((element) => [
    (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase(),
    element.getAttribute('content') ?? '',
  ]);
  return new Map(
    found.toReversed().flatMap(([name = '', content = '']) => (name !== '' && content.trim() !== '' ? [[name, content]] : [])),
  );
}

const textOf = (document: Document, selector: string) => document.querySelector(selector)?.textContent;
const timeOf = (document: Document) => document.querySelector('time[datetime]')?.getAttribute('datetime');

function line(text: string | null | undefined): string | null {
  const plain = plainText((text ?? '').slice(0, 2_000));
  return plain === '' ? null : plain.slice(0, 500);
}

function firstDate(...candidates: (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const date = candidate ? readDate(candidate) : null;
    if (date !== null) return date;
  }
  return null;
}

/** `en-GB` of `en_gb`; null for what is no language tag. */
function tagOf(raw: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales((raw ?? '').trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The address a page gives itself, where it is of the same site: no page speaks for another's, and none for its front page. */
function sameSite(href: string | null | undefined, url: string): string | null {
  if (!href || !URL.canParse(href, url) || !URL.canParse(url)) return null;
  const [own, other] = [new URL(url), new URL(href, url)];
  const same = siteOf(own.hostname) === siteOf(other.hostname);
  return same && (other.pathname !== '/' || other.search !== '' || own.pathname === '/') ? canonicalUrl(other.href) : null;
}

const siteOf = (hostname: string) => hostname.replace(/^(?:www|m|mobile|amp|edition)\./, '');
