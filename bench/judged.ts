import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { StoryFront } from '../content/schema.ts';
import { faithfulnessChecks } from '../scripts/checks/check-story.ts';
import type { Finding } from '../scripts/checks/check.ts';
import { sentencesOf } from '../scripts/text/sentences.ts';
import type { Footnote, Story } from '../scripts/stories/story.ts';

/** A sentence to judge beside what it is told from; label 1 is faithful. */
export type Row = z.output<typeof rowSchema>;
/** Whether the source is one passage, or each of its sentences is one. */
export type Against = 'cited' | 'article';

const rowSchema = z.object({
  id: z.coerce.string(),
  source: z.string(),
  summary: z.string(),
  label: z.union([z.literal(0), z.literal(1)]),
  kind: z.string().nullish(),
});

/** The rows of a file, one a line. */
export const rowsIn = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));

/** What the checks of the product find in a row, with no setting of their own. */
export function judged(row: Row, against: Against = 'cited'): Finding[] {
  const story = storyOf(row, against);
  return faithfulnessChecks.flatMap((check) => check(story)).filter(({ line }) => line === LINE);
}

export const kindOf = ({ kind, label }: Row): string => kind ?? (label === 1 ? 'faithful' : 'not faithful');

const url = 'https://source.example/1';
/** Where the statement stands; title and summary, which say nothing here, stand before it. */
const LINE = 2;
const front: StoryFront = {
  schema: 1,
  event: '00000000',
  title: 'Bench',
  summary: 'Bench.',
  published: '2026-03-14T15:20:00Z',
  updated: '2026-03-14T15:20:00Z',
  lang: 'en',
  section: 'world',
  tags: [],
  articles: [
    {
      source: 'source',
      voice: 'source',
      title: '·',
      url,
      published: null,
      retrieved: '2026-03-14T15:00:00Z',
      words: 500,
      sha256: '0'.repeat(64),
    },
  ],
  writer: { kind: 'digest' },
  revisions: [],
  written: [],
};

function storyOf({ source, summary }: Row, against: Against): Story {
  const passages = against === 'cited' ? [source.replace(/\s+/gu, ' ').trim()] : source.split(/\n+/u).flatMap(sentencesOf);
  const footnotes = passages.map((passage, at): Footnote => ({
    mark: String(at + 1),
    publisher: '',
    url,
    passage,
    line: LINE + 1,
  }));
  const text = summary.replace(/\s+/gu, ' ').trim();
  return {
    front,
    blocks: [{ kind: 'paragraph', markdown: text, line: LINE }],
    statements: [{ text, footnotes, missing: [], part: 'body', line: LINE }],
    headings: [],
    footnotes,
    foreign: [],
  };
}
