import RssParser from 'rss-parser';
import { ElementNames } from './element-names.ts';
import type { Fields, RawFeed, Value } from './raw-feed.ts';

/** Longer feeds go to the streaming reader at once: rss-parser builds a tree of everything. */
const LONGEST = 2_000_000;

/** The elements its own code looks for. */
const STRUCTURE = new Map([
  ['rss', 'rss'],
  ['channel', 'channel'],
  ['feed', 'feed'],
  ['item', 'item'],
  ['entry', 'entry'],
  ['rdf:rdf', 'rdf:RDF'],
]);

/** What we read of an entry or a head. */
export const FIELDS = [
  ...['title', 'dc:title', 'media:title', 'link', 'guid', 'id', 'dc:identifier', 'source', 'dc:source'],
  ...[
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
  ],
  ...['description', 'summary', 'dc:description', 'itunes:summary', 'content', 'content:encoded'],
];

/**
 * rss-parser finds the feed's shape; what the elements mean is decided elsewhere, the same way for every reader. To its code
 * every field but the structure goes by another name, because what it would do with them harms: a snippet of each text in
 * quadratic time, an exception for one bad date, a jumble for elements in a text.
 */
const OURS = 'our:';
const fields = ['$', ...FIELDS.map((name) => OURS + name)].map((name): [string, string, { keepArray: true }] => [
  name,
  name,
  { keepArray: true },
]);
const parser = new RssParser({
  defaultRSS: 2,
  customFields: { item: fields, feed: fields as never },
  xml2js: { tagNameProcessors: [renamed] },
});

function renamed(name: string): string {
  const known = new ElementNames().known(name);
  return STRUCTURE.get(known) ?? OURS + known;
}

/** Null where rss-parser throws, or would lose words: mixed content, `xml:base`, unusual prefixes. Never throws. */
export async function readWithRssParser(text: string, url: string): Promise<RawFeed | null> {
  if (text.length > LONGEST || !isUsual(text)) return null;
  try {
    const feed = await Promise.race([parser.parseString(text), neverAnswered()]);
    if (feed === null) return null;
    const { items, ...head } = feed as Record<string, unknown>;
    return { head: toFields(head, url), entries: (Array.isArray(items) ? items : []).map((item) => toFields(item, url)) };
  } catch {
    return null;
  }
}

/**
 * xml2js works at once or never: for some texts (CDATA before any element) it neither answers nor throws, and awaiting it
 * alone would stop the run for good.
 */
const neverAnswered = (): Promise<null> => new Promise((resolve) => setImmediate(resolve, null));

/** No `xml:base`, no entity of its own, and every namespace under the prefix everyone knows. */
function isUsual(text: string): boolean {
  if (/xml:base|<!entity|<!doctype/i.test(text)) return false;
  for (const [, prefix = '', address = ''] of text.matchAll(/xmlns:([\w.-]{1,40})\s{0,9}=\s{0,9}["']([^"']{1,200})["']/g)) {
    const names = new ElementNames();
    names.declare(`xmlns:${prefix}`, address);
    if (names.known(`${prefix}:x`) !== new ElementNames().known(`${prefix}:x`)) return false;
  }
  return true;
}

class LosesWords extends Error {}

function toFields(node: unknown, base: string): Fields {
  const record = Object(node) as Record<string, unknown>;
  const values = FIELDS.map((name): [string, Value[]] => [name, toValues(record[OURS + name], base)]);
  const own: Value = { text: '', markup: null, attributes: toAttributes(record['$']), base };
  return new Map([['@', [own]], ...values.filter(([, found]) => found.length > 0)]);
}

const toValues = (nodes: unknown, base: string): Value[] =>
  Array.isArray(nodes) ? nodes.map((node) => toValue(node, base)) : [];

/** xml2js gives a string, or an object whose `_` is the text, `$` the attributes and anything else an element. */
function toValue(node: unknown, base: string): Value {
  if (typeof node === 'string') return { text: node, markup: null, attributes: new Map(), base };
  const { _: text = '', $: attributes, ...elements } = Object(node) as Record<string, unknown>;
  if (Object.keys(elements).length > 0 || typeof text !== 'string') throw new LosesWords();
  return { text, markup: null, attributes: toAttributes(attributes), base };
}

const toAttributes = (attributes: unknown): Map<string, string> =>
  new Map(
    Object.entries(Object(attributes) as Record<string, unknown>).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
