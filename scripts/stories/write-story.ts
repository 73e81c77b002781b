import { escapeMarkdown } from './escape-markdown.ts';
import type { Footnote, Story } from './story.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** The file of a story: front matter, blocks as they stand, footnotes in order. What is read back is the same story. */
export function writeStory(story: Pick<Story, 'front' | 'blocks' | 'footnotes'>): string {
  return writeFrontMatter(story.front) + writeBody(story);
}

/** What stands below the front matter. */
export function writeBody({ blocks, footnotes }: Pick<Story, 'blocks' | 'footnotes'>): string {
  return `\n${blocks.map((block) => block.markdown).join('\n\n')}\n\n${footnotes.map(footnoteLine).join('\n')}\n`;
}

function footnoteLine({ mark, publisher, url, passage }: Footnote): string {
  return `[^${mark}]: [${escapeMarkdown(publisher)}](${linkTarget(url)}): “${escapeMarkdown(passage)}”`;
}

/** Brackets and entities in an address would end the link early or change it; behind a backslash they are themselves. */
const linkTarget = (url: string): string => url.replace(/[()&*_~]/g, '\\$&');
