/** Namespaces of feeds and the prefix everyone knows them by; '' for the feed formats themselves. */
const PREFIXES = new Map([
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/dcterms/', 'dcterms'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://search.yahoo.com/mrss/', 'media'],
]);

/** Prefixes that mean a feed format even where nobody declared them. */
const UNDECLARED = new Map([
  ['atom', ''],
  ['atom10', ''],
  ['atom03', ''],
]);

/** Gives every element of one document the name everyone knows it by, whatever prefix the document chose. */
export class ElementNames {
  private readonly prefixes = new Map(UNDECLARED);

  /** To be told each attribute: remembers `xmlns:prefix`. */
  declare(attribute: string, value: string): void {
    const prefix = /^xmlns:(.+)$/.exec(attribute)?.[1];
    const known = PREFIXES.get(value.trim().toLowerCase());
    if (prefix !== undefined && known !== undefined) this.prefixes.set(prefix.toLowerCase(), known);
  }

  /** `atom:Entry` → `entry`, `DC:date` → `dc:date`. */
  known(name: string): string {
    const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(name.toLowerCase()) ?? [];
    const known = this.prefixes.get(prefix) ?? prefix;
    return known === '' ? local : `${known}:${local}`;
  }
}
