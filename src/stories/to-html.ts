import type { MdastNode } from 'satteri';
import { escapeHtml } from '../site/escape-html.ts';

/** How a footnote mark is shown: the page links it to its passage, a feed to the page. */
export type Cite = (mark: string) => string;

/**
 * Markdown nodes as HTML. Only the kinds named here are shown, each through `escapeHtml`; raw HTML, images, code to run and
 * links that lead anywhere but to the web have no way through.
 */
export const toHtml = (nodes: MdastNode[], cite: Cite): string => nodes.map((node) => nodeToHtml(node, cite)).join('');

function nodeToHtml(node: MdastNode, cite: Cite): string {
  const inner = () => ('children' in node ? toHtml(node.children, cite) : '');
  switch (node.type) {
    case 'root':
      return inner();
    case 'text':
      return escapeHtml(node.value);
    case 'inlineCode':
    case 'code':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'footnoteReference':
      return cite(node.identifier);
    case 'link':
      return isWebAddress(node.url) ? `<a href="${escapeHtml(node.url)}" rel="noopener nofollow">${inner()}</a>` : inner();
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'heading':
      return `<h3>${inner()}</h3>`;
    case 'list':
      return node.ordered ? `<ol>${inner()}</ol>` : `<ul>${inner()}</ul>`;
    case 'listItem':
      return `<li>${toHtml(tight(node.children), cite)}</li>`;
    case 'table':
      return tableToHtml(node, cite);
    default: {
      const tag = wrapped[node.type];
      return tag ? `<${tag}>${inner()}</${tag}>` : '';
    }
  }
}

const wrapped: Record<string, string> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
};

const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);

/** An item of one paragraph needs no paragraph. */
const tight = (children: MdastNode[]): MdastNode[] =>
  children.length === 1 && children[0]?.type === 'paragraph' ? children[0].children : children;

/** The first row names the columns, the first cell of each further row names the row. */
function tableToHtml(table: Extract<MdastNode, { type: 'table' }>, cite: Cite): string {
  const [head, ...rows] = table.children;
  const cells = (row: (typeof rows)[number], first: string, other: string) =>
    row.children
      .map((cell, index) => {
        const [tag] = (index === 0 ? first : other).split(' ');
        return `<${index === 0 ? first : other}>${toHtml(cell.children, cite)}</${tag}>`;
      })
      .join('');
  const headHtml = head ? `<thead><tr>${cells(head, 'th scope="col"', 'th scope="col"')}</tr></thead>` : '';
  const rowsHtml = rows.map((row) => `<tr>${cells(row, 'th scope="row"', 'td')}</tr>`).join('');
  return `<table>${headHtml}<tbody>${rowsHtml}</tbody></table>`;
}
