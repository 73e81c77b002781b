import type { z } from 'astro/zod';
import {
  citedArticleSchema,
  removedSchema,
  sampleArticleSchema,
  sectionSchema,
  sourceSchema,
  tagSchema,
} from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import { sameFeed } from '../feeds/same-feed.ts';
import { nameOf } from '../gather/read-newsroom.ts';
import { readFrontMatter } from '../stories/front-matter.ts';
import type { Neighbours } from './check-content.ts';
import { checkTag } from './check-tag.ts';
import type { At, FileFinding } from './file-finding.ts';
import { type File, inFrontMatter, placed } from './judge-story.ts';

/** Folders of pages: what each page may hold, and what messages call it. */
const folders = new Map<string, { schema: z.ZodType; kind: string }>([
  ['sources', { schema: sourceSchema, kind: 'a source' }],
  ['sections', { schema: sectionSchema, kind: 'a section' }],
  ['tags', { schema: tagSchema, kind: 'a tag' }],
  ['removed', { schema: removedSchema, kind: 'a tombstone' }],
  ['sample', { schema: sampleArticleSchema, kind: 'a sample article' }],
]);

/** The folders of content that hold no stories. */
export const pageFolders: readonly string[] = [...folders.keys()];

/** Any page but a story: its folder, its name, its front matter, and for a source or a tag what it shares with others. */
export function checkPage(file: File, neighbours: Neighbours): FileFinding[] {
  const { path, text } = file;
  const folder = path.split('/')[0] ?? '';
  const known = folders.get(folder);
  if (!known) return [atTop(path, 'unknown-folder', `content/ has no folder “${folder}”: move the file to where it belongs`)];
  const page = readFrontMatter(text, known.schema, known.kind);
  return [
    ...checkName(path, folder, known.kind),
    ...(page.ok ? [] : inFrontMatter(path, page.reason)),
    ...(folder === 'sources' ? checkSource(file, neighbours) : []),
    ...(folder === 'tags' ? checkTag(file, neighbours) : []),
  ];
}

const atTop = (path: string, code: string, what: string): FileFinding => ({
  path,
  line: 1,
  column: 1,
  code,
  what,
  kind: 'wrong',
});

/** Other pages name a source, a section or a tag by its file's name. */
function checkName(path: string, folder: string, kind: string): FileFinding[] {
  if (folder === 'removed' || folder === 'sample') return [];
  const id = nameOf(path);
  const isId = citedArticleSchema.shape.source.safeParse(id).success && path === `${folder}/${id}.md`;
  const unlisted = folder === 'sections' && !newsroom.sections.some((section) => section === id);
  const rule = `the file name is the id of ${kind}: content/${folder}/<id>.md, in lower-case letters, digits and single hyphens`;
  return [
    ...(isId ? [] : [atTop(path, 'bad-name', rule)]),
    ...(unlisted ? [atTop(path, 'section-unknown', 'newsroom.config.ts does not list this section')] : []),
  ];
}

function checkSource(file: File, { sources, all }: Neighbours): FileFinding[] {
  const source = sources.find(({ id }) => file.path === `sources/${id}.md`);
  if (!source) return [];
  const at = placed(file, sourceSchema);
  const twin = sources.slice(0, sources.indexOf(source)).find((other) => sameFeed(other.feed, source.feed));
  return [
    ...(twin ? [at(['feed'], 'feed-twice', `content/sources/${twin.id}.md reads the same feed: remove one of the two`)] : []),
    ...(source.section === undefined ? [] : checkSection(source.section, all, at)),
  ];
}

/** A section that a page names has a page of its own. */
export function checkSection(section: string, all: ReadonlySet<string>, at: At): FileFinding[] {
  if (all.has(`sections/${section}.md`)) return [];
  const there = [...all].filter((path) => path.startsWith('sections/')).map(nameOf);
  const which = there.length > 0 ? `the sections are ${there.join(', ')}` : 'content/sections has none yet';
  return [at(['section'], 'section-unknown', `there is no content/sections/${section}.md: ${which}`)];
}
