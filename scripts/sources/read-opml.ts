import { parseOpml } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { webAddress } from '../feeds/entry.ts';
import { failed, ok, type Result } from '../result.ts';
import { collapse, stripHostile } from '../text/plain-text.ts';

/** A feed as a list of subscriptions names it. */
export type Subscription = {
  /** Absolute address on the web. */
  feed: string;
  /** The outlet's front page; null where the list does not say. */
  site: string | null;
  /** '' where the list does not say. */
  name: string;
  /** The folder it stands in; '' at the top. */
  folder: string;
};

/** Far more than any list of subscriptions. */
const MOST_LETTERS = 4_000_000;
const ADDRESSES = /\bxmlurl\s*=/gi;

/**
 * The feeds of an OPML file, each once, in its order. feedsmith reads it; where it finds fewer than there are (a bare `<`, attributes
 * without quotation marks, a quotation mark forgotten), each outline is read by itself. Never throws.
 */
export function readOpml(text: string): Result<Subscription[]> {
  if (text.length > MOST_LETTERS) return failed(`a list of ${text.length} letters: at most ${MOST_LETTERS} are read`);
  const strict = readStrictly(text);
  const named = text.match(ADDRESSES)?.length ?? 0;
  const found = strict.length >= named ? strict : [...strict, ...readTagByTag(text), ...readAddresses(text)];
  const feeds = [...new Map(found.toReversed().map((entry) => [entry.feed, entry])).values()].reverse();
  return feeds.length > 0 ? ok(feeds) : failed('no OPML list of feeds: expected <outline> elements with an xmlUrl each');
}

type Outline = {
  text?: string | undefined;
  title?: string | undefined;
  xmlUrl?: string | undefined;
  htmlUrl?: string | undefined;
  outlines?: readonly Outline[] | undefined;
};

function readStrictly(text: string): Subscription[] {
  try {
    return (parseOpml(text).body?.outlines ?? []).flatMap((outline) => flatten(outline, ''));
  } catch {
    return [];
  }
}

function flatten(outline: Outline, folder: string): Subscription[] {
  const inside = (outline.outlines ?? []).flatMap((inner) => flatten(inner, lineOf(outline.text ?? outline.title)));
  return [...subscription(outline, folder), ...inside];
}

/** Quoted attributes may hold angle brackets. Lengths are bounded so that the work is, too. */
const OUTLINES = /<outline\b(?:[^<>"']|"[^"]{0,4000}"|'[^']{0,4000}'){0,4000}>/gi;

function readTagByTag(text: string): Subscription[] {
  return [...text.matchAll(OUTLINES)].flatMap(([tag]) => {
    const found: Record<string, string> = {};
    const parser = new Parser({ onopentag: (_, attributes) => void Object.assign(found, attributes) });
    parser.end(tag);
    return subscription({ text: found['text'], title: found['title'], xmlUrl: found['xmlurl'], htmlUrl: found['htmlurl'] }, '');
  });
}

/** Where a tag cannot be made out, its address often can. */
function readAddresses(text: string): Subscription[] {
  const addresses = text.matchAll(/\bxmlurl\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>]{1,2000})/gi);
  return [...addresses].flatMap(([, address = '']) => subscription({ xmlUrl: address.replaceAll('&amp;', '&') }, ''));
}

function subscription({ text, title, xmlUrl, htmlUrl }: Outline, folder: string): Subscription[] {
  const feed = absolute(
    (xmlUrl ?? '')
      .trim()
      .replace(/^feed:(?:\/\/(?=https?:))?/i, '')
      .replace(/^\/\//, 'http://'),
  );
  return feed === null ? [] : [{ feed, site: absolute(htmlUrl ?? ''), name: lineOf(text) || lineOf(title), folder }];
}

/** A list has no address of its own that a relative one could be relative to. */
const absolute = (address: string): string | null =>
  /^\s*https?:\/\//i.test(address) ? webAddress(address, 'https://none.invalid/') : null;

const lineOf = (text: string | undefined): string =>
  collapse(stripHostile(text ?? ''))
    .slice(0, 200)
    .toWellFormed();
