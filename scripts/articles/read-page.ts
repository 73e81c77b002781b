import { Readability } from '@mozilla/readability';
import { failed, ok, type Result } from '../result.ts';
import { decodePage } from './decode-page.ts';
import { isBoilerplate } from './en/boilerplate.ts';
import { metadata } from './metadata.ts';
import type { Page } from './page.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { parseHtml } from './parse-html.ts';

/** Bytes of HTML looked at: a page of news is a tenth of it. */
const MOST_BYTES = 4_000_000;
/** Readability takes less text than this for a failure and tries again with looser rules; short reports are a few sentences. */
const SHORT_TEXT = 200;

/**
 * An article's page: what it says about itself and its main text. Reasons for failure: `page-too-large`, `page-too-deep`,
 * `no-html`, `no-main-text`. Whatever the bytes are, it never throws.
 */
export function readPage(html: Uint8Array, contentType: string, url: string): Result<Page> {
  if (html.byteLength > MOST_BYTES) return failed('page-too-large');
  const document = parseHtml(decodePage(html, contentType));
  if (!document.ok) return document;
  try {
    return pageOf(document.value, url);
  } catch (problem) {
    return failed(`no-main-text: ${problem instanceof Error ? problem.message.slice(0, 100) : 'the reader gave up'}`);
  }
}

function pageOf(document: Document, url: string): Result<Page> {
  // Before the text is taken out: that changes the document.
  const about = metadata(document, url);
  const main = new Readability<Node>(document, {
    charThreshold: SHORT_TEXT,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  if (!main?.content) return failed('no-main-text');
  const paragraphs = paragraphsOf(main.content).filter((text) => !isBoilerplate(text) && text !== about.title);
  return paragraphs.length === 0 ? failed('no-main-text') : ok({ ...about, paragraphs });
}
