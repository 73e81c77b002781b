import slugify from '@sindresorhus/slugify';
import { Document } from 'yaml';
import { type Source, sourceSchema } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import { failed, ok, type Result } from '../result.ts';
import { readFrontMatter } from '../stories/front-matter.ts';
import { collapse, stripHostile } from '../text/plain-text.ts';
import { shortHash } from '../text/short-hash.ts';

/** What is known of a feed nobody has written a source file for. */
export type Candidate = {
  feed: string;
  site: string | null;
  name: string;
  /** BCP 47, where the feed says it. */
  language: string | null;
  /** A word that may be one of the paper's sections. */
  folder: string;
};

/** A page of `content/sources/`: its path below `content/`, its text, and what it says. */
export type SourceFile = { id: string; path: string; text: string; source: Source };

/**
 * The source file we propose for a feed, valid against the contract. Its name and publisher are first guesses for a person
 * to look at; a source of the same host has the same publisher, since two feeds of one house are one voice.
 */
export function sourceFile(candidate: Candidate, there: readonly (Source & { id: string })[]): Result<SourceFile> {
  const { feed } = candidate;
  const site = candidate.site ?? `${new URL(feed).origin}/`;
  const name = collapse(stripHostile(candidate.name)) || hostOf(site);
  const id = freeId(name, feed, new Set(there.map((source) => source.id)));
  const relative = there.find((source) => hostOf(source.site) === hostOf(site));
  const section = newsroom.sections.find((each) => each === slugify(candidate.folder));
  const front = {
    name,
    publisher: relative?.publisher ?? id,
    feed,
    site,
    language: candidate.language ?? newsroom.language,
    ...(section === undefined ? {} : { section }),
    verified: null,
  };
  const yaml = new Document(front).toString({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  const text = `---\n${yaml}---\n\nRead through the feed it publishes at ${hostOf(feed)}.\n`;
  const page = readFrontMatter(text, sourceSchema);
  return page.ok
    ? ok({ id, path: `sources/${id}.md`, text, source: page.value.front })
    : failed(`${feed}: no source file can be made of it: ${page.reason.map(({ what }) => what).join('; ')}`);
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** The name in lower-case words; with the host, and then with a number, where another source has it. */
function freeId(name: string, feed: string, taken: ReadonlySet<string>): string {
  const short = (words: string) => slugify(words).slice(0, 50).replace(/-+$/, '');
  const first = short(name) || short(hostOf(feed)) || shortHash(feed);
  const tries = [first, short(`${name} ${hostOf(feed)}`), ...Array.from({ length: 98 }, (_, index) => `${first}-${index + 2}`)];
  return tries.find((id) => id !== '' && !taken.has(id)) ?? `${first}-${shortHash(feed)}`;
}
