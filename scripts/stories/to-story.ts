import type { CitedArticle, StoryFront } from '../../content/schema.ts';
import type { Article } from '../articles/article.ts';
import type { Claim, Draft, Row } from '../drafts/draft.ts';
import type { Event } from '../events/event.ts';
import type { Result } from '../result.ts';
import { blockHash } from './block-hash.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Problem } from './front-matter.ts';
import { headings } from './headings.ts';
import { notebook, type Notebook } from './notebook.ts';
import { parseStory } from './parse-story.ts';
import type { Block, Story } from './story.ts';
import { writeStory } from './write-story.ts';

/** What a page needs that neither the draft nor the event says. */
export type Filing = { now: string; language: string; section: string; tags: string[]; sample: boolean };

/**
 * A draft as the page it will be: written as text and read back, so that the checks judge exactly what readers will get.
 * @returns the story, or why the text cannot be read back: a mistake of ours, or words the format cannot hold.
 */
export function toStory(draft: Draft, event: Event, filing: Filing): Result<Story, Problem[]> {
  const notes = notebook(event.articles);
  const blocks = blocksOf(draft, notes);
  const front = frontOf(draft, event, filing, notes, blocks);
  return parseStory(writeStory({ front, blocks, footnotes: notes.footnotes }));
}

function frontOf(draft: Draft, event: Event, filing: Filing, notes: Notebook, blocks: Block[]): StoryFront {
  return {
    schema: 1,
    event: event.id,
    title: draft.title,
    summary: draft.summary,
    published: filing.now,
    updated: filing.now,
    lang: filing.language,
    section: filing.section,
    tags: filing.tags,
    articles: listed(event.articles, notes),
    writer: draft.writer,
    revisions: [],
    written: blocks.map((block) => blockHash(block.markdown)),
    ...(filing.sample ? { sample: true as const } : {}),
  };
}

/** The articles read: cited ones in the order first cited, then the others as the event has them. */
export function listed(articles: Article[], notes: Notebook): CitedArticle[] {
  const cited = [...new Set(notes.footnotes.map((note) => note.url))];
  const order = (article: Article) => (cited.includes(article.url) ? cited.indexOf(article.url) : cited.length);
  return [...articles].sort((a, b) => order(a) - order(b)).map(citedArticle);
}

function citedArticle(article: Article): CitedArticle {
  const { source, voice, title, url, published, retrieved, words, sha256, quote } = article;
  return { source, voice, title, url, published, retrieved, words, sha256, ...(quote === 'short' ? { quote } : {}) };
}

/** In the order of the page, since that is the order in which footnotes are numbered. */
function blocksOf(draft: Draft, notes: Notebook): Block[] {
  return [
    ...keyPoints(draft.keyPoints, notes),
    ...draft.paragraphs.map((claims) => paragraph(claims, notes)),
    ...under(
      'differences',
      draft.differences.map((claims) => paragraph(claims, notes)),
    ),
    ...under(
      'next',
      draft.next.map((claims) => paragraph(claims, notes)),
    ),
    ...under('timeline', timeline(draft.timeline, notes)),
  ];
}

function keyPoints(claims: Claim[], notes: Notebook): Block[] {
  return claims.length > 0 ? [block('list', claims.map((claim) => `- ${inline([claim], notes)}`).join('\n'))] : [];
}

function timeline(rows: Row[], notes: Notebook): Block[] {
  const lines = rows.map((row) => `| ${escapeMarkdown(row.date)} | ${inline([row.claim], notes)} |`);
  return rows.length > 0 ? [block('table', ['| Date | Event |', '| --- | --- |', ...lines].join('\n'))] : [];
}

const block = (kind: Block['kind'], markdown: string): Block => ({ kind, markdown, line: 0 });
export const paragraph = (claims: Claim[], notes: Notebook): Block => block('paragraph', inline(claims, notes));

function under(part: (typeof headings)[number]['part'], blocks: Block[]): Block[] {
  const heading = headings.find((known) => known.part === part);
  return blocks.length > 0 && heading ? [block('heading', `## ${heading.text}`), ...blocks] : [];
}

function inline(claims: Claim[], notes: Notebook): string {
  return claims
    .map((claim) => `${escapeMarkdown(claim.text)}${claim.passages.map((passage) => notes.mark(passage)).join('')}`)
    .join(' ');
}
