import { z } from 'astro/zod';
import type { Article } from '../articles/article.ts';
import type { Folder } from '../world.ts';
import { parseJson } from '../text/parse-json.ts';

/** An article and the link of the feed that led to it. */
export type Remembered = { link: string; article: Article };

const file = 'articles.jsonl';

const articleSchema: z.ZodType<Article> = z.strictObject({
  url: z.string(),
  source: z.string(),
  name: z.string(),
  publisher: z.string(),
  voice: z.string(),
  kind: z.enum(['news', 'opinion', 'sponsored', 'satire', 'press-release', 'liveblog']),
  title: z.string(),
  published: z.string().nullable(),
  retrieved: z.string(),
  language: z.string(),
  from: z.enum(['page', 'feed']),
  quote: z.enum(['full', 'short', 'none']),
  snippet: z.int().positive().optional(),
  section: z.string().nullable(),
  sentences: z.array(z.strictObject({ text: z.string(), paragraph: z.int() })),
  words: z.int(),
  sha256: z.string(),
});
const rememberedSchema: z.ZodType<Remembered> = z.strictObject({ link: z.string(), article: articleSchema });

/** The window's articles as the last run left them. A line that cannot be read is an article to be read again, no more. */
export async function recallArticles(memory: Folder): Promise<Remembered[]> {
  const lines = ((await memory.read(file)) ?? '').split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const parsed = rememberedSchema.safeParse(parseJson(line));
    return parsed.success ? [parsed.data] : [];
  });
}

/** Keeps the articles for the next run. */
export async function rememberArticles(memory: Folder, articles: Remembered[]): Promise<void> {
  const sorted = articles.toSorted((a, b) => (a.link < b.link ? -1 : 1));
  await memory.write(file, sorted.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}
