import type { MdastNode } from 'satteri';
import { visible } from '../site/escape-html.ts';

const blocks = new Set(['paragraph', 'listItem', 'tableCell', 'tableRow', 'heading', 'break']);

/** The words of a node: no markup, no footnote marks, no raw HTML. Blocks are kept apart by a space. */
export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return visible(node.value);
  const inner = 'children' in node ? node.children.map(plainText).join('') : '';
  return blocks.has(node.type) ? `${inner} ` : inner;
}
