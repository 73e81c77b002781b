import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { passagesOf, type Passage } from './passages.ts';
import { plainText } from './plain-text.ts';

/** What a part of a story is for; each has a look of its own. */
export type Part = 'prose' | 'differences' | 'next' | 'timeline';

/** A run of blocks under one heading (none for the opening). */
export type BodySection = { part: Part; heading: string | undefined; nodes: MdastNode[] };

/** A story's body, ready to be shown. */
export type StoryBody = {
  /** The points of the first list, where the body opens with one. */
  keyPoints: MdastNode[];
  sections: BodySection[];
  /** In the order first cited. */
  passages: Passage[];
  /** Words of the story itself, without its passages. */
  words: number;
  /** Its statements: what ends at a group of marks. */
  statements: number;
};

/** The headings the newsroom writes, to the letter; any other heading is a person's and opens ordinary prose. */
const parts = new Map<string, Part>([
  ['Where the sources differ', 'differences'],
  ['What next', 'next'],
  ['Timeline', 'timeline'],
]);

/** Reads the markdown of a story, of which nothing is trusted: what is not a known kind of node is never shown. */
export function readBody(markdown: string): StoryBody {
  const blocks = childrenOf(markdownToMdast(markdown, { features: { frontmatter: false } }));
  const told = blocks.filter((node) => node.type !== 'footnoteDefinition' && node.type !== 'definition');
  const opening = told[0]?.type === 'list' ? told[0].children : [];
  return {
    keyPoints: opening,
    sections: sectionsOf(opening.length > 0 ? told.slice(1) : told),
    passages: passagesOf(blocks),
    words: countWords(told.map(plainText).join(' ')),
    statements: told.reduce((sum, node) => sum + statementsIn(node), 0),
  };
}

const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? node.children : []);

function sectionsOf(blocks: MdastNode[]): BodySection[] {
  const sections: BodySection[] = [];
  for (const node of blocks) {
    const last = sections.at(-1);
    if (node.type === 'heading' && node.depth <= 2) sections.push(sectionUnder(plainText(node).trim()));
    else if (last) last.nodes.push(node);
    else sections.push({ part: 'prose', heading: undefined, nodes: [node] });
  }
  return sections;
}

const sectionUnder = (heading: string): BodySection => ({
  part: parts.get(heading) ?? 'prose',
  heading,
  nodes: [],
});

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Groups of marks in a node: marks side by side end one statement. */
function statementsIn(node: MdastNode): number {
  const children = childrenOf(node);
  return children.reduce(
    (sum, child, index) =>
      sum +
      (child.type === 'footnoteReference' && children[index + 1]?.type !== 'footnoteReference' ? 1 : 0) +
      statementsIn(child),
    0,
  );
}
