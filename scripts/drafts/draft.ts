import type { Writer } from '../../content/schema.ts';

/** Consecutive sentences of one article, `first` to `last` (from 0, both included): a pointer, so that code copies the words. */
export type Passage = { url: string; first: number; last: number };

/** Text that ends at its footnote marks, as plain text, and what it rests on. */
export type Claim = { text: string; passages: Passage[] };

/** A row of the timeline. */
export type Row = {
  /** As readers see it: “14 March 2026”, “15 March 2026 (scheduled)”. */
  date: string;
  claim: Claim;
};

/** What a writer said: the parts of a story before it is a page. Every part but title, summary and one paragraph may be empty. */
export type Draft = {
  writer: Writer;
  title: string;
  /** What may stand in for the title where the checks refuse it, best first. */
  otherTitles?: readonly string[];
  summary: string;
  keyPoints: Claim[];
  /** What happened, details, reactions, background, in this order. */
  paragraphs: Claim[][];
  /** Where the sources differ. */
  differences: Claim[][];
  /** Scheduled or announced by a source. */
  next: Claim[][];
  timeline: Row[];
};

/** Why a sentence of a first draft may not stand, for the writer's second attempt. */
export type Objection = { text: string; why: string };
