import { escapeMarkdown } from './escape-markdown.ts';
import type { Footnote, Story } from './story.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** The file of a story: front matter, blocks as they stand, footnotes in order. What is read back is the same story. */
export function writeStory(story: Pick<Story, 'front' | 'blocks' | 'footnotes'>): string {
  const body = story.blocks.map((block) => block.markdown).join('\n\n');
  return `${writeFrontMatter(story.front)}\n${body}\n\n${story.footnotes.map(footnoteLine).join('\n')}\n`;
}

function footnoteLine({ mark, publisher, url, passage }: Footnote): string {
  return `[^${mark}]: [${escapeMarkdown(publisher)}](${linkTarget(url)}): “${escapeMarkdown(passage)}”`;
}

/** A closing bracket or an entity in an address would end the link early or change it. */
function linkTarget(url: string): string {
  return url.replace(/[()\\&*_~]/g, (character) =>
    character === '(' || character === ')' || character === '\\'
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : `\\${character}`,
  );
}
