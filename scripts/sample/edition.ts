import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { type SampleArticle, type Source, sampleArticleSchema, sourceSchema } from '../../content/schema.ts';
import { frontMatter } from './front-matter.ts';

/** The moment at which the sample edition takes place: a Saturday evening. */
export const sampleNow = '2026-03-14T18:00:00Z';

/** An invented article: its front matter, where it is found, and its text. */
export type Piece = SampleArticle & {
  source: string;
  slug: string;
  /** `https://<source>.example/<slug>`: what stories cite. */
  url: string;
  paragraphs: string[];
};

/** An invented outlet and what it published, newest first. */
export type Outlet = { id: string; host: string; source: Source; pieces: Piece[] };

/** Reads the sample's outlets and articles below a content folder. Throws at the first file that is not what the schema says. */
export async function readEdition(content: string): Promise<Outlet[]> {
  const sources = await Promise.all((await pagesIn(join(content, 'sources'))).map(readSource));
  return Promise.all(sources.filter(({ source }) => source.sample).map((read) => withPieces(read, join(content, 'sample'))));
}

async function readSource(path: string): Promise<{ id: string; source: Source }> {
  const { front } = frontMatter(await readFile(path, 'utf8'), path);
  return { id: basename(path, '.md'), source: trusted(sourceSchema, front, path) };
}

async function withPieces({ id, source }: { id: string; source: Source }, sample: string): Promise<Outlet> {
  const pieces = await Promise.all((await pagesIn(join(sample, id))).map((path) => readPiece(path, id)));
  return { id, host: `${id}.example`, source, pieces: pieces.sort(newestFirst) };
}

async function readPiece(path: string, source: string): Promise<Piece> {
  const { front, paragraphs } = frontMatter(await readFile(path, 'utf8'), path);
  const slug = basename(path, '.md');
  return { ...trusted(sampleArticleSchema, front, path), source, slug, url: `https://${source}.example/${slug}`, paragraphs };
}

/** An outlet without articles has no folder: that is an empty list. */
async function pagesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}

function trusted<Schema extends z.ZodType>(schema: Schema, front: unknown, path: string): z.output<Schema> {
  const parsed = schema.safeParse(front);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${path}: ${problems.join('; ')}. content/schema.ts says what may stand there.`);
}

function newestFirst(one: Piece, other: Piece): number {
  return other.published.localeCompare(one.published) || one.slug.localeCompare(other.slug);
}
