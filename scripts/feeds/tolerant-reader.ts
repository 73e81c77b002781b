import { Parser } from 'htmlparser2';
import { ElementNames } from './element-names.ts';
import type { RawFeed, Value } from './raw-feed.ts';

/** No feed nests deeper; the parser's work grows with the square of the depth. */
const DEEPEST = 500;

/** Elements that hold fields rather than being one. */
const HOLDERS = new Set(['rss', 'channel', 'feed', 'rdf:rdf', 'rdf']);
const ENTRIES = new Set(['item', 'entry']);

/** Elements that hold a word or nothing: what looks like a field of the entry inside one shows that it was never closed. */
const LEAVES = new Set(
  'title link guid id pubdate published updated issued modified dc:date dc:creator category comments br hr img'.split(' '),
);
const SIBLINGS = new Set(
  'title link guid id pubdate published updated description summary content content:encoded dc:date'.split(' '),
);

/**
 * Reads whatever still resembles a feed: bare `&`, unclosed and crossed elements, any prefix, xhtml inside. It takes what it
 * finds and never throws; what is nested deeper than {@link DEEPEST} is read up to there.
 */
export function readTolerantly(text: string, url: string): RawFeed {
  const reader = new Reader(url);
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
  try {
    parser.end(text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    reader.onend();
  }
  return reader;
}

class TooDeep extends Error {}

type Holder = { fields: Map<string, Value[]>; depth: number };
type Field = {
  name: string;
  depth: number;
  attributes: Map<string, string>;
  base: string;
  text: string;
  markup: string;
  elements: boolean;
};

/** The parser's events become fields of the head or of an entry. */
class Reader implements RawFeed {
  readonly head = new Map<string, Value[]>();
  readonly entries: Map<string, Value[]>[] = [];
  private readonly names = new ElementNames();
  private readonly bases: string[];
  private depth = 0;
  private holder: Holder = { fields: this.head, depth: 0 };
  private field: Field | null = null;

  constructor(url: string) {
    this.bases = [url];
  }

  onopentag(rawName: string, rawAttributes: Record<string, string>): void {
    if (++this.depth > DEEPEST) throw new TooDeep();
    const attributes = this.attributes(rawAttributes);
    const name = this.names.known(rawName);
    this.bases.push(resolve(attributes.get('xml:base'), this.base()));
    if (this.field && LEAVES.has(this.field.name) && SIBLINGS.has(name)) this.closeField();
    if (ENTRIES.has(name) && !this.isForeignContent()) this.openEntry(attributes);
    else if (this.field) this.openInside(rawName, rawAttributes, this.field);
    else if (!HOLDERS.has(name))
      this.field = { name, depth: this.depth, attributes, base: this.base(), text: '', markup: '', elements: false };
  }

  ontext(text: string): void {
    if (!this.field) return;
    this.field.text += text;
    this.field.markup += asMarkup(text);
  }

  onclosetag(rawName: string): void {
    if (this.field?.depth === this.depth) this.closeField();
    else if (this.field) this.field.markup += `</${rawName}>`;
    else if (this.holder.depth === this.depth) this.holder = { fields: this.head, depth: 0 };
    this.depth--;
    this.bases.pop();
  }

  onend(): void {
    this.closeField();
  }

  private attributes(raw: Record<string, string>): Map<string, string> {
    const entries = Object.entries(raw);
    for (const [name, value] of entries) this.names.declare(name, value);
    return new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
  }

  /** An entry inside Atom's `<content type="application/…+xml">` is somebody else's. */
  private isForeignContent(): boolean {
    return this.field?.name === 'content' && this.holder.depth > 0;
  }

  private openEntry(attributes: Map<string, string>): void {
    this.closeField();
    const fields = new Map<string, Value[]>([['@', [{ text: '', markup: null, attributes, base: this.base() }]]]);
    this.entries.push(fields);
    this.holder = { fields, depth: this.depth };
  }

  private openInside(name: string, attributes: Record<string, string>, field: Field): void {
    field.elements = true;
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${asMarkup(value).replaceAll('"', '&quot;')}"`);
    field.markup += `<${name}${written.join('')}>`;
  }

  private closeField(): void {
    if (!this.field) return;
    const { name, attributes, base, text, markup, elements } = this.field;
    const value = { text, markup: elements ? markup : null, attributes, base };
    const values = this.holder.fields.get(name);
    if (values) values.push(value);
    else this.holder.fields.set(name, [value]);
    this.field = null;
  }

  private base(): string {
    return this.bases.at(-1) ?? '';
  }
}

const resolve = (relative: string | undefined, base: string): string =>
  relative === undefined ? base : (URL.parse(relative.trim(), base)?.href ?? base);

/** For text that becomes markup; references XML does not know (`&eacute;`) stay as they are. */
const asMarkup = (text: string): string =>
  text
    .replaceAll(/&(?!\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
