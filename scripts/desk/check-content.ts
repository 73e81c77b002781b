import type { z } from 'astro/zod';
import { type Source, sourceSchema, type Tag, tagSchema } from '../../content/schema.ts';
import { hasPack } from '../checks/check-story.ts';
import { nameOf } from '../gather/read-newsroom.ts';
import { readFrontMatter } from '../stories/front-matter.ts';
import type { Folder } from '../world.ts';
import { checkPage } from './check-page.ts';
import { checkStoryAmong } from './check-story-among.ts';
import type { FileFinding } from './file-finding.ts';
import { type File, type JudgedStory, judgeStory, type NotJudged } from './judge-story.ts';

/** Who judges stories by themselves: here, or workers beside us. */
export type Judge = (stories: File[]) => Promise<JudgedStory[]>;

/** What a page is held against: all paths, the sources and tags that can be read, and the stories. */
export type Neighbours = {
  all: ReadonlySet<string>;
  sources: (Source & { id: string })[];
  tags: (Tag & { id: string })[];
  /** Stories that can be read, in the order of their paths. */
  stories: (JudgedStory & { facts: NonNullable<JudgedStory['facts']> })[];
};

/** What was looked at, and what was found: in the order of the files, causes before what follows from them. */
export type Checked = {
  files: File[];
  findings: FileFinding[];
  /** Of what was asked for, what is not there. */
  unknown: string[];
  /** Sentences no rule can judge: told, and no finding. */
  unjudged: NotJudged[];
  /** Languages of stories that nobody has written rules for. */
  withoutPack: string[];
};

const judgeHere: Judge = async (stories) => stories.map(judgeStory);

/** Checks all pages of a content folder, or the files and folders named, each by itself and against the others. */
export async function checkContent(content: Folder, only: string[] = [], judge: Judge = judgeHere): Promise<Checked> {
  const all = (await content.list('')).filter((path) => path.endsWith('.md'));
  const isNamed = (path: string) => only.length === 0 || only.some((name) => isUnder(path, name));
  const texts = await readAll(content, all);
  const files = texts.filter(({ path }) => isNamed(path));
  const judged = await judge(files.filter(isStory));
  const others = texts.filter((file) => isStory(file) && !isNamed(file.path) && isKin(file, judged)).map(withoutFindings);
  const neighbours: Neighbours = {
    all: new Set(all),
    sources: texts.flatMap((file) => pageIn('sources', sourceSchema, file)),
    tags: texts.flatMap((file) => pageIn('tags', tagSchema, file)),
    stories: [...judged, ...others].filter(isReadable).toSorted((one, other) => (one.path < other.path ? -1 : 1)),
  };
  const stories = new Map(judged.map((story) => [story.path, story]));
  const findings = files.flatMap((file) => {
    const story = stories.get(file.path);
    return story ? checkStoryAmong(file, story, neighbours) : checkPage(file, neighbours);
  });
  const languages = new Set(judged.flatMap(({ facts }) => facts?.lang ?? []));
  const withoutPack = [...languages].filter((lang) => !hasPack(lang));
  return {
    files,
    findings,
    unjudged: judged.flatMap((story) => story.unjudged),
    withoutPack,
    unknown: only.filter((name) => !all.some((path) => isUnder(path, name))),
  };
}

const isUnder = (path: string, name: string): boolean => name === '' || path === name || path.startsWith(`${name}/`);
const isStory = ({ path }: File): boolean => path.startsWith('stories/');
const isReadable = (story: JudgedStory): story is Neighbours['stories'][number] => story.facts !== null;

/** As many files are read at once. */
const AT_ONCE = 64;

async function readAll(content: Folder, paths: string[]): Promise<File[]> {
  const files: File[] = [];
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    files.push(...(await Promise.all(some.map(async (path) => ({ path, text: (await content.read(path)) ?? '' })))));
  }
  return files;
}

/** Of stories that nobody asked about, those that name an event of one that is judged; to read the others would take longer. */
function isKin({ text }: File, judged: JudgedStory[]): boolean {
  return judged.some(
    ({ facts }) => facts && (text.includes(facts.event) || (facts.mergedInto !== undefined && text.includes(facts.mergedInto))),
  );
}

const withoutFindings = (file: File): JudgedStory => ({ ...judgeStory(file), findings: [] });

/** The page of this folder, where it can be read, with its id. */
function pageIn<Front extends object>(
  folder: string,
  schema: z.ZodType<Front>,
  { path, text }: File,
): (Front & { id: string })[] {
  if (!path.startsWith(`${folder}/`)) return [];
  const page = readFrontMatter(text, schema);
  return page.ok ? [{ ...page.value.front, id: nameOf(path) }] : [];
}
