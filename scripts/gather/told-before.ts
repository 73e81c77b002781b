import type { Removed } from '../../content/schema.ts';
import type { Told } from '../events/event.ts';
import type { Newsroom, Published } from './read-newsroom.ts';

/**
 * What the clustering knows of former events: the stories changed since a moment, and the tombstones that name what they
 * keep away. A story merged into another speaks for that one's event.
 */
export function toldBefore({ stories, removed }: Newsroom, since: string): Told[] {
  const recent = stories.filter((published) => published.story.front.updated >= since);
  const next = new Map(stories.map(({ story: { front } }) => [front.event, front.mergedInto] as const));
  const known = new Set([...next.keys(), ...removed.map(({ event }) => event)]);
  return [...recent.map((published) => toTold(published, wholeOf(published, next, known))), ...removed.flatMap(asTold)];
}

/**
 * The event a merged story belongs to, along the chain, which may end in one that a person removed: then its parts are removed
 * with it. A chain that ends nowhere or in itself leaves the story its own.
 */
function wholeOf({ story }: Published, next: ReadonlyMap<string, string | undefined>, known: ReadonlySet<string>): string {
  let event = story.front.event;
  for (const seen = new Set([event]); ; seen.add(event)) {
    const into = next.get(event);
    if (into === undefined || seen.has(into) || !known.has(into)) return event;
    event = into;
  }
}

/** What stands there of an earlier event is that one's: its words and addresses would tie the two together. */
function toTold({ story: { front, statements } }: Published, event: string): Told {
  const own = statements.filter(({ part }) => part !== 'background');
  const notes = new Set(own.flatMap(({ footnotes }) => footnotes));
  const lent = new Set(
    statements.flatMap(({ part, footnotes }) => (part === 'background' ? footnotes : [])).map(({ url }) => url),
  );
  for (const { url } of notes) lent.delete(url);
  const text = [front.summary, ...own.map((statement) => statement.text), ...[...notes].map((note) => note.passage)];
  const urls = front.articles.flatMap(({ url }) => (lent.has(url) ? [] : url));
  return { event, title: front.title, text: text.join('\n'), urls, published: front.published, updated: front.updated };
}

/** With its headline a tombstone knows its event again in articles at other addresses. */
function asTold({ event, title, urls, at }: Removed): Told[] {
  return title === undefined ? [] : [{ event, title, text: title, urls, published: at, updated: at, removed: true }];
}
