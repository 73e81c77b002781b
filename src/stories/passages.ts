import type { MdastNode } from 'satteri';
import { story as words } from '../site/words.ts';
import { plainText } from './plain-text.ts';

/** A footnote as readers see it: the words of a source that a statement rests on. */
export type Passage = {
  /** The mark in the file: `1` of `[^1]`. */
  mark: string;
  /** The number readers see: by first citation, from 1. */
  number: number;
  publisher: string;
  /** The article it was taken from; empty where the footnote does not link one. */
  url: string;
  /** Verbatim, without the marks the file puts around it: it is shown set apart, and may hold quotations of its own. */
  text: string;
  /** How many times the story cites it. */
  cited: number;
};

/** The passages of a body (its blocks, footnotes included) that are cited, in the order first cited. */
export function passagesOf(blocks: MdastNode[]): Passage[] {
  const definitions = new Map<string, MdastNode>();
  for (const node of blocks) if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
  const marks = blocks.filter((node) => node.type !== 'footnoteDefinition').flatMap(marksIn);
  const times = new Map<string, number>();
  for (const mark of marks) times.set(mark, (times.get(mark) ?? 0) + 1);
  return [...times.keys()]
    .flatMap((mark) => {
      const definition = definitions.get(mark);
      return definition ? [{ mark, definition }] : [];
    })
    .map(({ mark, definition }, index) => ({
      mark,
      number: index + 1,
      cited: times.get(mark) ?? 0,
      ...readDefinition(definition),
    }));
}

/** The marks in a node, in order. */
export function marksIn(node: MdastNode): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(marksIn) : [];
}

/** `[North Post](https://north.example/1): “Its words.”` */
function readDefinition(definition: MdastNode): Pick<Passage, 'publisher' | 'url' | 'text'> {
  const paragraph = 'children' in definition ? definition.children[0] : undefined;
  const [link, ...rest] = paragraph && 'children' in paragraph ? paragraph.children : [];
  if (link?.type !== 'link') return { publisher: words.unnamed, url: '', text: plainText(definition).trim() };
  const text = rest
    .map(plainText)
    .join('')
    .replace(/^\s*:\s*/, '');
  return { publisher: plainText(link).trim(), url: link.url, text: text.trim().replace(/^“([\s\S]*)”$/u, '$1') };
}
