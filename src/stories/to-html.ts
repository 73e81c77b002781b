import type { MdastNode } from 'satteri';
import { escapeHtml } from '../site/escape-html.ts';

/** How a footnote mark is shown: the page links it to its passage, a feed to the page. */
export type Cite = (mark: string) => string;

/** Where a link to `address` may lead; undefined where it may not be a link. */
export type LinkTo = (address: string) => string | undefined;

const nowhere: LinkTo = () => undefined;

/**
 * Markdown nodes as HTML. Only the kinds named here are shown, each through `escapeHtml`; raw HTML, images and code to run have
 * no way through. A link, a bare address included, is its text alone unless `linkTo` says where it may lead.
 */
export const toHtml = (nodes: MdastNode[], cite: Cite, linkTo: LinkTo = nowhere): string =>
  nodes.map((node) => nodeToHtml(node, cite, linkTo)).join('');

function nodeToHtml(node: MdastNode, cite: Cite, linkTo: LinkTo): string {
  const inner = () => ('children' in node ? toHtml(node.children, cite, linkTo) : '');
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
      return linkToHtml(linkTo(node.url), inner());
    case 'linkReference':
      return inner();
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'heading':
      return `<h3>${inner()}</h3>`;
    case 'list':
      return node.ordered ? `<ol>${inner()}</ol>` : `<ul>${inner()}</ul>`;
    case 'listItem':
      return `<li>${toHtml(tight(node.children), cite, linkTo)}</li>`;
    case 'table':
      return tableToHtml(node, cite, linkTo);
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

const linkToHtml = (target: string | undefined, text: string): string =>
  target === undefined ? text : `<a href="${escapeHtml(target)}" rel="noopener nofollow">${text}</a>`;

/** An item of one paragraph needs no paragraph. */
const tight = (children: MdastNode[]): MdastNode[] =>
  children.length === 1 && children[0]?.type === 'paragraph' ? children[0].children : children;

/** The first row names the columns, the first cell of each further row names the row. */
function tableToHtml(table: Extract<MdastNode, { type: 'table' }>, cite: Cite, linkTo: LinkTo): string {
  const [head, ...rows] = table.children;
  const cells = (row: (typeof rows)[number], first: string, other: string) =>
    row.children
      .map((cell, index) => {
        const [tag] = (index === 0 ? first : other).split(' ');
        return `<${index === 0 ? first : other}>${toHtml(cell.children, cite, linkTo)}</${tag}>`;
      })
      .join('');
  const headHtml = head ? `<thead><tr>${cells(head, 'th scope="col"', 'th scope="col"')}</tr></thead>` : '';
  const rowsHtml = rows.map((row) => `<tr>${cells(row, 'th scope="row"', 'td')}</tr>`).join('');
  return `<table>${headHtml}<tbody>${rowsHtml}</tbody></table>`;
}
