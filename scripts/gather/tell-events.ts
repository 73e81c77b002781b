import newsroom from '../../newsroom.config.ts';
import { voicesOf, withVoices } from '../articles/voice.ts';
import type { Article } from '../articles/article.ts';
import type { Event } from '../events/event.ts';
import { sectionOf } from '../events/section-of.ts';
import { tagsOf } from '../events/tags-of.ts';
import { toEvents } from '../events/to-events.ts';
import { worthTelling } from '../events/worth-telling.ts';
import type { EventReport } from '../report.ts';
import { storyPath } from '../stories/address.ts';
import { writeStory } from '../stories/write-story.ts';
import type { Story } from '../stories/story.ts';
import type { World } from '../world.ts';
import type { Newsroom, Published } from './read-newsroom.ts';
import { toldBefore } from './told-before.ts';
import { later } from './read-articles.ts';
import { reviseStory } from './revise-story.ts';
import type { ModelSeat } from './model-seat.ts';
import { tellEvent } from './tell-event.ts';

/** What the telling of one run may use: what is published, and how many stories it may write. */
export type Desk = { newsroom: Newsroom; sample: boolean; limit: number };

/** Groups articles and told stories into events and tells those worth it, most worth first; each ends in a named place. */
export async function tellEvents(
  articles: Article[],
  desk: Desk,
  world: World,
  seat: ModelSeat | null = null,
): Promise<EventReport[]> {
  const events = toEvents(withVoices(articles), toldBefore(desk.newsroom, later(world.now, -24 * newsroom.reading.storyDays)));
  const ranked = events.map((event) => ({
    event,
    worth: worthTelling(event, { voices: newsroom.telling.voices, now: world.now }),
  }));
  const reports: EventReport[] = [];
  const taken = new Set(await world.content.list('stories'));
  let left = desk.limit;
  ranked.sort((a, b) => b.worth.score - a.worth.score || (a.event.id < b.event.id ? -1 : 1));
  const untold = ranked.filter(({ event, worth }) => worth.reason === null && event.told === null);
  seat?.plan(untold.slice(0, left).map(({ event }) => event));
  for (const { event, worth } of ranked) {
    const place = await placeOf(event, worth.reason, { desk, world, seat, taken, left });
    if (place.outcome === 'published' || place.outcome === 'revised') {
      taken.add(place.path);
      left--;
    }
    reports.push({ ...about(event), ...place });
  }
  return reports;
}

type Place = EventReport extends infer R ? (R extends EventReport ? Omit<R, keyof ReturnType<typeof about>> : never) : never;
type Telling = { desk: Desk; world: World; seat: ModelSeat | null; taken: Set<string>; left: number };

async function placeOf(event: Event, reason: string | null, { desk, world, seat, taken, left }: Telling): Promise<Place> {
  const told = desk.newsroom.stories.find(({ story }) => story.front.event === event.told && !story.front.mergedInto);
  if (wasRemoved(event, desk.newsroom)) return passedOver('removed-by-a-person');
  if (standsUnreadable(event, desk.newsroom)) return passedOver('its-file-cannot-be-read');
  if (told) return revise(told, event, world, left);
  if (reason !== null) return passedOver(reason);
  if (left <= 0) return passedOver('over-the-limit');
  return publish(event, { desk, world, seat, taken, left });
}

async function publish(event: Event, { desk, world, seat, taken }: Telling): Promise<Place> {
  const tags = tagsOf(event, desk.newsroom.tags).map((tag) => tag.id);
  const filing = {
    now: world.now,
    language: newsroom.language,
    section: sectionOf(event, newsroom.sections),
    tags,
    sample: desk.sample,
  };
  const telling = await tellEvent(event, filing, seat);
  if (!telling.ok) return { outcome: 'held', reason: telling.reason.reason, findings: telling.reason.findings };
  const { story, notes } = telling.value;
  const path = storyPath(withoutCredit(story), story.front.published, newsroom.timeZone, (taking) => taken.has(taking));
  await world.content.write(path, writeStory(story));
  world.say(`published: ${path}`);
  return { outcome: 'published', path, writer: story.front.writer.kind, notes };
}

async function revise(told: Published, event: Event, world: World, left: number): Promise<Place> {
  const revision = reviseStory(told, event, world.now);
  if (revision.outcome === 'unchanged') return { outcome: 'unchanged', path: told.path, reason: revision.reason };
  if (left <= 0) return { outcome: 'unchanged', path: told.path, reason: 'over-the-limit' };
  await world.content.write(told.path, revision.text);
  world.say(`revised: ${told.path}`);
  return { outcome: 'revised', path: told.path, writer: 'digest', notes: revision.notes };
}

/** A digest's headline names its publisher; its address need not. */
function withoutCredit({ front: { title }, footnotes }: Story): string {
  const names = [...new Set(footnotes.map((note) => note.publisher))].map((name) => name.replace(/^the /i, ''));
  const credit = names.map((name) => RegExp.escape(name)).join('|');
  return title.replace(new RegExp(`^(?:the )?(?:${credit}): |, (?:the )?(?:${credit}) reports$`, 'i'), '');
}

const passedOver = (reason: string): Place => ({ outcome: 'passed-over', reason, findings: [] });
const about = (event: Event) => ({
  id: event.id,
  articles: event.articles.length,
  voices: voicesOf(event.articles).length,
  title: event.articles[0]?.title ?? '',
});

function wasRemoved(event: Event, { removed }: Newsroom): boolean {
  const urls = new Set(event.articles.map((article) => article.url));
  return removed.some((stone) => stone.event === event.id || stone.urls.some((url) => urls.has(url)));
}

/** A file that names the event or one of its articles and cannot be read: a person's words may stand in it. */
function standsUnreadable(event: Event, { unreadable }: Newsroom): boolean {
  const names = [event.id, ...event.articles.map((article) => article.url)];
  return unreadable.some(({ text }) => names.some((name) => text.includes(name)));
}
