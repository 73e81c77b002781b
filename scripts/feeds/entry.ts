import { collapse, stripHostile } from '../text/plain-text.ts';
import { readDate } from './date.ts';
import type { Item } from './item.ts';
import { type Fields, firstOf, type Value } from './raw-feed.ts';
import { htmlText, titleText } from './texts.ts';

/** An entry as it was read: an item, but that it may lead nowhere. */
export type Entry = Omit<Item, 'link'> & { link: string | null };

const TITLES = ['title', 'dc:title', 'media:title'];
/** When it was published, or the nearest the feed says to that. */
const DATES = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'created',
  'dcterms:created',
  'updated',
  'modified',
  'dcterms:modified',
  'lastmod',
];
const SUMMARIES = ['description', 'summary', 'dc:description', 'abstract', 'itunes:summary'];
const CONTENTS = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'xhtml:div', 'div'];

/** What the elements of an entry mean, the same for every format of XML. */
export function toEntry(fields: Fields): Entry {
  const link = entryLink(fields);
  return {
    id:
      firstOf(fields, ['guid', 'id'], lineOf) ??
      attribute(fields, 'rdf:about') ??
      firstOf(fields, ['dc:identifier'], lineOf) ??
      link ??
      '',
    link,
    title: firstOf(fields, TITLES, titleOf) ?? '',
    published: firstOf(fields, DATES, (value) => readDate(value.text)),
    summary: firstOf(fields, SUMMARIES, (value) => htmlText(value) || null) ?? '',
    content: firstOf(fields, CONTENTS, (value) => htmlText(value) || null) ?? '',
    origin: firstOf(fields, ['source', 'dc:source'], originOf),
  };
}

/** The alternate link as HTML, any alternate link, the text of RSS's link, a guid that is a permalink, `rdf:about`. */
export function entryLink(fields: Fields): string | null {
  return (
    firstOf(fields, ['link'], (value) => (isAlternate(value) && isHtml(value) ? linkOf(value) : null)) ??
    firstOf(fields, ['link'], (value) => (isAlternate(value) ? linkOf(value) : null)) ??
    firstOf(fields, ['guid'], (value) =>
      value.attributes.get('ispermalink')?.toLowerCase() === 'false' ? null : permalink(value),
    ) ??
    firstOf(fields, ['@'], ({ attributes, base }) =>
      webAddress(attributes.get('rdf:about') ?? attributes.get('href') ?? '', base),
    ) ??
    firstOf(fields, ['id'], permalink)
  );
}

const isAlternate = ({ attributes }: Value): boolean => ['alternate', undefined].includes(attributes.get('rel')?.toLowerCase());

const isHtml = ({ attributes }: Value): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)?$/i.test(attributes.get('type') ?? '');

const linkOf = ({ text, attributes, base }: Value): string | null => webAddress(attributes.get('href') ?? text, base);

/** Only what is an address already: an id such as `1234` must not become one. */
const permalink = ({ text, base }: Value): string | null => (/^https?:\/\//i.test(text.trim()) ? webAddress(text, base) : null);

/** The absolute address, or null where it is none of the web. */
export function webAddress(address: string, base: string): string | null {
  const text = stripHostile(address).trim();
  const url = text === '' ? null : URL.parse(text, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

export const titleOf = (value: Value): string | null => titleText(value) || null;

const lineOf = ({ text }: Value): string | null => collapse(stripHostile(text)).slice(0, 2_000).toWellFormed() || null;

const attribute = (fields: Fields, name: string): string | null =>
  firstOf(fields, ['@'], ({ attributes }) => attributes.get(name) ?? null);

/** RSS names the first publisher, Atom copies its feed's head. */
function originOf(value: Value): string | null {
  if (value.markup !== null) return null;
  return titleText(value) || webAddress(value.attributes.get('url') ?? '', value.base);
}
