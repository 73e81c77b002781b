import type { z } from 'astro/zod';
import { storySchema } from '../../content/schema.ts';
import type { Finding } from '../checks/check.ts';
import { checkStory } from '../checks/check-story.ts';
import { unjudged } from '../checks/unjudged.ts';
import { inWords } from '../checks/words.ts';
import { type Problem, readFrontMatter } from '../stories/front-matter.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Footnote, Story } from '../stories/story.ts';
import type { At, FileFinding } from './file-finding.ts';

/** A file of `content/`: its path there, and its text. */
export type File = { path: string; text: string };

/** What other pages need to know of a story. */
export type StoryFacts = Pick<Story['front'], 'event' | 'mergedInto' | 'published' | 'section' | 'lang'> & {
  articles: { source: string; url: string }[];
  footnotes: Pick<Footnote, 'mark' | 'publisher' | 'url' | 'line'>[];
};

/** A sentence no rule can confirm or refuse, and its words that no passage has a word for: no finding, and for a reader to compare. */
export type NotJudged = { path: string; line: number; words: string[] };

/** A story, judged by itself: what is wrong with it, what nobody but a reader can judge, and its facts; null where it cannot be read. */
export type JudgedStory = { path: string; findings: FileFinding[]; unjudged: NotJudged[]; facts: StoryFacts | null };

/** Every rule over one story, from the text of its file alone. */
export function judgeStory({ path, text }: File): JudgedStory {
  const story = parseStory(text);
  if (!story.ok) return { path, findings: inFrontMatter(path, story.reason), unjudged: [], facts: null };
  const findings = causesFirst(checkStory(story.value));
  const at = placed({ path, text });
  const lines = text.split('\n');
  return {
    path,
    findings: findings.map((finding) => placedIn(story.value, finding, { path, at, lines })),
    unjudged: unjudged(story.value).map(({ line, words }) => ({ path, line, words })),
    facts: factsOf(story.value),
  };
}

export const inFrontMatter = (path: string, problems: Problem[]): FileFinding[] =>
  problems.map(({ line, column, what }) => ({ path, line, column, code: 'front-matter', what, kind: 'wrong' }));

/** Findings at the fields of a page; at its top where its front matter cannot be read. */
export function placed({ path, text }: File, schema: z.ZodType = storySchema): At {
  let positionOf: ((field: readonly PropertyKey[]) => { line: number; column: number }) | null = null;
  return (field, code, what) => {
    // Read only once there is something to say: most pages have no finding.
    if (positionOf === null) {
      const page = readFrontMatter(text, schema);
      positionOf = page.ok ? page.value.positionOf : () => ({ line: 1, column: 1 });
    }
    return { path, ...positionOf(field), code, what, kind: 'wrong' };
  };
}

function factsOf({ front: { event, mergedInto, published, section, lang, articles }, footnotes }: Story): StoryFacts {
  return {
    event,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    published,
    section,
    lang,
    articles: articles.map(({ source, url }) => ({ source, url })),
    footnotes: footnotes.map(({ mark, publisher, url, line }) => ({ mark, publisher, url, line })),
  };
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

function causesFirst(findings: Finding[]): Finding[] {
  const uncited = new Set(
    findings.filter(({ code }) => code === 'footnote-missing' || code === 'not-cited').map(({ line }) => line),
  );
  return findings
    .filter(({ code, line }) => causes.has(code) || !uncited.has(line))
    .toSorted((one, other) => Number(causes.has(other.code)) - Number(causes.has(one.code)));
}

/** A rule knows the line; the column is where the words stand that it quotes. Of title and summary it says line 1. */
function placedIn(
  { front }: Story,
  finding: Finding,
  { path, at, lines }: { path: string; at: At; lines: string[] },
): FileFinding {
  const { code, line } = finding;
  const what = inWords(finding);
  const words = Object.entries(finding).flatMap(([key, value]) => quotedAs(key, value));
  const field =
    line === 1 ? (['title', 'summary'] as const).find((key) => words.some((part) => front[key].includes(part))) : null;
  if (field) return at([field], code, what);
  const written = lines[line - 1] ?? '';
  const column = Math.max(0, ...words.map((part) => written.indexOf(part)).slice(0, 1)) + 1;
  return { path, line, column, code, what, kind: 'wrong' };
}

/** How a detail of a finding stands in the file. */
function quotedAs(key: string, detail: unknown): string[] {
  if (key === 'code' || typeof detail !== 'string') return [];
  return [key === 'mark' ? `[^${detail}]` : detail];
}
