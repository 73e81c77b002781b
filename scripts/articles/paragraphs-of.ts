import { partedSentences } from '../text/parted-sentences.ts';
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
/** What writers of templates call the line under a picture. */
const CAPTION = /(?:^|[\s_-])(?:wp-)?(?:captions?|photo-?credits?|image-?credits?|picture-?credits?)(?:$|[\s_-])/i;
/** A caption is a few sentences: more is a text whose class only sounds like one. */
const LONGEST_CAPTION = 500;
const ENDED = /[.!?…:;][\p{Pe}\p{Pf}"']*\s*$/u;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i;

/** The longest reports have a fifth of it; what a hostile page adds costs time in every later step. */
const MOST_CHARACTERS = 200_000;

/** The paragraphs a reader sees below an element, in order, as plain text; quotes kept; captions, boxes and entries of lists that are no sentences left out. */
export function paragraphsOf(root: Node): string[] {
  const raw = [''];
  walk(root, raw);
  return upTo(MOST_CHARACTERS, raw)
    .map((text) => partedSentences(collapse(stripHostile(text))))
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
  if (node.nodeType === 3) addText(node.textContent ?? '', node.parentNode?.nodeName, paragraphs);
  if (!isElement(node) || isAside(node)) return;
  const name = node.nodeName.toUpperCase();
  const parts = !INLINE.has(name);
  if (parts) paragraphs.push('');
  const start = paragraphs.length - 1;
  for (const child of node.childNodes) walk(child, paragraphs);
  if (name === 'LI') dropLabel(paragraphs, start);
  if (CAPTION.test(node.getAttribute('class') ?? '')) dropCaption(paragraphs, start);
  if (parts) paragraphs.push('');
}

/** In preformatted text an empty line parts paragraphs. */
function addText(text: string, parent: string | undefined, paragraphs: string[]): void {
  const [first = '', ...more] = parent?.toUpperCase() === 'PRE' ? text.split(/\n[^\S\n]*\n/) : [text];
  paragraphs[paragraphs.length - 1] += first;
  for (const paragraph of more) paragraphs.push(paragraph);
}

/** A result, a name, a link: an entry of a list without an end is no sentence. */
function dropLabel(paragraphs: string[], start: number): void {
  const only = paragraphs.length === start + 1 ? paragraphs[start] : undefined;
  if (only !== undefined && !ENDED.test(only)) paragraphs[start] = '';
}

function dropCaption(paragraphs: string[], start: number): void {
  const length = paragraphs.slice(start).reduce((sum, text) => sum + text.length, 0);
  if (length <= LONGEST_CAPTION) paragraphs.splice(start, paragraphs.length - start, '');
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isAside = (element: Element): boolean =>
  ASIDE.has(element.nodeName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  // Its publisher lets nobody show it.
  element.hasAttribute('data-nosnippet') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN.test(element.getAttribute('style') ?? '');
