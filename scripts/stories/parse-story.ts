import { markdownToMdast } from 'satteri';
import { storySchema } from '../../content/schema.ts';
import { failed, ok, type Result } from '../result.ts';
import { type Problem, readFrontMatter } from './front-matter.ts';
import { footnoteOf, type MarkdownNode } from './footnote.ts';
import { partAfter, statementsOf } from './statements.ts';
import type { Block, Footnote, Statement, Story } from './story.ts';

/** Reads the file of a story: what it says, in statements, and the passages they rest on. */
export function parseStory(text: string): Result<Story, Problem[]> {
  const page = readFrontMatter(text, storySchema, 'a story');
  if (!page.ok) return page;
  const { front, body, bodyLine } = page.value;
  const root: MarkdownNode = markdownToMdast(body, { features: { frontmatter: false } });
  const lineOf = (node: MarkdownNode) => (node.position?.start.line ?? 1) + bodyLine - 1;
  const footnotes: Footnote[] = [];
  const story: Story = { front, blocks: [], statements: [], headings: [], footnotes, foreign: [] };
  const nodes = root.children ?? [];
  for (const node of nodes) if (node.type === 'footnoteDefinition') footnotes.push(footnoteOf(node, lineOf(node)));
  const twice = footnotes.find((note, index) => footnotes.findIndex((other) => other.mark === note.mark) !== index);
  if (twice) return failed([{ line: twice.line, column: 1, what: `footnote [^${twice.mark}] is defined twice` }]);
  readBlocks(nodes, { body, lineOf, story });
  return ok(story);
}

type Reading = { body: string; lineOf: (node: MarkdownNode) => number; story: Story };

function readBlocks(nodes: MarkdownNode[], { body, lineOf, story }: Reading): void {
  let part: Statement['part'] = 'body';
  for (const node of nodes.filter((child) => child.type !== 'footnoteDefinition')) {
    const block = blockOf(node, body, lineOf(node));
    if (block.kind === 'heading') part = partAfter(block, story);
    const here = block.kind === 'list' && story.blocks.length === 0 ? 'key-points' : part;
    if (block.kind !== 'heading') statementsOf(node, { part: here, body, lineOf, story });
    story.blocks.push(block);
  }
}

const kinds = new Map<string, Block['kind']>([
  ['paragraph', 'paragraph'],
  ['list', 'list'],
  ['table', 'table'],
  ['heading', 'heading'],
]);

function blockOf(node: MarkdownNode, body: string, line: number): Block {
  const markdown = body.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
  return { kind: kinds.get(node.type) ?? 'other', markdown, line };
}
