import type { Footnote } from './story.ts';

/** The part of a markdown tree this project reads: every kind of node seen the same way. */
export type MarkdownNode = {
  type: string;
  value?: string | null | undefined;
  url?: string | undefined;
  identifier?: string | undefined;
  children?: MarkdownNode[];
  position?:
    { start: { line: number; offset?: number | undefined }; end: { line: number; offset?: number | undefined } } | undefined;
};

/** `[^1]: [Publisher](address): “passage”`. A part that is missing comes back empty, for the checks to name. */
export function footnoteOf(node: MarkdownNode, line: number): Footnote {
  const [link, ...rest] = node.children?.[0]?.children ?? [];
  const isLink = link?.type === 'link';
  const passage = /^:\s+“([\s\S]*)”$/u.exec(rest.map(plainText).join(''))?.[1] ?? '';
  return {
    mark: node.identifier ?? '',
    publisher: isLink ? plainText(link) : '',
    url: isLink ? (link.url ?? '') : '',
    passage: (node.children ?? []).length === 1 ? passage.replace(/\s+/gu, ' ') : '',
    line,
  };
}

/** What a reader sees of a node. */
export function plainText(node: MarkdownNode): string {
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(plainText).join('');
}
