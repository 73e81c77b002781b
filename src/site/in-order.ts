import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { decode, encode } from 'cborg';

/** A file of Pagefind's index: its path in the bundle, and its bytes. */
export type IndexFile = { path: string; content: Uint8Array };

/** Pagefind's files begin with this, compressed, and go on in CBOR. */
const MAGIC = 'pagefind_dcd';

/** A facet’s values with the pages that have each. */
const filterShape = z.tuple([z.string(), z.array(z.tuple([z.string(), z.unknown()]))]);
/** Version, pages, index chunks, filters by name and file, and what comes after. */
const metaShape = z.tuple([z.unknown(), z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string()]))]).rest(z.unknown());
const entryShape = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

/**
 * The same index with the facets' values in alphabetical order: Pagefind writes them as its hash tables have them, another way each
 * time, and the same content shall build the same bytes. Files are named by what they hold, so facets, then the files that
 * name them, get new names. Throws where Pagefind's format is another than that of 1.5.
 */
export function inOrder(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const rename = (before: string, content: Uint8Array) => {
    const [language = ''] = before.split('_', 1);
    const after = `${language}_${createHash('sha256')
      .update(content)
      .digest('hex')
      .slice(0, before.length - language.length - 1)}`;
    renamed.set(before, after);
    return after;
  };
  const filters = files.map((file) => ordered(file, /^filter\/(.+)\.pf_filter$/, 'filter/', '.pf_filter', sortedFilter, rename));
  const sortMeta = (value: unknown) => sortedMeta(value, renamed);
  const metas = filters.map((file) => ordered(file, /^pagefind\.(.+)\.pf_meta$/, 'pagefind.', '.pf_meta', sortMeta, rename));
  return metas.map((file) => (file.path === 'pagefind-entry.json' ? entry(file, renamed) : file));
}

function ordered(
  file: IndexFile,
  named: RegExp,
  before: string,
  after: string,
  sort: (value: unknown) => unknown,
  rename: (name: string, content: Uint8Array) => string,
): IndexFile {
  const [, name] = named.exec(file.path) ?? [];
  if (name === undefined) return file;
  const bytes = gunzipSync(file.content);
  const sorted = encode(sort(decode(bytes.subarray(MAGIC.length))));
  const content = gzipSync(Buffer.concat([Buffer.from(MAGIC), sorted]), { level: 9 });
  return { path: `${before}${rename(name, sorted)}${after}`, content };
}

const byName = <T>([one]: [string, T], [other]: [string, T]) => (one < other ? -1 : one > other ? 1 : 0);

function sortedFilter(value: unknown): unknown {
  const [name, values] = filterShape.parse(value);
  return [name, values.toSorted(byName)];
}

function sortedMeta(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  const [version, pages, chunks, filters, ...rest] = metaShape.parse(value);
  const known = filters.map(([name, file]): [string, string] => [name, renamed.get(file) ?? file]);
  return [version, pages, chunks, known.toSorted(byName), ...rest];
}

function entry({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const parsed = entryShape.parse(JSON.parse(Buffer.from(content).toString()));
  const languages = Object.entries(parsed.languages).map(([language, its]): [string, typeof its] => [
    language,
    { ...its, hash: renamed.get(its.hash) ?? its.hash },
  ]);
  return {
    path,
    content: Buffer.from(JSON.stringify({ ...parsed, languages: Object.fromEntries(languages.toSorted(byName)) })),
  };
}
