import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import type { Tag } from '../../content/schema.ts';
import { agencies } from '../articles/en/agencies.ts';
import { bareName } from '../articles/outlets.ts';
import { demonyms } from './en/demonyms.ts';
import type { Event } from './event.ts';
import { type NameTold, namesTold } from './names-told.ts';
import { wholeNames } from './whole-names.ts';

/** A story carries no more. */
const MOST = 7;
/** Longer “names” are a line in capitals. */
const LONGEST = 50;

/**
 * The people, places and organisations an event is about, most telling first: named by at least two of its publishers, or in a
 * headline. One of several names goes by the tag file that lists it; otherwise the id is the name's slug. Outlets are no tags;
 * peoples (“French”) only where there is nothing else. From the text, never invented. `tags` are the tag files by id.
 */
export function tagsOf(event: Event, tags: ReadonlyMap<string, Tag>): { id: string; name: string }[] {
  const aliases = aliasesOf(tags);
  const outlets = new Set([...event.articles.map(({ name }) => name), ...[...agencies.values()].flat()].map(keyOf));
  const names = wholeNames(namesTold(event.articles)).filter(({ name }) => name.length <= LONGEST && !outlets.has(keyOf(name)));
  const found = merged(names, (name) => aliases.get(keyOf(name)) ?? { id: idOf(name), name });
  const telling = found.filter(({ told }) => told.publishers.size > 1 || told.headlines > 0).toSorted(byTelling);
  const proper = telling.filter(({ tag }) => !isPeople(tag.name, names));
  return (proper.length > 0 ? proper : telling).slice(0, MOST).map(({ tag }) => tag);
}

type Named = { tag: { id: string; name: string }; told: NameTold };

const keyOf = (name: string) => bareName(name).toLowerCase().replaceAll('.', '').replaceAll('’', "'");

function aliasesOf(tags: ReadonlyMap<string, Tag>): Map<string, { id: string; name: string }> {
  return new Map(
    [...tags].flatMap(([id, { name, aliases }]) => [name, ...aliases].map((one) => [keyOf(one), { id, name }] as const)),
  );
}

/** What names go by one id counts together; the most used spelling is the name. */
function merged(names: NameTold[], tagFor: (name: string) => { id: string; name: string }): Named[] {
  const byId = new Map<string, Named>();
  for (const told of names.toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))) {
    const tag = tagFor(told.name);
    const known = byId.get(tag.id)?.told;
    const sum = known && {
      ...known,
      publishers: known.publishers.union(told.publishers),
      mentions: known.mentions + told.mentions,
      headlines: Math.max(known.headlines, told.headlines),
    };
    byId.set(tag.id, { tag: byId.get(tag.id)?.tag ?? tag, told: sum ?? told });
  }
  return [...byId.values()];
}

/** Publishers first, then headlines, then how often. */
const weight = ({ told }: Named) => 3 * told.publishers.size + 2 * told.headlines + Math.log2(1 + told.mentions);
const byTelling = (a: Named, b: Named) => weight(b) - weight(a) || (a.tag.id < b.tag.id ? -1 : 1);

/** “French”, and “Halvenian” where the text also names Halvenia. */
function isPeople(name: string, names: NameTold[]): boolean {
  const word = name.toLowerCase();
  if (demonyms.has(word)) return true;
  const root = /^(.{3,}?)(?:n|an|ian|ean|ish|ese|i|ic)s?$/.exec(word)?.[1];
  return (
    root !== undefined &&
    names.some(
      (other) =>
        other.name !== name && other.name.toLowerCase().startsWith(root) && /^.{0,2}$/.test(other.name.slice(root.length)),
    )
  );
}

function idOf(name: string): string {
  return (
    slugify(name, { decamelize: false }).replace(/^-+|-+$/g, '') || createHash('sha256').update(name).digest('hex').slice(0, 8)
  );
}
