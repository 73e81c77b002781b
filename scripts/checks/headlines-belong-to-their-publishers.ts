import type { Story } from '../stories/story.ts';
import { wordsOf } from '../text/words.ts';
import type { Check } from './check.ts';
import { hasWordFor } from './means-the-same.ts';
import { names } from './publishers-own-their-clauses.ts';
import { read, type Reading } from './reading.ts';
import { linesOf } from './title-rests-on-the-body.ts';

/** So many words of what a headline gives to a publisher stand in its own headlines and passages. */
const SHARE = 0.5;
/** By which a headline is handed over to its publisher. */
const reports = /^(?:report|say|writ|add)/u;

/** Where title, summary or a heading names a publisher, most of its words are that publisher's: “…, the North Post reports” is no other outlet's. */
export const headlinesBelongToTheirPublishers: Check = (story) => {
  const publishers = [...new Set(story.footnotes.map(({ publisher }) => publisher))].filter((publisher) => publisher !== '');
  return linesOf(story).flatMap(({ text, line }) => {
    const named = publishers.filter((publisher) => names(text, publisher));
    const words = named.reduce((rest, publisher) => rest.replaceAll(publisher.replace(/^The /u, ''), ' '), text);
    // Two outlets in one headline share its words: each is asked for nothing alone.
    const [publisher] = named;
    if (publisher === undefined || named.length > 1) return [];
    if (!isAnothersHeadline(words, publisher, story) && isOf(words, textsOf(publisher, story))) return [];
    return [{ code: 'publisher-not-cited' as const, line, publisher }];
  });
};

/** Word for word the headline of an article that only other publishers have. */
function isAnothersHeadline(text: string, publisher: string, { footnotes, front }: Story): boolean {
  const isTheirs = (url: string) => footnotes.some((note) => note.url === url && note.publisher === publisher);
  const cited = front.articles.filter(({ url }) => footnotes.some((note) => note.url === url));
  const alike = cited.filter(({ title }) => bare(title) === bare(text));
  return alike.length > 0 && !alike.some(({ url }) => isTheirs(url));
}

const bare = (text: string): string =>
  wordsOf(text)
    .filter((word) => word !== 'the' && !reports.test(word))
    .join(' ');

/** What a publisher says in a story, and what other passages say of its reports. */
function textsOf(publisher: string, { footnotes, front }: Story): Reading[] {
  const urls = new Set(footnotes.filter((note) => note.publisher === publisher).map(({ url }) => url));
  const passages = footnotes.filter((note) => urls.has(note.url) || names(note.passage, publisher));
  const titles = front.articles.filter(({ url }) => urls.has(url));
  return [...passages.map(({ passage }) => passage), ...titles.map(({ title }) => title)].map(read);
}

function isOf(text: string, readings: readonly Reading[]): boolean {
  const telling = read(text).tokens.filter(({ kind, word }) => kind !== 'small' && !reports.test(word));
  const known = telling.filter((token) => readings.some((reading) => hasWordFor(token, reading)));
  return telling.length < 3 || known.length >= telling.length * SHARE;
}
