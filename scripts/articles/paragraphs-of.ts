import { collapse, plainText, stripHostile } from '../text/plain-text.ts';
import { parseHtml } from './parse-html.ts';

/** What stands beside the text of an article or is not read: captions, boxes, controls, headings (no sentences), hidden things. */
const ASIDE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG OBJECT CANVAS VIDEO AUDIO PICTURE FIGURE FIGCAPTION ASIDE NAV FORM BUTTON SELECT TEXTAREA FOOTER TABLE HEAD H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);
/** Elements within a line; every other one begins a paragraph. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i;

/** The longest reports have a fifth of it; what a hostile page adds costs time in every later step. */
const MOST_CHARACTERS = 200_000;

/** The paragraphs a reader sees below an element, in order, as plain text; quotes kept, captions and boxes left out. */
export function paragraphsOf(root: Node): string[] {
  const raw = [''];
  walk(root, raw);
  return upTo(MOST_CHARACTERS, raw)
    .map((text) => collapse(stripHostile(text)))
    .filter((text) => text !== '');
}

/** The same for a piece of HTML, as feeds carry it; what cannot be parsed is read as one paragraph. */
export function paragraphsOfHtml(html: string): string[] {
  const read = html.slice(0, MOST_CHARACTERS);
  const document = parseHtml(read);
  return document.ok ? paragraphsOf(document.value.body) : [plainText(read)].filter((text) => text !== '');
}

/** The first texts that together are no longer than `most` characters; the one that goes beyond is cut. */
function upTo(most: number, texts: string[]): string[] {
  let left = most;
  return texts.map((text) => {
    const kept = text.slice(0, Math.max(0, left));
    left -= kept.length;
    return kept;
  });
}

function walk(node: Node, paragraphs: string[]): void {
  if (node.nodeType === 3) paragraphs[paragraphs.length - 1] += node.textContent ?? '';
  if (!isElement(node) || isAside(node)) return;
  const parts = !INLINE.has(node.nodeName.toUpperCase());
  if (parts) paragraphs.push('');
  for (const child of node.childNodes) walk(child, paragraphs);
  if (parts) paragraphs.push('');
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isAside = (element: Element): boolean =>
  ASIDE.has(element.nodeName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN.test(element.getAttribute('style') ?? '');
