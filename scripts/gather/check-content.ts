import type { z } from 'astro/zod';
import {
  citedArticleSchema,
  removedSchema,
  sampleArticleSchema,
  sectionSchema,
  sourceSchema,
  storySchema,
  tagSchema,
} from '../../content/schema.ts';
import newsroom from '../../newsroom.config.ts';
import { checkStory } from '../checks/check-story.ts';
import { inWords } from '../checks/words.ts';
import { sameFeed } from '../feeds/same-feed.ts';
import { dayIn } from '../stories/address.ts';
import { type Problem, readFrontMatter } from '../stories/front-matter.ts';
import type { Story } from '../stories/story.ts';
import type { Folder } from '../world.ts';
import { nameOf, type Newsroom, readNewsroom } from './read-newsroom.ts';

/** Something wrong in a file of `content/`: where (from 1), a code, and a sentence that says what to do. */
export type FileFinding = { path: string; line: number; column: number; code: string; what: string };

/** Folders of pages: what each page may hold, and what messages call it. */
const folders = new Map<string, { schema: z.ZodType; kind: string }>([
  ['sources', { schema: sourceSchema, kind: 'a source' }],
  ['sections', { schema: sectionSchema, kind: 'a section' }],
  ['tags', { schema: tagSchema, kind: 'a tag' }],
  ['removed', { schema: removedSchema, kind: 'a tombstone' }],
  ['sample', { schema: sampleArticleSchema, kind: 'a sample article' }],
]);

/** Checks all pages of a content folder, or those named, each by itself and against the others. */
export async function checkContent(
  content: Folder,
  only: string[] = [],
): Promise<{ files: number; findings: FileFinding[]; unknown: string[] }> {
  const all = (await content.list('')).filter((path) => path.endsWith('.md'));
  const paths = only.length > 0 ? all.filter((path) => only.includes(path)) : all;
  const neighbours = { all: new Set(all), ...(await readNewsroom(content)) };
  const findings: FileFinding[] = [];
  for (const path of paths) findings.push(...checkFile(path, (await content.read(path)) ?? '', neighbours));
  return { files: paths.length, findings, unknown: only.filter((path) => !all.includes(path)) };
}

type Neighbours = Newsroom & { all: ReadonlySet<string> };
/** A finding at the value of a field. */
type At = (field: readonly PropertyKey[], code: string, what: string) => FileFinding;

function checkFile(path: string, text: string, neighbours: Neighbours): FileFinding[] {
  const folder = path.split('/')[0] ?? '';
  if (folder === 'stories') return checkStoryFile(path, text, neighbours);
  const known = folders.get(folder);
  if (!known) return [atTop(path, 'unknown-folder', `content/ has no folder “${folder}”: move the file to where it belongs`)];
  const page = readFrontMatter(text, known.schema, known.kind);
  return [
    ...checkName(path, folder, known.kind),
    ...(page.ok ? [] : inFrontMatter(path, page.reason)),
    ...(folder === 'sources' ? checkSource(path, text, neighbours) : []),
  ];
}

const atTop = (path: string, code: string, what: string): FileFinding => ({ path, line: 1, column: 1, code, what });
const inFrontMatter = (path: string, problems: Problem[]): FileFinding[] =>
  problems.map(({ line, column, what }) => ({ path, line, column, code: 'front-matter', what }));

function placed(path: string, text: string, schema: z.ZodType): At {
  const page = readFrontMatter(text, schema);
  return (field, code, what) => ({ path, ...(page.ok ? page.value.positionOf(field) : { line: 1, column: 1 }), code, what });
}

/** Other pages name a source, a section or a tag by its file's name. */
function checkName(path: string, folder: string, kind: string): FileFinding[] {
  if (folder === 'removed' || folder === 'sample') return [];
  const id = nameOf(path);
  const isId = citedArticleSchema.shape.source.safeParse(id).success && path === `${folder}/${id}.md`;
  const unlisted = folder === 'sections' && !newsroom.sections.some((section) => section === id);
  return [
    ...(isId
      ? []
      : [
          atTop(
            path,
            'bad-name',
            `the file name is the id of ${kind}: content/${folder}/<id>.md, in lower-case letters, digits and single hyphens`,
          ),
        ]),
    ...(unlisted ? [atTop(path, 'section-unknown', 'newsroom.config.ts does not list this section')] : []),
  ];
}

function checkSource(path: string, text: string, { sources, all }: Neighbours): FileFinding[] {
  const source = sources.find(({ id }) => path === `sources/${id}.md`);
  if (!source) return [];
  const at = placed(path, text, sourceSchema);
  const twin = sources.slice(0, sources.indexOf(source)).find((other) => sameFeed(other.feed, source.feed));
  return [
    ...(twin ? [at(['feed'], 'feed-twice', `content/sources/${twin.id}.md reads the same feed: remove one of the two`)] : []),
    ...(source.section === undefined ? [] : checkSection(source.section, all, at)),
  ];
}

