import { createHash } from 'node:crypto';
import type { Source } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import type { Item } from '../feeds/item.ts';
import { failed, ok, type Result } from '../result.ts';
import { collapse, stripHostile } from '../text/plain-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import type { Article, Sentence } from './article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { credit } from './credit.ts';
import { isBoilerplate } from './en/boilerplate.ts';
import { kindOf } from './kind-of.ts';
import type { Page } from './page.ts';
import { paragraphsOfHtml } from './paragraphs-of.ts';

/** Why an item is no article. */
export type Unread = 'bad-address' | 'no-title' | 'reserved' | 'language' | 'no-text' | 'paywalled' | 'too-short';

/** Sentences kept of one article: a longer text is a list or a hostile page. */
const MOST_SENTENCES = 400;
/** A published time this far past the moment of reading is a clock that runs ahead; later ones are not believed. */
const AHEAD_MS = 10 * 60_000;
/** Dates before news was on the web are empty fields that were read as numbers. */
const FIRST_DATE = '1994';

/**
 * An item and its page → an article. The text is the page's, unless the page is missing, paywalled or has less than the feed
 * itself. `retrieved` (ISO 8601 UTC) is when it was read: a published time after it is not believed (the feed's is asked, then none).
 */
export function toArticle(
  item: Item,
  page: Page | null,
  source: Source & { id: string },
  retrieved: string,
): Result<Article, Unread> {
  const url = canonicalUrl(page?.canonical ?? item.link) ?? canonicalUrl(item.link);
  const title = lineOf(item.title) || lineOf(page?.title ?? '');
  const language = page?.language ?? source.language;
  if (url === null) return failed('bad-address');
  if (title === '') return failed('no-title');
  if (page?.reserved) return failed('reserved');
  if (primary(language) !== primary(newsroom.language)) return failed('language');

  const { from, paragraphs } = textOf(item, page);
  const sentences = toSentences(paragraphs.filter((text) => text !== title && !isBoilerplate(text)));
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  if (words < newsroom.reading.minimumWords) return failed(page?.paywalled ? 'paywalled' : words === 0 ? 'no-text' : 'too-short');

  const { id, name, publisher, quote, section = null } = source;
  const voice = credit(item.origin, page?.author ?? null, source) ?? publisher;
  const published = believed([page?.published, item.published], retrieved);
  const kind = page && page.kind !== 'news' ? page.kind : kindOf({ types: [], section: null, url, title });
  const read = { published, retrieved, language, from, sentences, words, sha256: sha256Of(sentences) };
  return ok({ url, source: id, name, publisher, voice, kind, title, quote, section, ...read });
}

/** SHA-256 (hex) of what was read: the sentences, one a line, in UTF-8. */
export const sha256Of = (sentences: Sentence[]): string =>
  createHash('sha256')
    .update(sentences.map(({ text }) => text).join('\n'))
    .digest('hex');

const lineOf = (text: string) => collapse(stripHostile(text));
const primary = (language: string) => language.split('-', 1)[0]?.toLowerCase();

function textOf(item: Item, page: Page | null): { from: 'page' | 'feed'; paragraphs: string[] } {
  const own = [item.content, item.summary].map(feedParagraphs).reduce((a, b) => (length(b) > length(a) ? b : a));
  const open = page === null || page.paywalled ? [] : page.paragraphs;
  return length(open) > 0 && length(open) >= length(own) ? { from: 'page', paragraphs: open } : { from: 'feed', paragraphs: own };
}

const length = (paragraphs: string[]) => paragraphs.reduce((sum, text) => sum + countWords(text), 0);

/** A feed's text often breaks off: what ends in dots is no sentence. */
const feedParagraphs = (html: string): string[] =>
  (html.trim() === '' ? [] : paragraphsOfHtml(html)).flatMap(
    (text) =>
      sentencesOf(text)
        .filter((one) => !/(?:…|\.{3}|\[…\]|\[\.{3}\])$/.test(one))
        .join(' ') || [],
  );

const toSentences = (paragraphs: string[]): Sentence[] =>
  paragraphs
    .flatMap((paragraph, at) => sentencesOf(lineOf(paragraph)).map((text) => ({ text, paragraph: at })))
    .slice(0, MOST_SENTENCES);

function believed(candidates: (string | null | undefined)[], retrieved: string): string | null {
  const latest = Date.parse(retrieved) + AHEAD_MS;
  return candidates.find((time) => typeof time === 'string' && time >= FIRST_DATE && Date.parse(time) <= latest) ?? null;
}
