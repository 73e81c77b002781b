import { excerptBeside, type Run } from './excerpt.ts';
import type { FoundPage } from './pagefind.ts';

/** A hit as a row. The excerpt is parsed, and only its text and marks are taken over. */
export function resultRow({ url, excerpt, meta }: FoundPage, headingTag: 'h2' | 'h3' = 'h2'): HTMLLIElement {
  const row = element('li', 'row');
  const date = element('p', 'meta');
  date.textContent = [meta['date'], meta['section']].filter(Boolean).join(' · ');
  const heading = element(headingTag, 'title');
  const link = element('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  link.dir = 'auto';
  heading.append(link);
  const text = element('p', 'standfirst');
  text.dir = 'auto';
  text.append(...excerptBeside(meta['title'] ?? '', runsOf(excerpt)).map(shown));
  const inner = element('div');
  inner.append(heading, text);
  row.append(date, inner);
  return row;
}

function runsOf(html: string): Run[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}

function shown({ text, marked }: Run): Node {
  if (!marked) return document.createTextNode(text);
  const mark = element('mark');
  mark.textContent = text;
  return mark;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
