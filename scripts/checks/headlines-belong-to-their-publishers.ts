import type { Story } from '../stories/story.ts';
import type { Check } from './check.ts';
import { hasWordFor } from './means-the-same.ts';
import { names } from './publishers-own-their-clauses.ts';
import { read, type Reading } from './reading.ts';
import { linesOf } from './title-rests-on-the-body.ts';

/** So many words of what a headline gives to a publisher stand in its own headlines and passages. */
const SHARE = 0.5;

/** Where title, summary or a heading names a publisher, most of its words are that publisher's: “…, the North Post reports” is no other outlet's. */
export const headlinesBelongToTheirPublishers: Check = (story) => {
  const publishers = [...new Set(story.footnotes.map(({ publisher }) => publisher))].filter((publisher) => publisher !== '');
  return linesOf(story).flatMap(({ text, line }) => {
    const named = publishers.filter((publisher) => names(text, publisher));
    const words = named.reduce((rest, publisher) => rest.replaceAll(publisher.replace(/^The /u, ''), ' '), text);
    // Two outlets in one headline share its words: each is asked for nothing alone.
    const [publisher] = named;
    if (publisher === undefined || named.length > 1 || isOf(words, textsOf(publisher, story))) return [];
    return [{ code: 'publisher-not-cited' as const, line, publisher }];
  });
};

/** What a publisher says in a story, and what other passages say of its reports. */
function textsOf(publisher: string, { footnotes, front }: Story): Reading[] {
  const urls = new Set(footnotes.filter((note) => note.publisher === publisher).map(({ url }) => url));
  const passages = footnotes.filter((note) => urls.has(note.url) || names(note.passage, publisher));
  const titles = front.articles.filter(({ url }) => urls.has(url));
  return [...passages.map(({ passage }) => passage), ...titles.map(({ title }) => title)].map(read);
}

function isOf(text: string, readings: readonly Reading[]): boolean {
  const telling = read(text).tokens.filter(({ kind, word }) => kind !== 'small' && !/^(?:report|say|writ|add)/u.test(word));
  const known = telling.filter((token) => readings.some((reading) => hasWordFor(token, reading)));
  return telling.length < 3 || known.length >= telling.length * SHARE;
}
