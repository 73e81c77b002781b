import type { ArticleKind } from './article.ts';
import { sectionKinds, titleKinds, typeKinds } from './en/kind-words.ts';

/** What a text says of itself, where it stands and how it is headed. */
export type Signs = { types: string[]; section: string | null; url: string; title: string };

/** What kind of text it is: by its schema.org type, its section, the steps of its address, the opening of its headline; news otherwise. */
export function kindOf({ types, section, url, title }: Signs): ArticleKind {
  for (const type of types) {
    const kind = typeKinds.get(type);
    if (kind) return kind;
  }
  const places = [...(section === null ? [] : [hyphenated(section)]), ...steps(url)];
  for (const [kind, pattern] of sectionKinds) if (places.some((place) => pattern.test(place))) return kind;
  for (const [kind, pattern] of titleKinds) if (pattern.test(title)) return kind;
  return 'news';
}

const hyphenated = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .slice(0, 60)
    .replace(/[^\p{L}\p{N}]+/gu, '-');

/** Folders of the path: its last step is the headline, which may well hold “live”. */
function steps(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { pathname, hostname } = new URL(url);
  const subdomain = /^(opinion|comment|satire|blogs?)\./.exec(hostname)?.[1];
  return [...(subdomain ? [subdomain] : []), ...pathname.toLowerCase().split('/').slice(1, -1)];
}
