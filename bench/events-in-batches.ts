import type { Article } from '../scripts/articles/article.ts';
import type { Event, Told } from '../scripts/events/event.ts';
import { toEvents } from '../scripts/events/to-events.ts';

/** Sentences of each article that its story tells. */
const TOLD_SENTENCES = 3;
/** Publishers an event needs before it is told, as in `newsroom.config.ts`. */
const PUBLISHERS = 2;

/**
 * Groups articles that arrive in batches, oldest first, as runs do: each run sees all that came so far and the stories told
 * before. Gives the last run's event of each article, and of how many told articles the event is another than it was first told as.
 */
export function inBatches(articles: Article[], batches: number): { clusters: string[]; told: number; changed: number } {
  const arriving = articles.toSorted((a, b) => Date.parse(a.published ?? '') - Date.parse(b.published ?? '') || 0);
  const firstTold = new Map<string, string>();
  const merged = new Map<string, string>();
  let stories: Told[] = [];
  let events: Event[] = [];
  for (let batch = 1; batch <= batches; batch++) {
    events = toEvents(arriving.slice(0, Math.ceil((arriving.length * batch) / batches)), stories);
    for (const { id, alsoTold } of events) for (const other of alsoTold) merged.set(other, id);
    stories = events.filter(isTold).map(toldOf);
    for (const { event, urls } of stories) for (const url of urls) if (!firstTold.has(url)) firstTold.set(url, event);
  }
  const idOf = new Map(events.flatMap(({ id, articles: its }) => its.map(({ url }) => [url, id] as const)));
  const changed = [...firstTold].filter(([url, event]) => (merged.get(event) ?? event) !== idOf.get(url)).length;
  return { clusters: articles.map(({ url }) => idOf.get(url) ?? ''), told: firstTold.size, changed };
}

const isTold = ({ told, articles }: Event) =>
  told !== null || new Set(articles.map(({ publisher }) => publisher)).size >= PUBLISHERS;

function toldOf({ id, articles }: Event): Told {
  const times = articles.flatMap(({ published }) => published ?? []).sort();
  const sentences = articles.flatMap((article) => article.sentences.slice(0, TOLD_SENTENCES));
  return {
    event: id,
    title: articles[0]?.title ?? '',
    text: sentences.map(({ text }) => text).join('\n'),
    urls: articles.map(({ url }) => url),
    published: times[0] ?? '',
    updated: times.at(-1) ?? '',
  };
}
