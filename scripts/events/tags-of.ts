import slugify from '@sindresorhus/slugify';
import type { Tag } from '../../content/schema.ts';
import { agencies } from '../articles/en/agencies.ts';
import { bareName } from '../articles/outlets.ts';
import { demonyms } from './en/demonyms.ts';
import { isLowerCaseWord } from './en/lower-case-words.ts';
import { carriers, noTags } from './en/tag-words.ts';
import type { Event } from './event.ts';
import { type NameTold, namesTold } from './names-told.ts';
import { wholeNames } from './whole-names.ts';
import { shortHash } from '../text/short-hash.ts';

/** A story carries no more. */
const MOST = 7;
/** Longer “names” are a line in capitals. */
const LONGEST = 50;

/**
 * The people, places and organisations an event is about, most telling first: in a headline, or named by at least two of its
 * publishers and by a good part of them. One of several names goes by the tag file that lists it; otherwise the id is the name's
 * slug. Common words, days, peoples and outlets are no tags. From the text, never invented. `tags` are the tag files by id.
 */
export function tagsOf(event: Event, tags: ReadonlyMap<string, Tag>): { id: string; name: string }[] {
  const aliases = aliasesOf(tags);
  const outlets = new Set([...event.articles.map(({ name }) => name), ...[...agencies.values()].flat()].map(nameKey));
  const needed = Math.max(2, SHARE * new Set(event.articles.map(({ publisher }) => publisher)).size);
  const names = wholeNames(namesTold(event.articles)).filter(({ name }) => name.length <= LONGEST && !outlets.has(nameKey(name)));
  const listed = names.filter((told) => aliases.has(nameKey(told.name)) || mayBeATag(told, names));
  const found = merged(listed, (name) => aliases.get(nameKey(name)) ?? { id: idOf(name), name });
  return found
    .filter(({ told }) => told.headlines > 0 || (told.publishers.size >= needed && (told.early > 0 || told.mentions >= OFTEN)))
    .toSorted(byTelling)
    .slice(0, MOST)
    .map(({ tag }) => tag);
}

/** Of an event's publishers, so many name what it is about. */
const SHARE = 0.4;
/** Named so often it is no aside, even where no first sentence has it. */
const OFTEN = 4;

function mayBeATag({ name, headlines, mentions }: NameTold, names: NameTold[]): boolean {
  const key = bareName(name).toLowerCase();
  if (noTags.has(key) || noTags.has(name.toLowerCase()) || isPeople(name, names)) return false;
  if (carriers.has(key)) return headlines > 0;
  if (name.includes(' ')) return !/ (?:MPs?|MSPs?|time)$/.test(name) && !isNumbered(name);
  // A single word that news writes small is a name only in capitals (“ASH”), or where nobody could write it small (“Apple” five times).
  if (/^\p{Lu}{2,}/u.test(name)) return name.length > 2;
  return name.length > 3 && (!isLowerCaseWord(name) || (headlines > 0 && mentions >= 2 * OFTEN));
}

/** “Class B”, “Schedule C”: a common word with its letter. */
const isNumbered = (name: string) => / \p{Lu}$/u.test(name) && isLowerCaseWord(name.slice(0, -2));

type Named = { tag: { id: string; name: string }; told: NameTold };

/** By what names of tags are compared. Short names in capitals keep them: “US” is no “us”, “ICE” no ice. */
export function nameKey(name: string): string {
  const plain = bareName(name).replaceAll('.', '').replaceAll('’', "'");
  return /^\p{Lu}{2,5}$/u.test(plain) ? plain : plain.toLowerCase();
}

function aliasesOf(tags: ReadonlyMap<string, Tag>): Map<string, { id: string; name: string }> {
  return new Map(
    [...tags].flatMap(([id, { name, aliases }]) => [name, ...aliases].map((one) => [nameKey(one), { id, name }] as const)),
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
      early: Math.max(known.early, told.early),
      headlines: Math.max(known.headlines, told.headlines),
    };
    byId.set(tag.id, { tag: byId.get(tag.id)?.tag ?? tag, told: sum ?? told });
  }
  return [...byId.values()];
}

/** Publishers first, then headlines, then how often. */
const weight = ({ told }: Named) => 3 * told.publishers.size + 2 * told.headlines + told.early + Math.log2(1 + told.mentions);
const byTelling = (a: Named, b: Named) => weight(b) - weight(a) || (a.tag.id < b.tag.id ? -1 : 1);

/** “French”, and “Halvenian” where the text also names Halvenia. */
function isPeople(name: string, names: NameTold[]): boolean {
  const word = name.toLowerCase();
  if (word.split(/[ -]/).every((part) => demonyms.has(part) || /.ists?$/.test(part))) return true;
  if (name.includes(' ')) return false;
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
  return slugify(name, { decamelize: false }).replace(/^-+|-+$/g, '') || shortHash(name);
}
