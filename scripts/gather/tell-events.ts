import newsroom from '../../newsroom.config.ts';
import { voicesOf, withVoices } from '../articles/voice.ts';
import type { Article } from '../articles/article.ts';
import { withQuietHeadline } from '../drafts/quiet-headline.ts';
import type { Event } from '../events/event.ts';
import { sectionOf } from '../events/section-of.ts';
import { tagsOf } from '../events/tags-of.ts';
import { toEvents } from '../events/to-events.ts';
import type { EventReport, PassedOver } from '../report.ts';
import { storyPath } from '../stories/address.ts';
import { writeStory } from '../stories/write-story.ts';
import type { Story } from '../stories/story.ts';
import { howItBroke } from '../result.ts';
import type { World } from '../world.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { inOrder, type Ranked } from './in-order.ts';
import type { ModelSeat } from './model-seat.ts';
import type { Newsroom } from './read-newsroom.ts';
import { later } from './read-articles.ts';
import { tellEvent } from './tell-event.ts';
import { threadBefore } from './thread-before.ts';
import { toldBefore } from './told-before.ts';
import { withBackground } from './with-background.ts';

/** What the telling of one run may use: what is published, and how many stories it may write. */
export type Desk = { newsroom: Newsroom; sample: boolean; limit: number };

/** Groups articles and told stories into events and tells those worth it, most worth first; each ends in a named place. */
export async function tellEvents(
  articles: Article[],
  desk: Desk,
  world: World,
  seat: ModelSeat | null = null,
): Promise<EventReport[]> {
  const events = toEvents(
    withVoices(articles.map(withQuietHeadline)),
    toldBefore(desk.newsroom, later(world.now, -24 * newsroom.reading.storyDays)),
  );
  const reports: EventReport[] = [];
  const taken = new Set(await world.content.list('stories'));
  let left = desk.limit;
  const order = inOrder(events.map(filed(desk.newsroom)), desk.newsroom, world.now);
  const untold = order.filter(({ state }) => state.kind === 'new');
  seat?.plan(untold.slice(0, left).map(({ event }) => event));
  for (const ranked of order) {
    const place = await placeOf(ranked, { desk, world, seat, taken, left }).catch((problem: unknown): Place => ({
      outcome: 'held',
      reason: 'broken',
      findings: [howItBroke(problem)],
    }));
    if (place.outcome === 'published' || place.outcome === 'revised') {
      taken.add(place.path);
      left--;
    }
    reports.push({ ...about(ranked), ...place });
  }
  return reports;
}

type Place = EventReport extends infer R ? (R extends EventReport ? Omit<R, keyof ReturnType<typeof about>> : never) : never;
type Telling = { desk: Desk; world: World; seat: ModelSeat | null; taken: Set<string>; left: number };

/** An event with what its story would carry; worked out when it is asked for, since most events are never told. */
const filed =
  ({ tags }: Newsroom) =>
  (event: Event) => ({
    event,
    section: () => sectionOf(event, newsroom.sections),
    tags: () => tagsOf(event, tags).map((tag) => tag.id),
  });

async function placeOf(ranked: Ranked, telling: Telling): Promise<Place> {
  const { state } = ranked;
  if (state.kind === 'passed-over') return passedOver(state.reason);
  if (state.kind === 'told') return bringUpToDate(state, ranked.event, telling.world, telling.left);
  return telling.left <= 0 ? passedOver('over-the-limit') : publish(ranked, telling);
}

async function publish({ event, section, tags }: Ranked, { desk, world, seat, taken }: Telling): Promise<Place> {
  const filing = { now: world.now, language: newsroom.language, section, tags: [...tags], sample: desk.sample };
  const telling = await tellEvent(event, filing, seat);
  if (!telling.ok) return { outcome: 'held', ...telling.reason };
  const { notes, cases } = telling.value;
  const story = withBackground(
    telling.value.story,
    threadBefore(telling.value.story.front.tags, desk.newsroom.stories, world.now),
  );
  const path = storyPath(withoutCredit(story), story.front.published, newsroom.timeZone, (taking) => taken.has(taking));
  await world.content.write(path, writeStory(story));
  world.say(`published: ${path}`);
  return { outcome: 'published', path, writer: story.front.writer.kind, notes, ...(cases.length > 0 ? { cases } : {}) };
}

/** A digest's headline names its publisher; its address need not. */
function withoutCredit({ front: { title }, footnotes }: Story): string {
  const names = [...new Set(footnotes.map((note) => note.publisher))].map((name) => name.replace(/^the /i, ''));
  const credit = names.map((name) => RegExp.escape(name)).join('|');
  return title.replace(new RegExp(`^(?:the )?(?:${credit}): |, (?:the )?(?:${credit}) reports$`, 'i'), '');
}

const passedOver = (reason: PassedOver): Place => ({ outcome: 'passed-over', reason, findings: [] });

const about = ({ event, score }: Ranked) => ({
  id: event.id,
  articles: event.articles.length,
  voices: voicesOf(event.articles).length,
  title: event.articles[0]?.title ?? '',
  score,
});
