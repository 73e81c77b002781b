import newsroom from '../newsroom.config.ts';
import { openSeat } from './gather/model-seat.ts';
import { later, readArticles, withOthers } from './gather/read-articles.ts';
import { readFeeds } from './gather/read-feeds.ts';
import { readNewsroom } from './gather/read-newsroom.ts';
import { recallArticles, rememberArticles } from './gather/remembered-articles.ts';
import { tellEvents } from './gather/tell-events.ts';
import { upToDate } from './gather/up-to-date.ts';
import type { Report } from './report.ts';
import type { World } from './world.ts';

/** What a run may be asked to leave out. */
export type Gathering = {
  /** Ids of the sources to read; empty for all. */
  sources: string[];
  /** Read nothing older: ISO 8601; null for the window of `newsroom.config.ts`. */
  since: string | null;
  /** Stories to write at most. */
  limit: number;
  /** Read the invented outlets of the sample edition, and only these. */
  sample: boolean;
};

/** The whole run: sources → items → articles → events → drafts → checks → stories, and where everything ended up. */
export async function gather(world: World, { sources, since, limit, sample }: Gathering): Promise<Report> {
  const found = await readNewsroom(world.content);
  const chosen = found.sources.filter(
    (source) => source.sample === sample && (sources.length === 0 || sources.includes(source.id)),
  );
  const feeds = await readFeeds(chosen, world);
  const window = since ?? later(world.now, -newsroom.reading.windowHours);
  const known = upToDate(await recallArticles(world.memory), found.sources);
  const { articles, items } = await readArticles(feeds, known, window, world);
  await rememberArticles(world.memory, withOthers(articles, known, later(world.now, -newsroom.reading.windowHours)));
  const stories = found.stories.filter((published) => (published.story.front.sample ?? false) === sample);
  const desk = { newsroom: { ...found, stories }, sample, limit };
  const seat = await openSeat(world);
  const events = await tellEvents(
    articles.map(({ article }) => article),
    desk,
    world,
    seat,
  );
  return {
    at: world.now,
    writer: world.ask ? 'model' : 'digest',
    sources: feeds.map(({ source, items: read, health }) =>
      read.ok
        ? { id: source.id, outcome: 'read', items: read.value.length, health }
        : { id: source.id, outcome: 'unread', items: 0, reason: read.reason, health },
    ),
    items,
    events,
    ...(seat ? { model: seat.report() } : {}),
    files: found.problems.map(({ path, problems }) => ({
      path,
      problem: problems.map(({ line, column, what }) => `${line}:${column}: ${what}`).join('; '),
    })),
  };
}
