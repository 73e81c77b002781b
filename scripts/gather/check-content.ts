import type { z } from 'astro/zod';
import { removedSchema, sampleArticleSchema, sectionSchema, sourceSchema, tagSchema } from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import { dayIn } from '../stories/address.ts';
import { readFrontMatter } from '../stories/front-matter.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Story } from '../stories/story.ts';
import type { Folder } from '../world.ts';
import { nameOf } from './read-newsroom.ts';

/** Something wrong in a file of `content/`: where (from 1), a code, and a sentence that says what to do. */
export type FileFinding = { path: string; line: number; column: number; code: string; what: string };

const schemas = new Map<string, z.ZodType>([
  ['sources', sourceSchema],
  ['sections', sectionSchema],
  ['tags', tagSchema],
  ['removed', removedSchema],
  ['sample', sampleArticleSchema],
]);

/** Checks all pages of a content folder, or those named, each by itself and against the others. */
export async function checkContent(
  content: Folder,
  only: string[] = [],
): Promise<{ files: number; findings: FileFinding[]; unknown: string[] }> {
  const all = (await content.list('')).filter((path) => path.endsWith('.md'));
  const paths = only.length > 0 ? all.filter((path) => only.includes(path)) : all;
  const findings: FileFinding[] = [];
  const events = new Map<string, string>();
  for (const path of paths) findings.push(...checkFile(path, (await content.read(path)) ?? '', { all: new Set(all), events }));
  return { files: paths.length, findings, unknown: only.filter((path) => !all.includes(path)) };
}

type Neighbours = { all: ReadonlySet<string>; events: Map<string, string> };

function checkFile(path: string, text: string, neighbours: Neighbours): FileFinding[] {
  const folder = path.split('/')[0] ?? '';
  if (folder === 'stories') return checkStoryFile(path, text, neighbours);
  const schema = schemas.get(folder);
  if (!schema)
    return [
      {
        path,
        line: 1,
        column: 1,
        code: 'unknown-folder',
        what: `content/ has no folder “${folder}”: move the file to where it belongs`,
      },
    ];
  const page = readFrontMatter(text, schema);
  const problems = page.ok
    ? []
    : page.reason.map(({ line, column, what }) => ({ path, line, column, code: 'front-matter', what }));
  const unlisted = folder === 'sections' && !newsroom.sections.some((section) => section === nameOf(path));
  return [...problems, ...(unlisted ? [at(path, 'section-unknown', 'newsroom.config.ts does not list this section')] : [])];
}

function checkStoryFile(path: string, text: string, { all, events }: Neighbours): FileFinding[] {
  const story = parseStory(text);
  if (!story.ok) return story.reason.map(({ line, column, what }) => ({ path, line, column, code: 'front-matter', what }));
  const findings = checkStory(story.value).map((finding) => ({
    path,
    line: finding.line,
    column: 1,
    code: finding.code,
    what: inWords(finding),
  }));
  return [
    ...findings,
    ...checkPlace(path, story.value),
    ...checkReferences(path, story.value, all),
    ...checkEvent(path, story.value, events),
  ];
}

const at = (path: string, code: string, what: string): FileFinding => ({ path, line: 2, column: 1, code, what });

/** The day in the address is that of first publication, for ever. */
function checkPlace(path: string, { front }: Story): FileFinding[] {
  const folder = `stories/${dayIn(newsroom.timeZone, front.published).replaceAll('-', '/')}/`;
  return path.startsWith(folder)
    ? []
    : [at(path, 'wrong-folder', `published on ${front.published}, so the file belongs in content/${folder}`)];
}

function checkReferences(path: string, { front }: Story, all: ReadonlySet<string>): FileFinding[] {
  const missing = [...new Set(front.articles.map((article) => article.source))].filter(
    (source) => !all.has(`sources/${source}.md`),
  );
  const section = all.has(`sections/${front.section}.md`)
    ? []
    : [at(path, 'section-unknown', `there is no content/sections/${front.section}.md`)];
  return [...missing.map((source) => at(path, 'source-unknown', `there is no content/sources/${source}.md`)), ...section];
}

/** One event, one story, one address. */
function checkEvent(path: string, { front }: Story, events: Map<string, string>): FileFinding[] {
  const other = events.get(front.event);
  events.set(front.event, path);
  return other === undefined
    ? []
    : [at(path, 'event-told-twice', `content/${other} tells the same event: merge them, and set mergedInto in one`)];
}
