import type { z } from 'astro/zod';
import { type Removed, removedSchema, type Source, sourceSchema, type Tag, tagSchema } from '../../content/schema.ts';
import { type Problem, readFrontMatter } from '../stories/front-matter.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Story } from '../stories/story.ts';
import type { Folder } from '../world.ts';

/** A story as it stands in `content/`, with its path there. */
export type Published = { path: string; text: string; story: Story };

/** A file of `content/` that cannot be used, and why. */
export type FileProblem = { path: string; problems: Problem[] };

/** What `content/` says before a run. A file that cannot be used is named and the rest goes on. */
export type Newsroom = {
  sources: (Source & { id: string })[];
  tags: Map<string, Tag>;
  removed: Removed[];
  stories: Published[];
  /** Stories and tombstones that cannot be read: somebody is at work there, and nothing is written in their place. */
  unreadable: { path: string; text: string }[];
  problems: FileProblem[];
};

/** Reads all of `content/` that a run needs. */
export async function readNewsroom(content: Folder): Promise<Newsroom> {
  const problems: FileProblem[] = [];
  const sources = await readPages(content, 'sources', sourceSchema, problems);
  const tags = await readPages(content, 'tags', tagSchema, problems);
  const removed = await readPages(content, 'removed', removedSchema, problems);
  const { stories, unreadable } = await readStories(content, problems);
  const torn = problems.flatMap(({ path }) => (path.startsWith('removed/') ? [path] : []));
  return {
    sources: sources.map(({ path, front }) => ({ ...front, id: nameOf(path) })),
    tags: new Map(tags.map(({ path, front }) => [nameOf(path), front])),
    removed: removed.map(({ front }) => front),
    stories,
    unreadable: [...unreadable, ...(await readFiles(content, torn))],
    problems,
  };
}

export const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');

async function readPages<Schema extends z.ZodType>(content: Folder, under: string, schema: Schema, problems: FileProblem[]) {
  const pages: { path: string; front: z.output<Schema> }[] = [];
  for (const { path, text } of await filesUnder(content, under)) {
    const page = readFrontMatter(text, schema);
    if (page.ok) pages.push({ path, front: page.value.front });
    else problems.push({ path, problems: page.reason });
  }
  return pages;
}

async function readStories(content: Folder, problems: FileProblem[]): Promise<Pick<Newsroom, 'stories' | 'unreadable'>> {
  const stories: Published[] = [];
  const unreadable: Newsroom['unreadable'] = [];
  for (const { path, text } of await filesUnder(content, 'stories')) {
    const story = parseStory(text);
    if (story.ok) stories.push({ path, text, story: story.value });
    else {
      unreadable.push({ path, text });
      problems.push({ path, problems: story.reason });
    }
  }
  return { stories, unreadable };
}

const filesUnder = async (content: Folder, under: string): Promise<{ path: string; text: string }[]> =>
  readFiles(
    content,
    (await content.list(under)).filter((path) => path.endsWith('.md')),
  );

const readFiles = (content: Folder, paths: readonly string[]): Promise<{ path: string; text: string }[]> =>
  Promise.all(paths.map(async (path) => ({ path, text: (await content.read(path)) ?? '' })));
