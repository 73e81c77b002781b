import type { StoryFront } from '../../content/schema.ts';

/** A passage with its mark, as the file carries it: `[^1]: [North Post](https://north.example/1): “…”`. */
export type Footnote = { mark: string; publisher: string; url: string; passage: string; line: number };

/** The text that ends at a group of footnote marks: what a check judges. */
export type Statement = {
  /** Plain text, without its marks. A table row is “date: text”. */
  text: string;
  /** What it rests on; empty where it ends a block without a mark. */
  footnotes: Footnote[];
  /** Marks that stand in the text but have no footnote. */
  missing: string[];
  part: 'key-points' | 'body' | 'differences' | 'next' | 'background' | 'timeline';
  /** For a row of the timeline: its first cell. */
  date?: string;
  /** Line of the file it begins on, from 1. */
  line: number;
};

/** One block of the body, exactly as it stands in the file. */
export type Block = { kind: 'paragraph' | 'list' | 'table' | 'heading' | 'other'; markdown: string; line: number };

/** A story page, parsed: front matter, blocks in order, statements and the passages they rest on. */
export type Story = {
  front: StoryFront;
  blocks: Block[];
  statements: Statement[];
  headings: { text: string; line: number }[];
  footnotes: Footnote[];
  /** What the format does not allow, found while parsing: raw HTML, images, code, links that are no footnote. */
  foreign: { what: string; line: number }[];
};
