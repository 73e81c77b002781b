import type { Removed } from '../../content/schema.ts';
import type { Told } from '../events/event.ts';
import type { Newsroom, Published } from './read-newsroom.ts';

/**
 * What the clustering knows of former events: the stories changed since a moment, and the tombstones that name what they
 * keep away. A story merged into another speaks for that one's event.
 */
export function toldBefore({ stories, removed }: Newsroom, since: string): Told[] {
  const recent = stories.filter((published) => published.story.front.updated >= since);
  return [...recent.map((published) => toTold(published, wholeOf(published, stories))), ...removed.flatMap(asTold)];
}

/** The event a merged story belongs to, along the chain; a chain that ends nowhere or in itself leaves the story its own. */
function wholeOf({ story }: Published, stories: Published[]): string {
  let event = story.front.event;
  for (const seen = new Set([event]); ; seen.add(event)) {
    const next = stories.find((other) => other.story.front.event === event)?.story.front.mergedInto;
    if (next === undefined || seen.has(next) || !stories.some((other) => other.story.front.event === next)) return event;
    event = next;
  }
}

function toTold({ story: { front, statements, footnotes } }: Published, event: string): Told {
  const text = [front.summary, ...statements.map((statement) => statement.text), ...footnotes.map((note) => note.passage)];
  const urls = front.articles.map((article) => article.url);
  return { event, title: front.title, text: text.join('\n'), urls, published: front.published, updated: front.updated };
}

/** With its headline a tombstone knows its event again in articles at other addresses. */
function asTold({ event, title, urls, at }: Removed): Told[] {
  return title === undefined ? [] : [{ event, title, text: title, urls, published: at, updated: at, removed: true }];
}