function checkSection(section: string, all: ReadonlySet<string>, at: At): FileFinding[] {
  if (all.has(`sections/${section}.md`)) return [];
  const there = [...all].filter((path) => path.startsWith('sections/')).map(nameOf);
  const which = there.length > 0 ? `the sections are ${there.join(', ')}` : 'content/sections has none yet';
  return [at(['section'], 'section-unknown', `there is no content/sections/${section}.md: ${which}`)];
}

function checkStoryFile(path: string, text: string, neighbours: Neighbours): FileFinding[] {
  const unread = neighbours.problems.find((problem) => problem.path === path);
  if (unread) return inFrontMatter(path, unread.problems);
  const story = neighbours.stories.find((published) => published.path === path)?.story;
  if (!story) return [];
  const at = placed(path, text, storySchema);
  return [
    ...checkPlace(path, story, at),
    ...checkReferences(story, neighbours, at),
    ...checkEvent(path, story, neighbours, at),
    ...checkPublishers(path, story, neighbours),
    ...causesFirst(path, story),
  ];
}

/** A mark or footnote that is lost takes the proof from the words before it: what follows from that is told after it. */
const causes: ReadonlySet<string> = new Set([
  'not-allowed',
  'badly-formed',
  'footnote-missing',
  'not-cited',
  'footnote-unused',
  'source-not-listed',
]);

function causesFirst(path: string, story: Story): FileFinding[] {
  const findings = checkStory(story);
  const uncited = new Set(
    findings.filter(({ code }) => code === 'footnote-missing' || code === 'not-cited').map(({ line }) => line),
  );
  return findings
    .filter(({ code, line }) => causes.has(code) || !uncited.has(line))
    .toSorted((one, other) => Number(causes.has(other.code)) - Number(causes.has(one.code)))
    .map((finding) => ({ path, line: finding.line, column: 1, code: finding.code, what: inWords(finding) }));
}

/** The day in the address is that of first publication, for ever. */
function checkPlace(path: string, { front }: Story, at: At): FileFinding[] {
  const folder = `stories/${dayIn(newsroom.timeZone, front.published).replaceAll('-', '/')}/`;
  return path.startsWith(folder)
    ? []
    : [at(['published'], 'wrong-folder', `published on ${front.published}, so the file belongs in content/${folder}`)];
}

function checkReferences({ front }: Story, { all }: Neighbours, at: At): FileFinding[] {
  const sources = front.articles.map(({ source }) => source);
  const missing = [...new Set(sources)].filter((source) => !all.has(`sources/${source}.md`));
  return [
    ...missing.map((source) =>
      at(
        ['articles', sources.indexOf(source), 'source'],
        'source-unknown',
        `there is no content/sources/${source}.md: write it, or name a source that is there`,
      ),
    ),
    ...checkSection(front.section, all, at),
  ];
}

/** One event, one story, one address; a story that turned out to be a part of another keeps its own event and names the other's. */
function checkEvent(path: string, { front }: Story, { stories }: Neighbours, at: At): FileFinding[] {
  const told = stories.find(({ story }) => story.front.event === front.event);
  const { mergedInto } = front;
  const whole = stories.some(({ story }) => story.front.event === mergedInto && mergedInto !== front.event);
  const twice = `content/${told?.path} tells the same event: remove one of the two, or, where this one tells a part of it, give this one another event id (eight hexadecimal digits) and \`mergedInto: "${front.event}"\``;
  return [
    ...(told && told.path !== path ? [at(['event'], 'event-told-twice', twice)] : []),
    ...(mergedInto === undefined || whole
      ? []
      : [
          at(
            ['mergedInto'],
            'merged-into-unknown',
            `no other story has the event ${mergedInto}: name the event of the story that stays`,
          ),
        ]),
  ];
}

/** A footnote names the publisher as its source file does: “The North Post”, not another name for it. */
function checkPublishers(path: string, { front, footnotes }: Story, { sources }: Neighbours): FileFinding[] {
  return footnotes.flatMap(({ publisher, url, line, mark }) => {
    const article = front.articles.find((listed) => listed.url === url);
    const source = sources.find(({ id }) => id === article?.source);
    if (!source || source.name === publisher) return [];
    const what = `footnote ${mark} names “${publisher}”, but content/sources/${source.id}.md calls the publisher “${source.name}”: use one name in both`;
    return [{ path, line, column: 1, code: 'publisher-renamed', what }];
  });
}
