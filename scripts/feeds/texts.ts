import { collapse, plainText, stripHostile } from '../text/plain-text.ts';
import type { Value } from './raw-feed.ts';

/** Elements that occur in headlines. Anything else in angle brackets is a word: “Vec<String>”, “<3”. */
const TAGS =
  'a|abbr|acronym|b|big|blockquote|br|cite|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|q|s|script|small|span|strike|strong|style|sub|sup|title|tt|u|ul|wbr';
const TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'i');
const NO_TAG = new RegExp(`<(?!/?(?:${TAGS})(?:[\\s/>]|$))`, 'gi');
const REFERENCE = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i;

/** Nobody's headline is longer. */
const LONGEST_TITLE = 2_000;

/** Whether a text is HTML rather than words, whatever its feed says: feeds escape too often and too rarely. */
const looksLikeHtml = (text: string): boolean => REFERENCE.test(text) || TAG.test(text);

/** A headline as plain text: tags out and references decoded, twice where the feed escaped twice; no word lost. */
export function titleText(value: Value): string {
  let title = (value.markup === null ? ownText(value) : plainText(value.markup)).slice(0, LONGEST_TITLE * 4);
  for (let round = 0; round < 2 && looksLikeHtml(title); round++) title = plainText(title.replaceAll(NO_TAG, '&lt;'));
  return cut(collapse(stripHostile(title)));
}

const cut = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).toWellFormed().trimEnd()}…` : title;

/** A summary or full text as HTML: Atom says what it is by `type`; RSS never does, and means HTML. */
export function htmlText(value: Value): string {
  if (value.markup !== null) return stripHostile(value.markup.trim());
  const type = value.attributes.get('type')?.toLowerCase() ?? '';
  const text = ownText(value);
  const isPlain = type === 'text' || type === 'text/plain';
  return stripHostile(isPlain && !looksLikeHtml(text) ? escapeHtml(text.trim()) : text.trim());
}

/** Atom 0.3 has a mode for base64, and Atom 1.0 takes it for any type that is no text. */
function ownText({ text, attributes }: Value): string {
  const type = attributes.get('type') ?? 'text';
  const encoded = attributes.get('mode') === 'base64' || /^application\/octet-stream/i.test(type);
  return encoded ? Buffer.from(text, 'base64').toString('utf8') : text;
}

export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
