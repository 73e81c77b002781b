import { Readability } from '@mozilla/readability';
import { failed, ok, type Result } from '../result.ts';
import { decodePage } from './decode-page.ts';
import { isBoilerplate } from './en/boilerplate.ts';
import { asksForPayment } from './en/paywall-words.ts';
import { metadata } from './metadata.ts';
import type { Page, PageHeaders } from './page.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { parseHtml } from './parse-html.ts';
import { reservedByHeaders, reservedByMeta, stricter } from './reservation.ts';

/** Bytes of HTML looked at: a page of news is a tenth of it. */
const MOST_BYTES = 4_000_000;
/** Readability takes less text than this for a failure and tries again with looser rules; short reports are a few sentences. */
const SHORT_TEXT = 200;
/** What is no text, whatever its bytes look like once decoded. */
const OTHER_MEDIA =
  /^\s*(?:image|audio|video|font|model)\/|^\s*application\/(?:pdf|zip|gzip|json|ld\+json|javascript|msword|vnd\.)/i;

/** Of a page whose owner keeps it from machines nothing is read. */
const RESERVED: Page = {
  canonical: null,
  title: '',
  site: null,
  author: null,
  published: null,
  modified: null,
  language: null,
  kind: 'news',
  paywalled: false,
  reserved: true,
  snippet: null,
  paragraphs: [],
};

/**
 * An article's page: what it says about itself and its main text; of a reserved one only that it is. Reasons for failure:
 * `not-html`, `page-too-large`, `page-too-deep`, `no-html`, `no-main-text`. Whatever the bytes are, it never throws.
 */
export function readPage(html: Uint8Array, headers: PageHeaders, url: string): Result<Page> {
  const byHeaders = reservedByHeaders(headers);
  const contentType = headers['content-type'] ?? '';
  if (byHeaders.reserved) return ok(RESERVED);
  if (OTHER_MEDIA.test(contentType)) return failed('not-html');
  if (html.byteLength > MOST_BYTES) return failed('page-too-large');
  const document = parseHtml(decodePage(html, contentType));
  if (!document.ok) return document;
  try {
    const { reserved, snippet } = stricter(byHeaders, reservedByMeta(document.value));
    if (reserved) return ok(RESERVED);
    const page = pageOf(document.value, url);
    return page.ok ? ok({ ...page.value, reserved, snippet }) : page;
  } catch (problem) {
    return failed(`no-main-text: ${problem instanceof Error ? problem.message.slice(0, 100) : 'the reader gave up'}`);
  }
}

function pageOf(document: Document, url: string): Result<Omit<Page, 'reserved' | 'snippet'>> {
  // Before the text is taken out: that changes the document.
  const about = metadata(document, url);
  const main = new Readability<Node>(document, {
    charThreshold: SHORT_TEXT,
    disableJSONLD: true,
    // Captions are told by their class.
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!main?.content) return about.paywalled ? ok({ ...about, paragraphs: [] }) : failed('no-main-text');
  const all = paragraphsOf(main.content);
  const paragraphs = all.filter((text) => !isBoilerplate(text) && text !== about.title);
  const paywalled = about.paywalled || all.some(asksForPayment);
  return paragraphs.length === 0 && !paywalled ? failed('no-main-text') : ok({ ...about, paywalled, paragraphs });
}
