import type { MdastNode } from 'satteri';
import { plainText } from './plain-text.ts';

/** What one source says in a paragraph that sets sources against each other: its words with their marks. */
export type Side = { mark: string; nodes: MdastNode[] };

/**
 * Cuts a paragraph after each group of marks, so that its statements can stand side by side. The semicolon or comma between
 * two of them gives way to the full stop that the last one has, and each begins with a capital; nothing else changes. Empty
 * where there are no two statements, or words without a mark at the end.
 */
export function sidesOf(paragraph: MdastNode): Side[] {
  if (paragraph.type !== 'paragraph') return [];
  const sides: MdastNode[][] = [];
  let open: MdastNode[] = [];
  for (const [index, node] of paragraph.children.entries()) {
    open.push(node);
    if (node.type !== 'footnoteReference' || paragraph.children[index + 1]?.type === 'footnoteReference') continue;
    sides.push(open);
    open = [];
  }
  const isWhole = !/[\p{L}\p{N}]/u.test(open.map(plainText).join(''));
  if (sides.length < 2 || !isWhole) return [];
  const stop = /[.。।]$/u.exec(wordsOf(sides.at(-1) ?? []))?.[0] ?? '';
  return sides.map((nodes) => asSide(nodes, stop));
}

const wordsOf = (nodes: MdastNode[]): string => nodes.map(plainText).join('').trimEnd();

function asSide(nodes: MdastNode[], stop: string): Side {
  const words = nodes.findLastIndex((node) => node.type !== 'footnoteReference');
  const mark = nodes.find((node) => node.type === 'footnoteReference')?.identifier ?? '';
  return {
    mark,
    nodes: nodes.map((node, index) => {
      if (node.type !== 'text') return node;
      const opened = index === 0 ? withCapital(node.value.replace(/^[\s;,.]+/, '')) : node.value;
      return { ...node, value: index === words ? stopped(opened.replace(/[\s;,]+$/, ''), stop) : opened };
    }),
  };
}

/** With the stop, unless it ends already, perhaps within its quotation. */
const stopped = (words: string, stop: string): string => (/[.!?…。।][”"’»)\]]*$/u.test(words) ? words : words + stop);

const withCapital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
