import { createHash } from 'node:crypto';
import type { Source } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import type { Item } from '../feeds/item.ts';
import { failed, ok, type Result } from '../result.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { isAggregator } from './aggregator.ts';
import type { Article, Sentence } from './article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { credit, hostOf } from './credit.ts';
import { isBoilerplate } from './en/boilerplate.ts';
import { headline, lineOf } from './headline.ts';
import { kindOf } from './kind-of.ts';
import { languageOf, primary } from './language-of.ts';
import type { Page } from './page.ts';
import { paragraphsOfHtml } from './paragraphs-of.ts';

/** Why an item is no article. */
export type Unread = 'bad-address' | 'aggregator' | 'no-title' | 'reserved' | 'language' | 'no-text' | 'paywalled' | 'too-short';

/** Sentences kept of one article: a longer text is a list or a hostile page. */
const MOST_SENTENCES = 400;
/** A published time this far past the moment of reading is a clock that runs ahead; later ones are not believed. */
const AHEAD_MS = 10 * 60_000;
/** Dates before news was on the web are empty fields that were read as numbers. */
const FIRST_DATE = '1994';
/** From so many characters on (eight a word, its space included) a page's limit leaves room for all we would quote. */
const ROOM_FOR_ALL = newsroom.quoting.words * 8;

/**
 * An item and its page → an article. The text is the page's, unless the page is missing, paywalled or has less than the feed
 * itself. Of a reserved page the feed's text is not used either: who keeps an article from machines means the article, and a
 * feed has no place to say so. `retrieved` (ISO 8601 UTC) is when it was read: a published time after it is not believed (the
 * feed's is asked, then none).
 */
export function toArticle(
  item: Item,
  page: Page | null,
  source: Source & { id: string },
  retrieved: string,
): Result<Article, Unread> {
  const url = canonicalUrl(page?.canonical ?? item.link) ?? canonicalUrl(item.link);
  const outlet = { names: [source.name, item.origin, page?.site ?? null], host: hostOf(source.site) };
  const title = headline(item.title, outlet) || headline(page?.title ?? '', outlet);
  if (url === null) return failed('bad-address');
  if (isAggregator(url)) return failed('aggregator');
  if (page?.reserved) return failed('reserved');
  if (title === '') return failed('no-title');

  const { from, paragraphs } = textOf(item, page);
  const sentences = toSentences(paragraphs.filter((text) => text !== title && text !== item.title && !isBoilerplate(text)));
  const language = languageOf(sentences.map(({ text }) => text).join(' '), page?.language ?? null, source.language);
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  if (primary(language) !== primary(newsroom.language)) return failed('language');
  if (words < newsroom.reading.minimumWords) return failed(page?.paywalled ? 'paywalled' : words === 0 ? 'no-text' : 'too-short');

  const { id, name, publisher, section = null } = source;
  const voice = credit(item.origin, page?.author ?? null, source) ?? publisher;
  const published = believed([page?.published, item.published], retrieved);
  const kind = page && page.kind !== 'news' ? page.kind : kindOf({ types: [], section: null, url, title });
  const quoting = quotingOf(source, page?.snippet ?? null);
  const read = { published, retrieved, language, from, sentences, words, sha256: sha256Of(sentences) };
  return ok({ url, source: id, name, publisher, voice, kind, title, ...quoting, section, ...read });
}

/** SHA-256 (hex) of what was read: the sentences, one a line, in UTF-8. */
export const sha256Of = (sentences: Sentence[]): string =>
  createHash('sha256')
    .update(sentences.map(({ text }) => text).join('\n'))
    .digest('hex');

/** `max-snippet` counts characters of all that is shown: one sentence within it is what keeps to that for certain. */
function quotingOf({ quote }: Source, snippet: number | null): Pick<Article, 'quote' | 'snippet'> {
  if (snippet === null || snippet >= ROOM_FOR_ALL) return { quote };
  return { quote: quote === 'full' ? 'short' : quote, snippet };
}

function textOf(item: Item, page: Page | null): { from: 'page' | 'feed'; paragraphs: string[] } {
  const own = [item.content, item.summary].map(feedParagraphs).reduce((a, b) => (length(b) > length(a) ? b : a));
  const open = page === null || page.paywalled ? [] : page.paragraphs;
  return length(open) > 0 && length(open) >= length(own) ? { from: 'page', paragraphs: open } : { from: 'feed', paragraphs: own };
}

const length = (paragraphs: string[]) => paragraphs.reduce((sum, text) => sum + countWords(text), 0);

/** A feed's text often breaks off: what ends in dots, or at its very end in nothing, is no sentence. */
const feedParagraphs = (html: string): string[] =>
  (html.trim() === '' ? [] : paragraphsOfHtml(html)).flatMap((text, at, all) => {
    const sentences = sentencesOf(text).filter((one) => !/(?:…|\.{3}|\[…\]|\[\.{3}\])$/.test(one));
    const isCut = at === all.length - 1 && sentences.length > 1 && !/\p{P}$/u.test(sentences.at(-1) ?? '');
    return (isCut ? sentences.slice(0, -1) : sentences).join(' ') || [];
  });

const toSentences = (paragraphs: string[]): Sentence[] =>
  paragraphs
    .flatMap((paragraph, at) => sentencesOf(lineOf(paragraph)).map((text) => ({ text, paragraph: at })))
    .slice(0, MOST_SENTENCES);

function believed(candidates: (string | null | undefined)[], retrieved: string): string | null {
  const latest = Date.parse(retrieved) + AHEAD_MS;
  return candidates.find((time) => typeof time === 'string' && time >= FIRST_DATE && Date.parse(time) <= latest) ?? null;
}
