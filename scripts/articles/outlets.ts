import slugify from '@sindresorhus/slugify';
import type { Article } from './article.ts';
import { agencies } from './en/agencies.ts';
import { shortHash } from '../text/short-hash.ts';

/** Names by which outlets are spoken of, and the voice each stands for. */
export type Outlets = ReadonlyMap<string, string>;

/** An outlet's voice id when no source file gives one. */
export const voiceId = (name: string): string => slugify(bareName(name), { decamelize: false }) || shortHash(name);

/** “the North Post” and “The North Post” are one. */
export const bareName = (name: string): string => name.trim().replace(/^the\s+/i, '');

/** Agencies by all their names, and the outlets these articles come from; a source's own publisher id wins over ours. */
export function outletsOf(articles: Article[]): Outlets {
  const sources = new Map(
    articles.toSorted((a, b) => (a.source < b.source ? -1 : 1)).map(({ name, publisher }) => [bareName(name), publisher]),
  );
  const names = [...agencies].flatMap(([id, its]) => {
    const known = its.map((name) => sources.get(bareName(name))).find((publisher) => publisher !== undefined);
    return its.map((name) => [bareName(name), known ?? id] as const);
  });
  return new Map([...names, ...sources]);
}
