import type { Outlet, Piece } from './edition.ts';
import { type Habits, habitsOf } from './habits.ts';
import { paragraphsAsHtml } from './markup.ts';

/** One entry of a feed, whatever its format. */
export type Entry = {
  id: string;
  link: string;
  title: string;
  /** ISO 8601 in UTC; null where the outlet forgot it. */
  published: string | null;
  updated: string;
  author: string | null;
  /** The first paragraph as plain text. */
  lead: string;
  /** The whole text as HTML; null where the feed gives the lead only. */
  html: string | null;
};

/** What an outlet's feed lists, newest first. */
export function entries({ id, pieces }: Outlet): Entry[] {
  const habits = habitsOf(id);
  return pieces.map((piece, index) => entry(piece, habits, index));
}

function entry(piece: Piece, habits: Habits, index: number): Entry {
  return {
    id: piece.url,
    link: link(piece, habits, index),
    title: piece.title,
    published: habits.undated?.includes(piece.slug) ? null : piece.published,
    updated: piece.modified ?? piece.published,
    author: piece.author ?? null,
    lead: piece.paragraphs[0] ?? '',
    html: habits.fullText ? paragraphsAsHtml(piece.paragraphs) : null,
  };
}

/** Every other link is tracked, so that a reader that keeps the parameters sees two shapes of address. */
function link(piece: Piece, habits: Habits, index: number): string {
  if (habits.relativeLinks) return `/${piece.slug}`;
  return habits.tracking && index % 2 === 0 ? `${piece.url}?utm_source=rss&utm_medium=feed&utm_campaign=front` : piece.url;
}
