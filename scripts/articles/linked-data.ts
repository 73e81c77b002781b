import { z } from 'astro/zod';

/** What a page's JSON-LD says of its article; everything as text or not at all. */
export type LinkedData = {
  types: string[];
  headline: string | null;
  published: string | null;
  modified: string | null;
  author: string | null;
  section: string | null;
  free: boolean;
};

const text = z.string().nullable().catch(null);
const name = z.union([z.string(), z.object({ name: z.string() }).transform((one) => one.name)]);
// Many pages write the word instead of the value.
const accessible = z
  .union([z.boolean(), z.string().transform((word) => word.toLowerCase() !== 'false')])
  .catch(true)
  .default(true);
/** A page may lock a part of itself only: it is the part with the text. */
const part = z.object({ isAccessibleForFree: accessible });
const firstText = z
  .union([z.string(), z.array(z.string()).transform(([one]) => one ?? null)])
  .nullable()
  .catch(null);
const node = z.object({
  '@type': z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]),
  headline: text.default(null),
  datePublished: text.default(null),
  dateModified: text.default(null),
  author: z
    .union([name, z.array(name).transform((names) => names.join(', '))])
    .nullable()
    .catch(null)
    .default(null),
  articleSection: firstText.default(null),
  isAccessibleForFree: accessible,
  hasPart: z
    .union([part.transform((one) => [one]), z.array(part)])
    .catch([])
    .default([]),
});

const ARTICLE = /(?:Article|BlogPosting|^Report|^Review)$/;
const MOST_NODES = 200;

/** The article among the JSON-LD scripts of a page, null where there is none; broken scripts are passed over. */
export function linkedData(scripts: string[]): LinkedData | null {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script))).slice(0, MOST_NODES);
  const article = nodes.map((one) => node.safeParse(one).data).find((one) => one?.['@type'].some((type) => ARTICLE.test(type)));
  if (!article) return null;
  const {
    headline,
    datePublished: published,
    dateModified: modified,
    author,
    articleSection: section,
    isAccessibleForFree,
    hasPart,
  } = article;
  const free = isAccessibleForFree && hasPart.every((one) => one.isAccessibleForFree);
  return { types: article['@type'], headline, published, modified, author, section, free };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

/** A script holds one node, a list of them, or a graph of them. */
function nodesOf(data: unknown, depth = 0): unknown[] {
  if (depth > 3) return [];
  if (Array.isArray(data)) return data.slice(0, MOST_NODES).flatMap((one) => nodesOf(one, depth + 1));
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data);
  return graph.success ? [data, ...nodesOf(graph.data['@graph'], depth + 1)] : [data];
}
