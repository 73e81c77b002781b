import { type MarkdownNode, plainText } from './footnote.ts';
import { headings } from './headings.ts';
import type { Block, Footnote, Statement, Story } from './story.ts';

type Place = { part: Statement['part']; body: string; lineOf: (node: MarkdownNode) => number; story: Story; date?: string };

/** Adds the statements of a block to the story: marks, not a segmenter, say where a statement ends. */
export function statementsOf(node: MarkdownNode, place: Place): void {
  if (node.type === 'paragraph') inlineStatements(node.children ?? [], place, place.lineOf(node));
  else if (node.type === 'list' || node.type === 'listItem') for (const child of node.children ?? []) statementsOf(child, place);
  else if (node.type === 'table') for (const row of (node.children ?? []).slice(1)) rowStatements(row, place);
  else place.story.foreign.push({ what: names.get(node.type) ?? node.type, line: place.lineOf(node) });
}

/** Which part of the story a heading opens; the heading itself is kept for the checks. */
export function partAfter(heading: Block, story: Story): Statement['part'] {
  const text = heading.markdown.replace(/^#+\s*/, '').trim();
  story.headings.push({ text, line: heading.line });
  return headings.find((known) => known.text === text)?.part ?? 'body';
}

function rowStatements(row: MarkdownNode, place: Place): void {
  const [date, ...cells] = row.children ?? [];
  const day = date ? plainText(date).trim() : '';
  for (const cell of cells) inlineStatements(cell.children ?? [], { ...place, date: day }, place.lineOf(row));
}

/** Cuts inline content at its groups of marks. */
function inlineStatements(nodes: MarkdownNode[], place: Place, line: number): void {
  let text = '';
  let marks: string[] = [];
  const end = () => {
    if (text.trim() !== '' || marks.length > 0) place.story.statements.push(statement(text, marks, place, line));
    text = '';
    marks = [];
  };
  for (const node of nodes.flatMap((child) => withLostMarks(child, place.body))) {
    const plain = plainText(node);
    if (node.type === 'footnoteReference') marks.push(node.identifier ?? '');
    else if (plain.trim() !== '' && marks.length > 0) end();
    if (node.type !== 'footnoteReference') text += plain;
    noteForeign(node, place);
  }
  end();
}

/** A mark that has no footnote is plain text to markdown; here it stays a mark, so that the checks can name it. */
function withLostMarks(node: MarkdownNode, body: string): MarkdownNode[] {
  const source = node.type === 'text' ? body.slice(node.position?.start.offset, node.position?.end.offset) : '';
  const marks = [...source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => match[1] ?? '');
  if (marks.length === 0) return [node];
  const parts = plainText(node).split(/\[\^[^\]\s]+\]/);
  return parts.flatMap((value, index) => [
    { type: 'text', value },
    ...marks.slice(index, index + 1).map((identifier) => ({ type: 'footnoteReference', identifier })),
  ]);
}

function statement(text: string, marks: string[], place: Place, line: number): Statement {
  const notes = marks.map((mark) => place.story.footnotes.find((note) => note.mark === mark) ?? mark);
  const plain = text.replace(/\s+/gu, ' ').trim();
  return {
    text: place.date === undefined ? plain : `${place.date}: ${plain}`,
    footnotes: notes.filter((note): note is Footnote => typeof note !== 'string'),
    missing: notes.filter((note) => typeof note === 'string'),
    part: place.part,
    ...(place.date === undefined ? {} : { date: place.date }),
    line,
  };
}

/** Inline content that is not words: a story has words, marks, and links to the articles it cites. */
function noteForeign(node: MarkdownNode, place: Place): void {
  const listed =
    node.type === 'link' && (place.story.front.articles.some((article) => article.url === node.url) || isBareAddress(node));
  if (!allowed.has(node.type) && !listed)
    place.story.foreign.push({ what: names.get(node.type) ?? node.type, line: place.lineOf(node) });
  for (const child of node.children ?? []) noteForeign(child, place);
}

/** “www.example.org” in running text is words, though markdown makes a link of it. */
function isBareAddress(node: MarkdownNode): boolean {
  const { start, end } = node.position ?? {};
  return (end?.offset ?? 0) - (start?.offset ?? 0) === plainText(node).length;
}

const allowed = new Set(['text', 'emphasis', 'strong', 'break', 'footnoteReference']);
const names = new Map([
  ['html', 'raw HTML'],
  ['image', 'a picture'],
  ['imageReference', 'a picture'],
  ['link', 'a link that leads to no cited article'],
  ['linkReference', 'a link by reference'],
  ['inlineCode', 'code'],
  ['code', 'a code block'],
  ['blockquote', 'a block quotation'],
  ['thematicBreak', 'a rule'],
  ['definition', 'a link definition'],
]);
